import Diagnostics

/// Follows every internal link of a finished site and finds the ids and paths that are used twice.
///
/// Links from the guides are settled before they are written, so that what is found here comes from a template or from
/// rolebook itself.
enum SiteCheck {
    static func faults(of files: [File]) -> [Diagnostic] {
        faults(of: files, files.filter { $0.path.hasSuffix(".html") }.map(ScannedPage.init))
    }

    /// The same for pages that were scanned when they were made.
    static func faults(of files: [File], _ pages: [ScannedPage]) -> [Diagnostic] {
        let paths = Set(files.map(\.path))
        var anchors: [String: Set<String>] = [:]
        for page in pages { anchors[page.path, default: []].formUnion(page.ids) }
        var known: [Substring: [String: Diagnostic?]] = [:]
        return duplicatePaths(files)
            + pages.flatMap { page in
                page.duplicateIDs
                    + page.links.compactMap { fault(of: $0, on: page, paths, anchors, &known) }
            }
    }

    /// The fault of a link, looked up once for all pages of a folder: most links of a page stand on all of them.
    private static func fault(
        of link: String, on page: ScannedPage, _ paths: Set<String>, _ anchors: [String: Set<String>],
        _ known: inout [Substring: [String: Diagnostic?]]
    ) -> Diagnostic? {
        if link.utf8.first == UInt8(ascii: "#") {
            return fault(of: link, on: page.path, paths: paths, anchors: anchors)
        }
        if let found = known[page.folder]?[link] { return found?.at(SourceLocation(path: page.path)) }
        let found = fault(of: link, on: page.path, paths: paths, anchors: anchors)
        known[page.folder, default: [:]][link] = .some(found)
        return found
    }

    private static func duplicatePaths(_ files: [File]) -> [Diagnostic] {
        var seen: Set<String> = []
        return files.filter { !seen.insert($0.path.lowercased()).inserted }.map {
            Diagnostic(.duplicatePath, at: SourceLocation(path: $0.path), "'\($0.path)' is written by two pages")
        }
    }

    private static func fault(
        of link: String, on page: String, paths: Set<String>, anchors: [String: Set<String>]
    ) -> Diagnostic? {
        let place = SourceLocation(path: page)
        // A server shows this page at any address.
        if page == SitePath.notFound, link.hasPrefix("/") { return nil }
        if link.hasPrefix("/") {
            return Diagnostic(.absolutePageLink, at: place, "'\(link)' is not relative to the page")
        }
        guard let target = RelativeLink.target(of: link, from: page), paths.contains(target.path) else {
            let near = nearMiss(of: link, among: paths.sorted().map { RelativeLink(from: page, to: $0).href })
            return Diagnostic(
                .brokenPageLink, at: place, "'\(link)' leads to no file of the site",
                suggestion: near.map { "did you mean '\($0)'?" })
        }
        guard let anchor = target.anchor, !anchor.isEmpty else { return nil }
        let known = anchors[target.path] ?? []
        guard !known.contains(anchor), !known.contains(anchor[...].percentDecoded) else { return nil }
        let near = nearMiss(of: anchor, among: known.sorted())
        return Diagnostic(
            .brokenPageLink, at: place, "'\(link)' leads to an anchor that '\(target.path)' doesn't have",
            suggestion: near.map { "did you mean '#\($0)'?" })
    }
}

/// What a finished page offers to links and asks of them.
struct ScannedPage: Sendable {
    let path: String
    /// The path up to the last slash: what relative links start from.
    let folder: Substring
    var ids: [String] = []
    var links: [String] = []

    init(_ file: File) {
        path = file.path
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        folder = path[..<end]
        for tag in TagScanner.tags(of: file.bytes) {
            if let id = tag["id"] { ids.append(id) }
            for name in Self.linking {
                if let link = tag[name], link.staysOnSite { links.append(link) }
            }
        }
    }

    /// The attributes that lead somewhere.
    private static let linking = ["href", "src", "action"]

    var duplicateIDs: [Diagnostic] {
        var seen: Set<String> = []
        return ids.filter { !seen.insert($0).inserted }.map {
            Diagnostic(.duplicateAnchor, at: SourceLocation(path: path), "id '\($0)' stands twice on the page")
        }
    }
}

extension String {
    /// Whether the address names no scheme and no other host.
    var staysOnSite: Bool {
        guard !hasPrefix("//") else { return false }
        let head = utf8.prefix { $0 != UInt8(ascii: ":") }
        return head.count == utf8.count || head.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }
}
