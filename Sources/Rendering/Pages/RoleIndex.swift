import Linking
import Templates

/// The list of all roles from A to Z: a card for each, or a line under its letter where cards would be too many to
/// look through.
enum RoleIndex {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "hasCards": .bool, "cards": .list(RoleCard.shape),
        "letters": .section([
            "filters": .link,
            "groups": .list(
                LetterGroup<Int>.shape(["label": .text, "href": .text, "note": .optional(.text)])),
        ]),
        "pay": .section(["charts": .list(Chart.shape)]), "map": .section(["charts": .list(Chart.shape)]),
    ]

    /// More cards are too many to look through.
    private static let mostCards = 48

    static func value(in edition: Edition) -> Value {
        let roles = edition.library.roles
        let summary = "The \(Phrase.count(roles.count, "role")) that the guides describe, from A to Z."
        let frame = Frame(path: SitePath.roles, title: "Roles", description: summary, area: .roles)
        let isLong = roles.count > mostCards
        let order = roles.indices.sorted(alphabeticallyBy: { roles[$0].title })
        return frame.values(
            in: edition,
            [
                "title": .text("Roles"), "summary": .text(summary),
                "pay": .section("charts", RolePayCharts.charts(in: edition).map(\.value)),
                "map": .section(
                    "charts", RoleMap.chart(in: edition, on: SitePath.roles, id: "map-1").map { [$0.value] } ?? []),
                "hasCards": .bool(!isLong),
                "cards": .list(isLong ? [] : order.map { RoleCard.value(ofRole: $0, on: SitePath.roles, in: edition) }),
                "letters": isLong ? letters(of: order, in: edition) : .absent,
            ])
    }

    private static func letters(of order: [Int], in edition: Edition) -> Value {
        let search = RelativeLink(from: SitePath.roles, to: SitePath.search).href + "?Kind=Roles"
        let groups = LetterGroup.groups(of: order) { edition.library.roles[$0].title }
        return .record([
            "filters": .link("Choose roles by level, pay and learning time", search),
            "groups": .list(groups.map { group in group.value { entry(ofRole: $0, in: edition) } }),
        ])
    }

    private static func entry(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        let note = [RolePay.overall(of: role)?.range, RoleFacts.learningTime(of: role)].compactMap { $0 }
        return .record([
            "label": .text(role.title),
            "href": .text(RelativeLink(from: SitePath.roles, to: edition.addresses.role(index)).href),
            "note": .optional(note.isEmpty ? nil : note.joined(separator: ", ")),
        ])
    }
}
