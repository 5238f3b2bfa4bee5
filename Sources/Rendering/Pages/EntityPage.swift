import Linking
import Markdown
import Templates

/// The page of a tool or a skill: what it is, which roles ask for it, and the sentences that name it.
enum EntityPage {
    static let shape: [String: Shape] = [
        "kind": .text, "title": .text, "description": .optional(.text),
        "hasText": .bool, "text": .html,
        "hasFacts": .bool, "facts": .list(Fact.shape),
        "hasRoles": .bool,
        "roles": .list(.record(["title": .text, "href": .text, "strength": .text, "count": .number])),
        "companions": .section(["links": .list(.countedLink)]),
        "mentions": .section(["note": .optional(.text), "guides": .list(EntityQuotes.shape)]),
    ]

    static func path(of entity: EntityID) -> String {
        entity.kind == .tool ? SitePath.tool(entity.slug) : SitePath.skill(entity.slug)
    }

    static func value(of entity: LibraryEntity, in edition: Edition) -> Value {
        let noun = entity.id.kind == .tool ? "tool" : "skill"
        let path = path(of: entity.id)
        let frame = Frame(
            path: path, title: "\(entity.entity.name) (\(noun))", description: description(of: entity),
            area: entity.id.kind == .tool ? .tools : .skills)
        let facts = facts(about: entity, on: path, in: edition)
        return frame.values(
            in: edition,
            [
                "kind": .text(noun.capitalizedFirst), "title": .text(entity.entity.name),
                "description": .optional(entity.entity.description),
                "hasText": .bool(!entity.entity.text.isEmpty),
                "text": .html(text(of: entity.entity, on: path, in: edition)),
                "hasFacts": .bool(!facts.isEmpty), "facts": .list(facts.map(\.value)),
                "hasRoles": .bool(!entity.roles.isEmpty),
                "roles": .list(entity.roles.map { role($0, asking: entity.id, on: path, in: edition) }),
                "companions": .section("links", companions(of: entity.id, on: path, in: edition)),
                "mentions": EntityQuotes.value(of: entity, on: path, in: edition),
            ])
    }

    /// The text of the entry's own file, its headings below the page's title.
    private static func text(of entity: Entity, on path: String, in edition: Edition) -> [UInt8] {
        let levels = entity.text.compactMap { block in
            if case .heading(let level, _) = block.kind { level } else { nil }
        }
        var renderer = HTMLRenderer { destination in
            switch destination {
            case .link(let address): address.kind == .external || address.kind == .mail ? address.text : nil
            case .mention(let id, _): EntityID(id).flatMap { edition.href(from: path, to: $0) }
            case .image: nil
            }
        }
        renderer.headingShift = 2 - (levels.min() ?? 2)
        renderer.number(footnotesIn: entity.text)
        var html: [UInt8] = []
        renderer.write(entity.text, into: &html)
        return html
    }

    private static func description(of entity: LibraryEntity) -> String {
        let name = entity.entity.name
        let roles = "\(Phrase.count(entity.roles.count, "role")) of this guide name \(name)."
        return entity.entity.description.map { "\(name): \($0)" } ?? "\(name): \(roles)"
    }

    private static func facts(about entity: LibraryEntity, on path: String, in edition: Edition) -> [Fact] {
        let subject = entity.entity
        let others = subject.aliases.map(\.text).filter { $0 != subject.name }
        let part = subject.partOf.map {
            Fact.Answer(text: edition.name(of: $0), href: edition.href(from: path, to: $0))
        }
        let home = subject.homepage.map { Fact.Answer(text: $0.withoutScheme, href: $0) }
        return [
            Fact("Kind", groups(of: subject, on: path)),
            Fact("Also written", Phrase.list(others)),
            Fact("Part of", part.map { [$0] } ?? []),
            Fact("Home page", home.map { [$0] } ?? []),
        ].compactMap { $0 }
    }

    private static func groups(of entity: Entity, on path: String) -> [Fact.Answer] {
        let group = Fact.Answer(
            text: entity.groupLabel,
            href: RelativeLink(
                from: path, to: entity.id.kind == .tool ? SitePath.tools : SitePath.skills, anchor: entity.group
            ).href)
        return [group] + entity.kinds.dropFirst().map { Fact.Answer(text: EntityWords.toolKind($0)) }
    }

    private static func role(_ index: Int, asking entity: EntityID, on path: String, in edition: Edition) -> Value {
        let names = edition.overview.names(ofRole: index)
        return .record([
            "title": .text(edition.library.roles[index].title),
            "href": .text(RelativeLink(from: path, to: edition.addresses.role(index)).href),
            "strength": .text(names.strength(of: entity).words), "count": .number(names.count(of: entity)),
        ])
    }

    private static func companions(of entity: EntityID, on path: String, in edition: Edition) -> [Value] {
        edition.overview.companions.closest(12, to: entity).compactMap { other in
            edition.href(from: path, to: other.id).map {
                .countedLink(edition.name(of: other.id), $0, count: other.count)
            }
        }
    }
}

extension String {
    /// A web address as people say it.
    fileprivate var withoutScheme: String {
        let parts = split(separator: "://", maxSplits: 1)
        let bare = parts.count == 2 ? parts[1] : self[...]
        return String(bare.hasSuffix("/") ? bare.dropLast() : bare)
    }
}
