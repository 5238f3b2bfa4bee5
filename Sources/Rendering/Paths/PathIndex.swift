import Linking
import Roles
import Templates

/// All learning paths, on one axis of time where their guides state the times, and as a list.
enum PathIndex {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "charts": .list(Chart.shape),
        "entries": .list(.record(["label": .text, "href": .text, "note": .text])),
    ]

    static func value(in edition: Edition) -> Value {
        let roles = edition.library.roles
        let order = roles.indices.filter(edition.hasPath).sorted(alphabeticallyBy: { roles[$0].title })
        let summary = "\(Phrase.count(order.count, "role")) with a path of phases, as the guides lay them out."
        let frame = Frame(path: SitePath.paths, title: "Learning paths", description: summary, area: .paths)
        let chart = PlanChart.chart(comparing: order.flatMap { plans(of: roles[$0]) }, id: "paths-1")
        return frame.values(
            in: edition,
            [
                "title": .text("Learning paths"), "summary": .text(summary),
                "charts": .list(chart.map { [$0.value] } ?? []),
                "entries": .list(
                    order.map { role in
                        .record([
                            "label": .text(roles[role].title), "note": .text(PathPage.about(roles[role])),
                            "href": .text(
                                RelativeLink(from: SitePath.paths, to: edition.addresses.learningPath(role)).href),
                        ])
                    }),
            ])
    }

    private static func plans(of role: LibraryRole) -> [PlanChart.Entry] {
        role.parts.map(\.role.phases).filter { !$0.isEmpty }.map { PlanChart.Entry(title: role.title, phases: $0) }
    }
}
