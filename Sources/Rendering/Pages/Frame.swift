import Linking
import Roles
import Templates

/// What stands round every page: the site's name and navigation, and the page's own title, description and way back.
struct Frame {
    /// The part of the site that a page belongs to, as the navigation marks it.
    enum Area: CaseIterable {
        case roles, skills, tools, compare, paths, glossary

        var label: String {
            switch self {
            case .roles: "Roles"
            case .skills: "Skills"
            case .tools: "Tools"
            case .compare: "Compare"
            case .paths: "Paths"
            case .glossary: "Glossary"
            }
        }

        var path: String {
            switch self {
            case .roles: SitePath.roles
            case .skills: SitePath.skills
            case .tools: SitePath.tools
            case .compare: SitePath.compare
            case .paths: SitePath.paths
            case .glossary: SitePath.glossary
            }
        }
    }

    let path: String
    /// The page's name; the site's name is added to it, except on the home page, which has none.
    let title: String?
    let description: String
    var area: Area?
    /// Whether the way back to the home page and the area's index is shown.
    var hasBreadcrumbs = true
    /// Whether search engines may list the page.
    var isIndexed = true
    /// What the page says in the words of schema.org, as a script value.
    var data = Value.absent
    /// The path of the page's text as Markdown.
    var twin: String?
    /// What links begin with on the page that a server shows at any address, so that they hold there.
    private var root: String?
    /// The path of the guide that the page is made of, for the link to where it can be changed.
    var source: String?

    init(
        path: String, title: String?, description: String, area: Area? = nil, hasBreadcrumbs: Bool = true
    ) {
        self.path = path
        self.title = title
        self.description = description
        self.area = area
        self.hasBreadcrumbs = hasBreadcrumbs
    }

    static let shape: [String: Shape] = [
        "site": .record([
            "title": .text, "description": .text, "language": .text, "isRightToLeft": .bool, "author": .optional(.text),
            "home": .text, "feed": .optional(.text), "stylesheet": .text,
            "navigation": .list(
                .record(["label": .text, "href": .text, "isCurrent": .bool])),
            "search": .record(["href": .text, "script": .text, "isCurrent": .bool]),
            "overviews": .list(.record(["label": .text, "href": .text, "isCurrent": .bool])),
        ]),
        "page": .record([
            "title": .text, "description": .text, "isHome": .bool, "canonical": .optional(.text), "name": .text,
            "isIndexed": .bool, "data": .optional(.script), "twin": .optional(.text), "edit": .optional(.text),
            "changed": .optional(.text),
            "breadcrumbs": .optional(.record(["links": .list(.link)])),
        ]),
    ]

    /// The values of the frame joined with those of the page itself.
    func values(in edition: Edition, _ own: Record) -> Value {
        var rooted = self
        rooted.root = path == SitePath.notFound ? edition.settings.root : nil
        var all = own
        all["site"] = rooted.site(of: edition)
        all["page"] = rooted.page(of: edition)
        return .record(all)
    }

    private func site(of edition: Edition) -> Value {
        let settings = edition.settings
        return .record([
            "title": .text(settings.title), "description": .text(settings.description),
            "language": .text(settings.language),
            "isRightToLeft": .bool(GuideLanguage.isRightToLeft(settings.language)),
            "author": .optional(settings.author),
            "home": .text(href(to: SitePath.home)),
            "feed": .optional(edition.feed == nil ? nil : href(to: SitePath.feed)),
            "stylesheet": .text(href(to: SitePath.stylesheet)),
            "navigation": .list(areaLinks(of: edition) + pageLinks(of: edition)),
            "overviews": .list(edition.footPages.map { navigationLink($0.title, to: $0.path) }),
            "search": .record([
                "href": .text(href(to: SitePath.search)), "script": .text(href(to: SitePath.searchScript)),
                "isCurrent": .bool(path == SitePath.search),
            ]),
        ])
    }

    private func areaLinks(of edition: Edition) -> [Value] {
        edition.areas.map { navigationLink($0.label, to: $0.path, isCurrent: $0 == area) }
    }

    private func pageLinks(of edition: Edition) -> [Value] {
        edition.navigation.links.map { label, target in
            switch target {
            case .page(let path): navigationLink(label, to: path)
            case .section(let section):
                navigationLink(
                    label, to: section.pages[0].path, isCurrent: section.position(of: path) != nil)
            case .address(let address):
                .record(["label": .text(label), "href": .text(address), "isCurrent": .bool(false)])
            }
        }
    }

    private func navigationLink(_ label: String, to target: String, isCurrent: Bool = false) -> Value {
        .record([
            "label": .text(label), "href": .text(href(to: target)), "isCurrent": .bool(isCurrent || target == path),
        ])
    }

    private func page(of edition: Edition) -> Value {
        let settings = edition.settings
        return .record([
            "title": .text(title.map { "\($0) – \(settings.title)" } ?? settings.title),
            "description": .text(description.cut(toBytes: 160)), "isHome": .bool(path == SitePath.home),
            "name": .text(title ?? settings.title), "isIndexed": .bool(isIndexed),
            "canonical": .optional(settings.address(of: path)), "data": data, "twin": .optional(twin.map(href)),
            "edit": .optional(source.flatMap(settings.editAddress)),
            "changed": .optional(edition.days[path]?.description),
            "breadcrumbs": hasBreadcrumbs ? .record(["links": .list(breadcrumbs(in: edition))]) : .absent,
        ])
    }

    private func breadcrumbs(in edition: Edition) -> [Value] {
        let home = Value.link("Home", href(to: SitePath.home))
        if let section = edition.navigation.section(of: path), let first = section.pages.first, first.path != path {
            return [home, .link(section.label, href(to: first.path))]
        }
        guard let area, area.path != path, edition.areas.contains(area) else { return [home] }
        return [home, .link(area.label, href(to: area.path))]
    }

    private func href(to target: String) -> String {
        root.map { $0 + target } ?? RelativeLink(from: path, to: target).href
    }
}
