import Linking
import Roles
import Templates

/// The page that searches, and without scripts lists every page of the site from A to Z.
enum SearchPage {
    static let shape: [String: Shape] = [
        "title": .text,
        "groups": .list(LetterGroup<Link>.shape(["label": .text, "href": .text, "kind": .text])),
    ]

    static func value(in edition: Edition) -> Value {
        let description = "Search \(edition.settings.title), or find a page in the list of all pages from A to Z."
        let frame = Frame(path: SitePath.search, title: "Search", description: description)
        let groups = LetterGroup.groups(of: links(in: edition).sorted(alphabeticallyBy: \.label), by: \.label)
        return frame.values(
            in: edition, ["title": .text("Search"), "groups": .list(groups.map { $0.value(value(of:)) })])
    }

    private static func value(of link: Link) -> Value {
        .record([
            "label": .text(link.label), "kind": .text(link.kind),
            "href": .text(RelativeLink(from: SitePath.search, to: link.path).href),
        ])
    }

    private typealias Link = (label: String, path: String, kind: String)

    private static func links(in edition: Edition) -> [Link] {
        let library = edition.library
        let roles = library.roles.indices.map { (library.roles[$0].title, edition.addresses.role($0), "role") }
        let entities = library.entities.filter(\.hasPage).map { entity in
            (entity.entity.name, EntityPage.path(of: entity.id), entity.id.kind == .tool ? "tool" : "skill")
        }
        let pages = library.pages.indices.map { index in
            (library.guides[library.pages[index].guide].documentTitle, edition.addresses.page(index), "page")
        }
        let comparisons = edition.comparisons.entries.map { entry in
            let titles = [entry.first, entry.second].map { library.roles[$0].title }
            return (titles.joined(separator: " and "), entry.path, "comparison")
        }
        let paths = library.roles.indices.filter(edition.hasPath).map { role in
            (library.roles[role].title, edition.addresses.learningPath(role), "learning path")
        }
        let glossary = edition.hasTerms ? [("Glossary", SitePath.glossary, "overview")] : []
        let overviews = edition.overviews.map { ($0.title, $0.path, "overview") }
        return roles + entities + pages + comparisons + paths + glossary + overviews
    }
}
