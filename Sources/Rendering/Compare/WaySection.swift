import Diagnostics
import Linking
import Roles
import Templates

/// The way from one role to another: what is to be learnt, each thing with the places where a guide teaches it.
enum WaySection {
    static let shape = Shape.record([
        "title": .text, "anchor": .text, "summary": .text, "hasLessons": .bool,
        "taught": .list(
            .record([
                "label": .text, "href": .optional(.text), "kind": .text,
                "lessons": .list(.record(["label": .text, "href": .optional(.text), "note": .text])),
            ])),
        "untaught": .section([
            "label": .text, "names": .list(.record(["label": .text, "href": .optional(.text)])),
        ]),
    ])

    static func value(of way: Transition, on path: String, in edition: Edition) -> Value {
        let goal = edition.library.roles[way.goal]
        return .record([
            "title": .text(title(of: way, in: edition)), "anchor": .text("to-\(goal.slug)"),
            "summary": .text(summary(of: way, in: edition)),
            "hasLessons": .bool(way.steps.contains { !$0.lessons.isEmpty }),
            "taught": .list(way.steps.filter { !$0.lessons.isEmpty }.map { value(of: $0, on: path, in: edition) }),
            "untaught": untaught(of: way, on: path, in: edition),
        ])
    }

    static func title(of way: Transition, in edition: Edition) -> String {
        "From \(edition.library.roles[way.origin].title) to \(edition.library.roles[way.goal].title)"
    }

    static func summary(of way: Transition, in edition: Edition) -> String {
        let (origin, goal) = (edition.library.roles[way.origin].title, edition.library.roles[way.goal].title)
        if way.needs.isEmpty { return "The guides of \(goal) list nothing as needed." }
        if way.steps.isEmpty { return "Everything that \(goal) lists as needed is named by \(origin) too." }
        return "\(way.steps.count) of the \(Phrase.count(way.needs.count, "thing")) that \(goal) lists as needed "
            + "\(way.steps.count == 1 ? "is" : "are") not named by \(origin)."
    }

    /// The words for a place that teaches: what it is, and in which role's guide it stands.
    static func note(on lesson: Lesson, in edition: Edition) -> String {
        let role = edition.library.roles[lesson.role].title
        return switch lesson.kind {
        case .phase: "phase, \(role)"
        case .resource(let kind): "\(kind.rawValue.replacingOccurrences(of: "-", with: " ")), \(role)"
        }
    }

    static let untaught = "Needed, and taught in no phase and by no resource of these guides"

    private static func untaught(of way: Transition, on path: String, in edition: Edition) -> Value {
        let names = way.steps.filter(\.lessons.isEmpty).map { step -> Value in
            let href = edition.href(from: path, to: step.entity)
            return .record(["label": .text(edition.name(of: step.entity)), "href": .optional(href)])
        }
        return names.isEmpty ? .absent : .record(["label": .text(untaught), "names": .list(names)])
    }

    private static func value(of step: Transition.Step, on path: String, in edition: Edition) -> Value {
        .record([
            "label": .text(edition.name(of: step.entity)), "href": .optional(edition.href(from: path, to: step.entity)),
            "kind": .text(step.entity.kind.rawValue),
            "lessons": .list(
                step.lessons.map { lesson in
                    .record([
                        "label": .text(lesson.title), "href": .optional(href(to: lesson, on: path, in: edition)),
                        "note": .text(note(on: lesson, in: edition)),
                    ])
                }),
        ])
    }

    /// The section of the role's page that holds the lesson; the role's page when no section does.
    private static func href(to lesson: Lesson, on path: String, in edition: Edition) -> String? {
        let place = lesson.anchor.flatMap { edition.addresses.section($0, ofGuide: lesson.guide) }
        return edition.href(
            from: path, to: place ?? Addresses.Place(path: edition.addresses.role(lesson.role), anchor: nil))
    }
}
