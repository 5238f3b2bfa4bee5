import Diagnostics
import Markdown
import Roles

/// What it takes to get into a role and who hires for it, as data.
enum EntranceInspection {
    static func members(of role: Role) -> [(String, JSON)] {
        [
            ("education", .array(role.education.map(education))),
            ("experience", .array(role.experience.map(experience))),
            ("prerequisites", .array(role.prerequisites.map(prerequisite))),
            ("timelines", .array(role.timelines.map(timeline))),
            ("specializations", .array(role.specializations.map(specialization))),
            ("tool_groups", .array(role.toolGroups.map(toolGroup))),
            ("checklists", .array(role.checklists.map(checklist))),
            ("employers", .array(role.employers.map(employer))),
            ("comparisons", .array(role.comparisons.map(comparison))),
            ("market_demand", role.marketDemand.map(demand) ?? .null),
        ]
    }

    private static func education(_ item: EducationRequirement) -> JSON {
        .object([("text", .string(item.text)), ("lines", lines(item.provenance.lines))])
    }

    private static func experience(_ item: ExperienceRequirement) -> JSON {
        .object([
            ("text", .string(item.text)), ("months_min", PayInspection.number(item.minimumMonths)),
            ("months_max", PayInspection.number(item.maximumMonths)), ("lines", lines(item.provenance.lines)),
        ])
    }

    private static func prerequisite(_ item: Prerequisite) -> JSON {
        .object([
            ("title", .string(item.title)), ("duration", duration(item.duration)), ("items", strings(item.items)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    private static func timeline(_ item: Timeline) -> JSON {
        .object([
            ("audience", .optional(item.audience)), ("duration", duration(item.duration)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    static func duration(_ length: Duration?) -> JSON {
        guard let length else { return .null }
        return .object([
            ("min", PayInspection.amount(length.min)), ("max", PayInspection.amount(length.max)),
            ("open_max", .bool(length.openMax)), ("unit", .string(length.unit.rawValue)),
            ("condition", .optional(length.condition)),
        ])
    }

    private static func specialization(_ item: Specialization) -> JSON {
        .object([
            ("title", .string(item.title)), ("focus", strings(item.focus)), ("phase", .optional(item.phase)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    private static func toolGroup(_ group: ToolGroup) -> JSON {
        let items = group.items.map { item in
            JSON.object([
                ("text", .string(item.text)), ("note", .optional(item.note)), ("lines", lines(item.provenance.lines)),
            ])
        }
        return .object([("label", .optional(group.label)), ("items", .array(items))])
    }

    private static func checklist(_ list: Checklist) -> JSON {
        .object([
            ("title", .string(list.title)), ("purpose", .string(list.purpose.rawValue)),
            ("groups", .array(list.groups.map(checklistGroup))), ("lines", lines(list.provenance.lines)),
        ])
    }

    private static func checklistGroup(_ group: Checklist.Group) -> JSON {
        let items = group.items.map { item in
            JSON.object([
                ("text", .string(item.text)), ("checked", item.isChecked.map(JSON.bool) ?? .null),
                ("lines", lines(item.provenance.lines)),
            ])
        }
        return .object([
            ("label", .optional(group.label)), ("duration", duration(group.duration)), ("items", .array(items)),
        ])
    }

    private static func employer(_ item: Employer) -> JSON {
        .object([
            ("group", .optional(item.group)), ("names", strings(item.names)), ("note", .optional(item.note)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    private static func comparison(_ item: Comparison) -> JSON {
        .object([
            ("subjects", strings(item.subjects)), ("text", .string(item.text)), ("lines", lines(item.provenance.lines)),
        ])
    }

    private static func demand(_ demand: MarketDemand) -> JSON {
        .object([
            ("rating", PayInspection.number(demand.rating)), ("scale", .integer(demand.scale)),
            ("note", .optional(demand.note)), ("lines", lines(demand.provenance.lines)),
        ])
    }

    static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
