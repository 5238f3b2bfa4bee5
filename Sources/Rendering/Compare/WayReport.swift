import Diagnostics
import Linking
import Roles

/// The way between two roles as lines for a terminal.
enum WayText {
    static func lines(of way: Transition, in edition: Edition) -> [String] {
        var lines = [WaySection.title(of: way, in: edition), WaySection.summary(of: way, in: edition)]
        for step in way.steps where !step.lessons.isEmpty {
            lines += ["", "\(edition.name(of: step.entity)) (\(step.entity.kind.rawValue))"]
            lines += step.lessons.map { "  \($0.title) (\(WaySection.note(on: $0, in: edition)))" }
        }
        let untaught = way.steps.filter(\.lessons.isEmpty).map { edition.name(of: $0.entity) }
        if !untaught.isEmpty { lines += ["", "\(WaySection.untaught): \(untaught.joined(separator: ", "))"] }
        return lines.map(printable)
    }
}

/// The way between two roles as data.
enum WayData {
    static func json(of way: Transition, in edition: Edition) -> JSON {
        .object([
            ("from", ComparisonData.role(way.origin, in: edition)),
            ("to", ComparisonData.role(way.goal, in: edition)),
            ("needs", .array(way.needs.map { ComparisonData.entity($0, in: edition) })),
            ("steps", .array(way.steps.map { step($0, in: edition) })),
        ])
    }

    private static func step(_ step: Transition.Step, in edition: Edition) -> JSON {
        .object([
            ("kind", .string(step.entity.kind.rawValue)), ("id", .string(step.entity.slug)),
            ("name", .string(edition.name(of: step.entity))),
            ("lessons", .array(step.lessons.map { lesson($0, in: edition) })),
        ])
    }

    private static func lesson(_ lesson: Lesson, in edition: Edition) -> JSON {
        let kind =
            switch lesson.kind {
            case .phase: "phase"
            case .resource(let kind): kind.rawValue
            }
        return .object([
            ("kind", .string(kind)), ("title", .string(lesson.title)),
            ("role", .string(edition.library.roles[lesson.role].slug)),
            ("guide", .string(edition.library.guides[lesson.guide].path)), ("anchor", .optional(lesson.anchor)),
            ("url", .optional(lesson.url)),
        ])
    }
}
