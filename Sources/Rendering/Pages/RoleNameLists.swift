import Linking
import Templates

/// The skills and the tools of a role, each in groups, what its guides list as needed marked.
enum RoleNameLists {
    static let shape = Shape.section([
        "lists": .list(
            .record([
                "title": .text, "anchor": .text,
                "groups": .list(
                    .record([
                        "label": .text,
                        "names": .list(.record(["label": .text, "href": .text, "isRequired": .bool])),
                    ])),
            ]))
    ])

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        let lists = [("Skills", "skills-named", role.skillIDs), ("Tools", "tools-named", role.toolIDs)]
        return .section(
            "lists",
            lists.compactMap { title, anchor, entities in
                let groups = groups(of: entities, ofRole: index, in: edition)
                guard !groups.isEmpty else { return nil }
                return .record(["title": .text(title), "anchor": .text(anchor), "groups": .list(groups)])
            })
    }

    private static func groups(of ids: [EntityID], ofRole index: Int, in edition: Edition) -> [Value] {
        let entities = ids.compactMap { edition.library.vocabulary[$0] }.filter(\.hasPage)
        let grouped = Dictionary(grouping: entities, by: \.groupLabel)
        return grouped.keys.sorted(by: alphabetical).map { label in
            let ids = (grouped[label] ?? []).map(\.id)
            let ranked = edition.names[index].foremost(ids.count, from: ids)
            return .record([
                "label": .text(label), "names": .list(ranked.compactMap { name($0, ofRole: index, in: edition) }),
            ])
        }
    }

    private static func name(_ id: EntityID, ofRole index: Int, in edition: Edition) -> Value? {
        edition.href(from: edition.addresses.role(index), to: id).map { href in
            .record([
                "label": .text(edition.name(of: id)), "href": .text(href),
                "isRequired": .bool(edition.names[index].strength(of: id) == .declared),
            ])
        }
    }
}
