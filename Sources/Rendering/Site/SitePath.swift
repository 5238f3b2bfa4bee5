import Diagnostics
import Linking

/// Where each page of a site stands, from the root: the one place that spells addresses.
///
/// Every path names its file, so that a site opens from a disk as it does from a server.
package enum SitePath {
    package static let home = "index.html"
    package static let roles = "roles/index.html"
    package static let skills = "skills/index.html"
    package static let tools = "tools/index.html"
    package static let matrix = "skills/matrix.html"
    package static let compare = "compare/index.html"
    package static let paths = "paths/index.html"
    package static let glossary = "glossary.html"
    package static let report = "report.html"
    package static let all = "all.html"
    package static let siteMap = "sitemap.xml"
    package static let robots = "robots.txt"
    package static let feed = "feed.xml"
    package static let search = "search.html"
    package static let notFound = "404.html"
    package static let stylesheet = "assets/style.css"
    package static let searchScript = "assets/search.js"

    package static func role(_ slug: String) -> String { "roles/\(slug).html" }
    /// The text of a role's page as Markdown.
    package static func twin(_ slug: String) -> String { "roles/\(slug).md" }
    package static func learningPath(_ slug: String) -> String { "paths/\(slug).html" }
    package static func skill(_ slug: String) -> String { "skills/\(slug).html" }
    package static func tool(_ slug: String) -> String { "tools/\(slug).html" }
    package static func page(_ slug: String) -> String { "pages/\(slug).html" }
    package static func comparison(_ name: String) -> String { "compare/\(name).html" }
    /// The name of a file beside the guides, with a mark of its bytes.
    static func file(_ origin: String, mark: String) -> String {
        let name = origin.split(at: "/").last ?? ""
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return "files/\(Slug.make(from: String(name[..<dot])))-\(mark.prefix(8))\(name[dot...].lowercased())"
    }
    package static func asset(_ name: String) -> String { "assets/\(name)" }
}
