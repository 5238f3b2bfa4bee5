import Templates

/// The page a server shows for an address that leads nowhere: its links start at the site's address when that is known.
enum NotFoundPage {
    static let shape: [String: Shape] = ["links": .list(.link)]

    static func value(in edition: Edition) -> Value {
        var frame = Frame(
            path: SitePath.notFound, title: "Page not found",
            description:
                "There is no page at this address. Find a role, a tool or a skill of \(edition.settings.title).",
            hasBreadcrumbs: false)
        frame.isIndexed = false
        let links = [("Home", SitePath.home)] + edition.areas.map { ($0.label, $0.path) }
        return frame.values(
            in: edition,
            ["links": .list(links.map { .link($0.0, (edition.settings.root ?? "") + $0.1) })])
    }
}
