import Linking
import Templates

/// The list of all roles from A to Z.
enum RoleIndex {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "cards": .list(RoleCard.shape),
        "pay": .section(["charts": .list(Chart.shape)]), "map": .section(["charts": .list(Chart.shape)]),
    ]

    static func value(in edition: Edition) -> Value {
        let roles = edition.library.roles
        let summary = "The \(Phrase.count(roles.count, "role")) that the guides describe, from A to Z."
        let frame = Frame(path: SitePath.roles, title: "Roles", description: summary, area: .roles)
        let order = roles.indices.sorted { alphabetical(roles[$0].title, roles[$1].title) }
        return frame.values(
            in: edition,
            [
                "title": .text("Roles"), "summary": .text(summary),
                "pay": .section("charts", RolePayCharts.charts(in: edition).map(\.value)),
                "map": .section(
                    "charts", RoleMap.chart(in: edition, on: SitePath.roles, id: "map-1").map { [$0.value] } ?? []),
                "cards": .list(order.map { RoleCard.value(ofRole: $0, on: SitePath.roles, in: edition) }),
            ])
    }
}
