import Linking
import Roles
import Templates

/// The sentences of the guides that name a tool or a skill, under the roles they are about. Of very many pages those
/// are quoted that name it most.
enum EntityQuotes {
    static let shape = Shape.record([
        "title": .text, "anchor": .text,
        "quotes": .list(.record(["text": .text, "href": .text, "section": .text])),
    ])

    /// So many pages are quoted.
    private static let limit = 24

    /// The quotes, or nothing for what no guide names, and what is left out.
    static func value(of entity: LibraryEntity, on path: String, in edition: Edition) -> Value {
        let mentions = entity.mentions.map { edition.library.mentions[$0] }
        let grouped = Dictionary(grouping: mentions) { edition.page(of: $0) }
        var anchors = Anchors(reserved: ["main", "glance", "roles", "companions", "mentions"])
        let pages = grouped.keys.compactMap { $0 }.sorted { alphabetical($0.title + $0.path, $1.title + $1.path) }
        let quoted = foremost(of: pages) { grouped[$0]?.count ?? 0 }
        if quoted.isEmpty { return .absent }
        let guides = quoted.map { page -> Value in
            let quotes = distinct(grouped[page] ?? []).map { quote($0, of: page, on: path, in: edition) }
            return .record([
                "title": .text(page.title), "anchor": .text(anchors.claim("in-" + page.slug)), "quotes": .list(quotes),
            ])
        }
        let note = "The \(quoted.count) of \(pages.count) guides that say most about it."
        return .record(["note": .optional(quoted.count < pages.count ? note : nil), "guides": .list(guides)])
    }

    /// The pages with the highest counts, in their order.
    private static func foremost(of pages: [QuotedPage], count: (QuotedPage) -> Int) -> [QuotedPage] {
        guard pages.count > limit else { return pages }
        let counts = pages.map(count)
        return pages.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit).sorted().map { pages[$0] }
    }

    /// The mentions without those whose sentence the same section has shown already.
    private static func distinct(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<[String]> = []
        return mentions.filter { seen.insert([$0.anchor ?? "", $0.sentence]).inserted }
    }

    private static func quote(
        _ mention: Mention, of page: QuotedPage, on path: String, in edition: Edition
    ) -> Value {
        let place =
            mention.anchor.flatMap { edition.addresses.section($0, ofGuide: mention.guide) }
            ?? Addresses.Place(path: page.path, anchor: nil)
        let title = mention.anchor.flatMap { edition.sectionTitles[mention.guide][$0] }
        return .record([
            "text": .text(mention.sentence), "href": .text(edition.href(from: path, to: place)),
            "section": .text(title ?? page.title),
        ])
    }
}

/// A page whose guide names an entity.
private struct QuotedPage: Hashable {
    let title: String
    let path: String

    var slug: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.dropLast(".html".utf8.count))
    }
}

extension Edition {
    fileprivate func page(of mention: Mention) -> QuotedPage? {
        if let role = mention.role {
            return QuotedPage(title: library.roles[role].title, path: addresses.role(role))
        }
        return addresses.guide(mention.guide).map {
            QuotedPage(title: library.guides[mention.guide].documentTitle, path: $0)
        }
    }
}
