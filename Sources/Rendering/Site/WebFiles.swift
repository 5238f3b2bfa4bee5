import Markdown
import Roles

/// What a published site says to crawlers and feed readers: the addresses of its pages, where that list is, and what
/// changed when.
///
/// All of it needs the site's own address, so that a site without one has none. A page has a day where that of its
/// guides is known; none is guessed.
extension Edition {
    func webFiles(for pages: [Page]) -> [File] {
        guard let list = settings.address(of: SitePath.siteMap) else { return [] }
        let paths = pages.filter(\.kind.isListed).map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for path in paths {
            guard let address = settings.address(of: path) else { continue }
            xml += "<url><loc>".utf8
            xml.append(escaping: address)
            xml += "</loc>".utf8
            if let day = days[path] { xml += "<lastmod>\(day)</lastmod>".utf8 }
            xml += "</url>\n".utf8
        }
        xml += "</urlset>\n".utf8
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(list)\n"
        let files = [File(path: SitePath.siteMap, bytes: xml), File(path: SitePath.robots, bytes: Array(robots.utf8))]
        return files + (feed.map { [$0.file] } ?? [])
    }
}

extension PageKind {
    /// Whether the page is to be found by search engines.
    var isListed: Bool { self != .notFound && self != .report && self != .all }
}
