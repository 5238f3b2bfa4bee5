import Linking

/// The map of related roles: the roles one under the other, arcs between those that share skills and tools.
///
/// Names on lines of their own never meet, whatever the width, and each can be followed by finger or keyboard.
enum RoleMap {
    /// The most roles and arcs that a map shows: the strongest ties first.
    private static let mostRoles = 24
    private static let mostTies = 40

    /// nil when no two roles are related.
    static func chart(in edition: Edition, on path: String, id: String) -> Chart? {
        let ties = ties(in: edition.library)
        guard let strongest = ties.first else { return nil }
        let layout = RoleMapLayout(ties)
        let roles = edition.library.roles
        var drawing = RoleMapDrawing(most: strongest.weight)
        let names = layout.order.map { TextWidth.lines(of: roles[$0].title, within: RoleMapDrawing.nameLimit) }
        drawing.place(names)
        drawing.openArcs()
        for tie in ties {
            drawing.arc(
                from: layout.place(of: tie.first), to: layout.place(of: tie.second), weight: tie.weight,
                data: words(of: tie, in: edition))
        }
        drawing.closeArcs()
        for (place, role) in layout.order.enumerated() {
            drawing.name(names[place], at: place, href: edition.href(from: path, toRole: role))
        }
        return Chart(
            id: id, title: "Map of related roles",
            description: "Each arc joins two roles; the thicker it is, the more skills and tools both name.",
            finding: finding(strongest, ties: ties, in: edition),
            columns: ["Role", "Related role", "Shared", "Among them"],
            rows: ties.map { row(of: $0, in: edition) }, role: .group, height: drawing.height,
            drawing: drawing.drawing)
    }

    /// The relations between roles, each once, the closest first.
    private static func ties(in library: Library) -> [RoleMapLayout.Tie] {
        let all = library.roles.indices.flatMap { role in
            library.roles[role].related.filter { $0.role > role }.map {
                RoleMapLayout.Tie(first: role, second: $0.role, weight: $0.shared.count)
            }
        }
        var roles: Set<Int> = []
        var kept: [RoleMapLayout.Tie] = []
        for tie in all.sorted() where kept.count < mostTies {
            let grown = roles.union([tie.first, tie.second])
            guard grown.count <= mostRoles else { continue }
            roles = grown
            kept.append(tie)
        }
        return kept
    }

    private static func words(of tie: RoleMapLayout.Tie, in edition: Edition) -> String {
        let roles = edition.library.roles
        return "\(roles[tie.first].title) – \(roles[tie.second].title): \(tie.weight)"
    }

    private static func row(of tie: RoleMapLayout.Tie, in edition: Edition) -> Chart.Row {
        let roles = edition.library.roles
        let shared = roles[tie.first].related.first { $0.role == tie.second }?.shared ?? []
        let foremost = edition.overview.names(ofRole: tie.first).foremost(5, from: shared).map { edition.name(of: $0) }
        return Chart.Row(
            label: roles[tie.first].title, cells: [roles[tie.second].title, "\(tie.weight)", Phrase.list(foremost)])
    }

    private static func finding(_ strongest: RoleMapLayout.Tie, ties: [RoleMapLayout.Tie], in edition: Edition)
        -> String
    {
        let roles = edition.library.roles
        let count = Set(ties.flatMap { [$0.first, $0.second] }).count
        return "\(roles[strongest.first].title) and \(roles[strongest.second].title) have most in common: "
            + "\(Phrase.count(strongest.weight, "skill or tool", "skills and tools")). "
            + "The map shows \(Phrase.count(ties.count, "tie")) between \(count) of the "
            + "\(Phrase.count(roles.count, "role")); the thicker, the closer."
    }
}
