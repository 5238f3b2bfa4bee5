import Linking
import Roles
import Templates

/// The front page: what the site is for, a card for each role, and ways in from a tool or a skill.
enum HomePage {
    static let shape: [String: Shape] = [
        "totals": .list(.record(["label": .text, "count": .number])),
        "entrances": .section(["entries": .list(.record(["label": .text, "href": .text, "note": .text]))]),
        "hasCards": .bool, "cards": .list(RoleCard.shape), "allRoles": .optional(.link),
        "toolKinds": .section(["links": .list(.countedLink)]),
        "skillCategories": .section(["links": .list(.countedLink)]),
    ]

    /// The front page shows so many cards at most; the index of roles has all roles.
    private static let mostCards = 24

    static func value(in edition: Edition) -> Value {
        let library = edition.library
        let frame = Frame(
            path: SitePath.home, title: nil, description: edition.settings.description, hasBreadcrumbs: false)
        return frame.values(
            in: edition,
            [
                "totals": .list(totals(of: library)),
                "entrances": .section("entries", entrances(of: edition)),
                "hasCards": .bool(!library.roles.isEmpty),
                "cards": .list(
                    shownRoles(of: library).map { RoleCard.value(ofRole: $0, on: SitePath.home, in: edition) }),
                "allRoles": library.roles.count > mostCards
                    ? .link(
                        "All \(library.roles.count) roles from A to Z",
                        RelativeLink(from: SitePath.home, to: SitePath.roles).href) : .absent,
                "toolKinds": .section("links", entryPoints(.tool, at: SitePath.tools, in: library)),
                "skillCategories": .section("links", entryPoints(.skill, at: SitePath.skills, in: library)),
            ])
    }

    /// All roles in their order, or of too many those of which the guides say most.
    private static func shownRoles(of library: Library) -> [Int] {
        let roles = library.roles
        guard roles.count > mostCards else { return Array(roles.indices) }
        let said = roles.map { role in Coverage.fields.count { $0.isGiven(role) } }
        return roles.indices.sorted { said[$0] != said[$1] ? said[$0] > said[$1] : $0 < $1 }.prefix(mostCards)
            .sorted()
    }

    static func totals(of library: Library) -> [Value] {
        let tools = library.entities.count { $0.hasPage && $0.id.kind == .tool }
        let skills = library.entities.count { $0.hasPage && $0.id.kind == .skill }
        return [
            total(library.guides.count { !$0.roles.isEmpty }, "guide"), total(library.roles.count, "role"),
            total(skills, "skill"),
            total(tools, "tool"),
        ]
    }

    private static func total(_ count: Int, _ noun: String) -> Value {
        .record(["label": .text(count == 1 ? noun : noun + "s"), "count": .number(count)])
    }

    /// Where readers with a question of their own begin, each with what the guides answer in short.
    private static func entrances(of edition: Edition) -> [Value] {
        let library = edition.library
        var entrances: [Value] = []
        func add(_ label: String, _ path: String, anchor: String? = nil, _ note: String) {
            let href = RelativeLink(from: SitePath.home, to: path, anchor: anchor).href
            entrances.append(.record(["label": .text(label), "href": .text(href), "note": .text(note)]))
        }
        let paths = library.roles.indices.count(where: edition.hasPath)
        let paid = library.roles.count { !PayTable.tables(of: $0).isEmpty }
        if paths > 0 {
            add("How do I get there?", SitePath.paths, "\(Phrase.count(paths, "learning path")), phase by phase")
        }
        if paid > 1 { add("What does it pay?", SitePath.roles, anchor: "pay", "\(paid) roles side by side") }
        if !edition.comparisons.entries.isEmpty {
            add("Which of two roles suits me?", SitePath.compare, "roles with much in common compared")
        }
        if library.roles.count > 1 {
            add("What do I know already?", SitePath.matrix, "which role asks for which skill")
        }
        return entrances
    }

    private static func entryPoints(_ kind: EntityKind, at index: String, in library: Library) -> [Value] {
        EntityGroup.groups(of: kind, in: library).map { group in
            let href = RelativeLink(from: SitePath.home, to: index, anchor: group.anchor).href
            return .countedLink(group.label, href, count: group.entities.count)
        }
    }
}
