import Diagnostics

/// Follows every internal link of a finished site and finds the ids and paths that are used twice.
///
/// Links from the guides are settled before they are written, so that what is found here comes from a template or from
/// rolebook itself.
struct SiteCheck: Sendable {
    private let paths: Set<String>
    private let anchors: [String: Set<String>]

    init(of files: [File], _ pages: [ScannedPage]) {
        paths = Set(files.map(\.path))
        anchors = Dictionary(pages.map { ($0.path, $0.ids) }) { $0.union($1) }
    }

    static func faults(of files: [File]) -> [Diagnostic] {
        let pages = files.filter { $0.path.hasSuffix(".html") }.map(ScannedPage.init)
        return duplicatePaths(files) + SiteCheck(of: files, pages).faults(of: pages)
    }

    /// The same for pages that were scanned when they were made, several at a time.
    static func faults(of files: [File], _ pages: [ScannedPage], _ workers: Workers) async -> [Diagnostic] {
        let check = SiteCheck(of: files, pages)
        let runs = stride(from: 0, to: pages.count, by: pagesAtATime).map {
            Array(pages[$0..<min(pages.count, $0 + pagesAtATime)])
        }
        return await duplicatePaths(files) + workers.map(runs) { check.faults(of: $0) }.flatMap(\.self)
    }

    /// Enough pages to gain from what is known of their common links, few enough to share a site between processors.
    private static let pagesAtATime = 128

    private func faults(of pages: [ScannedPage]) -> [Diagnostic] {
        var known: [Substring: [String: Diagnostic?]] = [:]
        return pages.flatMap { page in
            page.duplicateIDs + page.links.compactMap { fault(of: $0, on: page, &known) }
        }
    }

    /// The fault of a link, looked up once for all pages of a folder: most links of a page stand on all of them.
    private func fault(
        of link: String, on page: ScannedPage, _ known: inout [Substring: [String: Diagnostic?]]
    ) -> Diagnostic? {
        if link.utf8.first == UInt8(ascii: "#") { return fault(of: link, on: page.path) }
        if let found = known[page.folder]?[link] { return found?.at(SourceLocation(path: page.path)) }
        let found = fault(of: link, on: page.path)
        known[page.folder, default: [:]][link] = .some(found)
        return found
    }

    private static func duplicatePaths(_ files: [File]) -> [Diagnostic] {
        var seen: Set<String> = []
        return files.filter { !seen.insert($0.path.lowercased()).inserted }.map {
            Diagnostic(.duplicatePath, at: SourceLocation(path: $0.path), "'\($0.path)' is written by two pages")
        }
    }

    private func fault(of link: String, on page: String) -> Diagnostic? {
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
