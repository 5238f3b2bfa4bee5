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

    /// The skills or the tools of a role that have pages.
    struct List {
        let title: String
        let anchor: String
        fileprivate let entities: [Entity]
    }

    static func lists(of role: LibraryRole, in edition: Edition) -> [List] {
        [("Skills", "skills-named", role.skillIDs), ("Tools", "tools-named", role.toolIDs)].compactMap {
            let entities = $0.2.compactMap { edition.library.vocabulary[$0] }.filter(\.hasPage)
            return entities.isEmpty ? nil : List(title: $0.0, anchor: $0.1, entities: entities)
        }
    }

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        .section(
            "lists",
            lists(of: edition.library.roles[index], in: edition).map { list in
                .record([
                    "title": .text(list.title), "anchor": .text(list.anchor),
                    "groups": .list(groups(of: list.entities, ofRole: index, in: edition)),
                ])
            })
    }

    private static func groups(of entities: [Entity], ofRole index: Int, in edition: Edition) -> [Value] {
        let grouped = Dictionary(grouping: entities, by: \.groupLabel)
        return grouped.keys.sorted(alphabeticallyBy: \.self).map { label in
            let ids = (grouped[label] ?? []).map(\.id)
            let ranked = edition.overview.names(ofRole: index).foremost(ids.count, from: ids)
            return .record([
                "label": .text(label), "names": .list(ranked.compactMap { name($0, ofRole: index, in: edition) }),
            ])
        }
    }

    private static func name(_ id: EntityID, ofRole index: Int, in edition: Edition) -> Value? {
        edition.href(from: edition.addresses.role(index), to: id).map { href in
            .record([
                "label": .text(edition.name(of: id)), "href": .text(href),
                "isRequired": .bool(edition.overview.names(ofRole: index).strength(of: id) == .declared),
            ])
        }
    }
}
