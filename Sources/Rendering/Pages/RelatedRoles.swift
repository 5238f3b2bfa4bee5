import Linking
import Templates

/// The roles that share the most skills and tools with a role, with what they share.
enum RelatedRoles {
    static let shape = Shape.section([
        "roles": .list(
            .record([
                "title": .text, "href": .text, "reason": .text, "compare": .optional(.text), "shared": .list(.link),
            ]))
    ])

    /// So many shared names are shown as links; the reason gives the number of all.
    private static let limit = 6

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let path = edition.addresses.role(index)
        return .section(
            "roles",
            edition.library.roles[index].related.map { relation in
                let named = edition.overview.names(ofRole: relation.role)
                let names = named.foremost(relation.shared.count, from: relation.shared)
                let links = names.compactMap { id in
                    edition.href(from: path, to: id).map { Value.link(edition.name(of: id), $0) }
                }
                let compare = edition.comparisons.path(of: index, and: relation.role)
                return .record([
                    "compare": .optional(compare.map { RelativeLink(from: path, to: $0).href }),
                    "title": .text(edition.library.roles[relation.role].title),
                    "href": .text(RelativeLink(from: path, to: edition.addresses.role(relation.role)).href),
                    "reason": .text(reason(relation.shared)), "shared": .list(Array(links.prefix(limit))),
                ])
            })
    }

    private static func reason(_ shared: [EntityID]) -> String {
        let skills = shared.count { $0.kind == .skill }
        let tools = shared.count { $0.kind == .tool }
        let counts = [skills > 0 ? Phrase.count(skills, "skill") : nil, tools > 0 ? Phrase.count(tools, "tool") : nil]
        return "shares " + Phrase.list(counts.compactMap { $0 })
    }
}
