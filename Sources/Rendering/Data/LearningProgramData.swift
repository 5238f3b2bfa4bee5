import Linking
import Roles

/// The learning paths of a role as schema.org EducationalOccupationalPrograms with a course for each phase.
enum LearningProgramData {
    static func programs(of role: LibraryRole) -> [JSON] {
        role.parts.filter { !$0.role.phases.isEmpty }.map { part in
            .linked([
                "@type": .string("EducationalOccupationalProgram"), "name": .string("Learning path"),
                "occupationalCategory": .string(role.title),
                "timeToComplete": .optional(ISODuration.total(of: part.role.phases)),
                "programPrerequisites": .array(
                    part.role.prerequisites.flatMap(\.items).filter { !$0.isEmpty }.map(JSON.string)),
                "hasCourse": .array(part.role.phases.map(course)),
            ])
        }
    }

    private static func course(_ phase: LearningPhase) -> JSON {
        .linked([
            "@type": .string("Course"), "name": .string(phase.title), "description": .optional(phase.objective),
            "timeRequired": .optional(ISODuration.of(phase)),
            "teaches": .array(phase.groups.flatMap(\.topics).filter { !$0.isEmpty }.map(JSON.string)),
        ])
    }
}

/// Lengths of time in ISO 8601, such as `P8W`.
enum ISODuration {
    static func of(_ unit: TimeUnit) -> String? { text(1, unit) }

    /// nil where the length is a range or not stated.
    static func of(_ phase: LearningPhase) -> String? {
        if let span = phase.span { return text(span.end - span.start + 1, span.unit) }
        guard let duration = phase.duration, let length = duration.min, length == duration.max, !duration.openMax,
            length.hundredths == 0
        else { return nil }
        return text(length.units, duration.unit)
    }

    /// To the end of the last phase, where all phases have a place in one plan.
    static func total(of phases: [LearningPhase]) -> String? {
        let spans = phases.compactMap(\.span)
        guard let unit = spans.first?.unit, spans.count == phases.count, spans.allSatisfy({ $0.unit == unit }) else {
            return nil
        }
        return spans.map(\.end).max().flatMap { text($0, unit) }
    }

    private static func text(_ count: Int, _ unit: TimeUnit) -> String? {
        guard count > 0 else { return nil }
        return switch unit {
        case .hour: "PT\(count)H"
        case .day: "P\(count)D"
        case .week: "P\(count)W"
        case .month: "P\(count)M"
        case .year: "P\(count)Y"
        }
    }
}
