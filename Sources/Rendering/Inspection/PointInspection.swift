import Diagnostics
import Markdown
import Roles

/// Applications, trends, challenges, practices and advice as data.
enum PointInspection {
    static func members(of role: Role) -> [(String, JSON)] {
        [
            ("career_paths", points(role.careerPaths)),
            ("applications", points(role.applications)),
            ("trends", points(role.trends)),
            ("challenges", points(role.challenges)),
            ("best_practices", points(role.bestPractices)),
            ("impact", points(role.impact)),
            ("advice", points(role.advice)),
        ]
    }

    private static func points(_ points: [NamedPoint]) -> JSON { .array(points.map(point)) }

    private static func point(_ point: NamedPoint) -> JSON {
        .object([
            ("name", .string(point.name)), ("text", .optional(point.text)), ("group", .optional(point.group)),
            ("items", .array(point.items.map(item))), ("lines", lines(point.provenance.lines)),
        ])
    }

    private static func item(_ item: NamedPoint.Item) -> JSON {
        .object([("text", .string(item.text)), ("details", EntranceInspection.strings(item.details))])
    }
}
