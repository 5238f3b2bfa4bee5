import Diagnostics
import Markdown
import Roles

/// Phases, projects and resources as data.
enum LearningInspection {
    static func phase(_ phase: LearningPhase) -> JSON {
        .object([
            ("n", .number(phase.number.description)),
            ("title", .string(phase.title)),
            ("objective", .optional(phase.objective)),
            ("start", PayInspection.number(phase.span?.start)),
            ("end", PayInspection.number(phase.span?.end)),
            ("unit", .optional((phase.span?.unit ?? phase.duration?.unit)?.rawValue)),
            ("duration_min", PayInspection.amount(phase.duration?.min)),
            ("duration_max", PayInspection.amount(phase.duration?.max)),
            ("condition", .optional(phase.duration?.condition)),
            ("topics_count", .integer(phase.topicCount)),
            ("groups", .array(phase.groups.map(group))),
            ("lines", lines(phase.provenance.lines)),
        ])
    }

    private static func group(_ group: LearningPhase.Group) -> JSON {
        .object([("label", .optional(group.label)), ("topics", .array(group.topics.map(JSON.string)))])
    }

    static func project(_ project: Project) -> JSON {
        .object([
            ("title", .string(project.title)),
            ("details", .array(project.details.map(JSON.string))),
            ("phase", .optional(project.phase)),
            ("lines", lines(project.provenance.lines)),
        ])
    }

    static func resource(_ resource: Resource) -> JSON {
        .object([
            ("type", .string(resource.kind.rawValue)),
            ("title", .string(resource.title)),
            ("author", .optional(resource.author)),
            ("provider", .optional(resource.provider)),
            ("note", .optional(resource.note)),
            ("url", .optional(resource.url)),
            ("phase", .optional(resource.phase)),
            ("first_line", PayInspection.number(resource.firstLine)),
            ("lines", lines(resource.provenance.lines)),
        ])
    }
}
