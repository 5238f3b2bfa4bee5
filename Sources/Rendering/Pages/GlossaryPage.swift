import Linking
import Templates

/// The tools and skills that the guides name, each with what it is, from A to Z.
enum GlossaryPage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text,
        "groups": .list(
            LetterGroup<LibraryEntity>.shape([
                "term": .text, "anchor": .text, "href": .text, "description": .text,
                "aliases": .optional(.text), "first": .optional(.link),
            ])),
    ]

    static func value(in edition: Edition) -> Value {
        let terms = edition.terms
        let summary = "\(Phrase.count(terms.count, "term")) that the guides use, each in a sentence."
        let frame = Frame(path: SitePath.glossary, title: "Glossary", description: summary, area: .glossary)
        return frame.values(
            in: edition,
            [
                "title": .text("Glossary"), "summary": .text(summary),
                "groups": .list(
                    LetterGroup.groups(of: terms, by: \.entity.name).map { group in
                        group.value { value(of: $0, in: edition) }
                    }),
            ])
    }

    private static func value(of term: LibraryEntity, in edition: Edition) -> Value {
        let entity = term.entity
        let aliases = entity.aliases.map(\.text).filter { $0.lowercased() != entity.name.lowercased() }
        return .record([
            "term": .text(entity.name), "anchor": .text("\(entity.id.kind.rawValue)-\(entity.id.slug)"),
            "href": .text(RelativeLink(from: SitePath.glossary, to: EntityPage.path(of: entity.id)).href),
            "description": .text(entity.description ?? ""),
            "aliases": .optional(aliases.isEmpty ? nil : Phrase.list(Array(aliases.prefix(3)))),
            "first": first(of: term, in: edition) ?? .absent,
        ])
    }

    /// The role whose guide uses the term first, and the section that does.
    private static func first(of term: LibraryEntity, in edition: Edition) -> Value? {
        for index in term.mentions {
            let mention = edition.library.mentions[index]
            guard let role = mention.role else { continue }
            let place = mention.anchor.flatMap { edition.addresses.section($0, ofGuide: mention.guide) }
            let target = place ?? edition.addresses.rolePlace(role)
            return .link(edition.library.roles[role].title, edition.href(from: SitePath.glossary, to: target))
        }
        return nil
    }
}

extension Edition {
    /// The tools and skills that the vocabulary describes, from A to Z.
    var terms: [LibraryEntity] {
        library.entities.filter(\.isTerm).sorted(alphabeticallyBy: \.entity.name)
    }

    var hasTerms: Bool { library.entities.contains(where: \.isTerm) }
}

extension LibraryEntity {
    fileprivate var isTerm: Bool { hasPage && entity.description != nil }
}
