import Diagnostics
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
        let grouped = Dictionary(grouping: mentions) { $0.role.map(Subject.role) ?? .guide($0.guide) }
        var anchors = Anchors(reserved: ["main", "glance", "roles", "companions", "mentions"])
        let pages = grouped.compactMap { subject, mentions in
            edition.page(of: subject).map { (page: $0, mentions: mentions, key: $0.title + $0.path) }
        }.sorted(alphabeticallyBy: \.key)
        let quoted = foremost(of: pages, count: \.mentions.count)
        if quoted.isEmpty { return .absent }
        let guides = quoted.map { page, mentions, _ -> Value in
            let quotes = distinct(mentions).map { quote($0, of: page, on: path, in: edition) }
            return .record([
                "title": .text(page.title), "anchor": .text(anchors.claim("in-" + page.slug)), "quotes": .list(quotes),
            ])
        }
        let note = "The \(quoted.count) of \(pages.count) guides that say most about it."
        return .record(["note": .optional(quoted.count < pages.count ? note : nil), "guides": .list(guides)])
    }

    /// The pages with the highest counts, in their order.
    private static func foremost<Page>(of pages: [Page], count: (Page) -> Int) -> [Page] {
        guard pages.count > limit else { return pages }
        let counts = pages.map(count)
        return pages.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit).sorted().map { pages[$0] }
    }

    /// The mentions without those whose sentence the same section has shown already.
    private static func distinct(_ mentions: [Mention]) -> [Mention] {
        struct Key: Hashable {
            let anchor: String
            let sentence: String
        }
        var seen: Set<Key> = []
        return mentions.filter { seen.insert(Key(anchor: $0.anchor ?? "", sentence: $0.sentence)).inserted }
    }

    private static func quote(
        _ mention: Mention, of page: QuotedPage, on path: String, in edition: Edition
    ) -> Value {
        let place =
            mention.anchor.flatMap { edition.addresses.section($0, ofGuide: mention.guide) }
            ?? Addresses.Place(path: page.path, anchor: nil)
        let title = mention.anchor.flatMap { edition.overview.sectionTitle($0, ofGuide: mention.guide) }
        return .record([
            "text": .text(mention.sentence), "href": .text(edition.href(from: path, to: place)),
            "section": .text(title ?? page.title),
        ])
    }
}

/// What a mention is about.
private enum Subject: Hashable {
    case role(Int)
    /// A guide without a role.
    case guide(Int)
}

/// A page whose guide names an entity.
private struct QuotedPage {
    let title: String
    let path: String

    var slug: String {
        let name = path.split(at: "/").last ?? ""
        return String(name.dropLast(".html".utf8.count))
    }
}

extension Edition {
    fileprivate func page(of subject: Subject) -> QuotedPage? {
        switch subject {
        case .role(let role): QuotedPage(title: library.roles[role].title, path: addresses.role(role))
        case .guide(let guide):
            addresses.guide(guide).map { QuotedPage(title: library.guides[guide].documentTitle, path: $0) }
        }
    }
}
