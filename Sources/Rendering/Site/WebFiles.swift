import Markdown

/// What a published site says to crawlers: the addresses of its pages, and where that list is.
///
/// Both need the site's own address, so that a site without one has neither. No page has a date: none is known.
extension Edition {
    func webFiles(for pages: [Page]) -> [File] {
        guard let list = settings.address(of: SitePath.siteMap) else { return [] }
        let addresses = pages.filter(\.kind.isListed).map(\.path)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap(settings.address)
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for address in addresses {
            xml += "<url><loc>".utf8
            xml.append(escaping: address)
            xml += "</loc></url>\n".utf8
        }
        xml += "</urlset>\n".utf8
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(list)\n"
        return [File(path: SitePath.siteMap, bytes: xml), File(path: SitePath.robots, bytes: Array(robots.utf8))]
    }
}

extension PageKind {
    /// Whether the page is to be found by search engines.
    var isListed: Bool { self != .notFound && self != .report && self != .all }
}
