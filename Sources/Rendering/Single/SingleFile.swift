import Diagnostics
import Markdown

/// A whole site as one HTML file, to mail or to keep: its styles, its pictures and its search are in it.
///
/// The head and the foot are those of the home page. Each page is a part of the file whose id is its path; an id of the
/// page stands behind that path, and a link within the site becomes one within the file. The style sheet alone shows
/// the part that the address names, so that the file reads without scripts.
package struct SingleFile {
    private let files: [String: File]
    private let pages: [File]

    /// What every such file holds, and no other.
    package static let mark = "<article class=\"page\" id=\"index.html\">"

    /// nil for a site without a home page, which is none.
    package static func bytes(of site: Site) -> [UInt8]? { SingleFile(site).bytes }

    private init(_ site: Site) {
        files = Dictionary(site.files.map { ($0.path, $0) }) { first, _ in first }
        let pages = site.files.filter { $0.path.hasSuffix(".html") && $0.path != SitePath.notFound }
        self.pages = pages.filter { $0.path == SitePath.home } + pages.filter { $0.path != SitePath.home }
    }

    private var bytes: [UInt8]? {
        guard let home = files[SitePath.home], let frame = PageParts(home.bytes) else { return nil }
        let head = LoadedFiles(of: frame.head)
        var output = head.rest + Array("<style>\n".utf8)
        for path in head.styles { output += files[path]?.bytes ?? [] }
        output += Array(Self.style.utf8) + Array("</style>\n</head>\n".utf8)
        output += rewritten(frame.before, of: SitePath.home, isFrame: true) + Array("<main id=\"main\">\n".utf8)
        for page in pages { write(page, into: &output) }
        output += "</main>".utf8
        let end = frame.after.lastRange(of: "</body>")?.lowerBound ?? frame.after.endIndex
        output += rewritten(frame.after[..<end], of: SitePath.home, isFrame: true)
        for path in pieces + head.scripts {
            output += Array("<script>\n".utf8) + (files[path]?.bytes ?? []).insideScript + Array("</script>\n".utf8)
        }
        return output + frame.after[end...]
    }

    private func write(_ page: File, into output: inout [UInt8]) {
        guard let parts = PageParts(page.bytes) else { return }
        output += "<article class=\"page\" id=\"\(page.path)\">\n<div class=\"".utf8
        output.append(escaping: parts.classes)
        output += "\">".utf8
        output += rewritten(parts.main, of: page.path, isFrame: false)
        output += "</div>\n</article>\n".utf8
    }

    /// The files of the search index, the one first that the others need.
    private var pieces: [String] {
        let index = "search/index.js"
        let all = files.keys.filter { $0.hasPrefix("search/") && $0.hasSuffix(".js") && $0 != index }.sorted()
        return (files[index] == nil ? [] : [index]) + all
    }

    /// A part of a page with its ids and the references to them as they hold in the file.
    private func rewritten(_ part: ArraySlice<UInt8>, of page: String, isFrame: Bool) -> [UInt8] {
        let bytes = Array(part)
        var output: [UInt8] = []
        var copied = 0
        for tag in TagScanner.tags(of: bytes) {
            if isFrame, tag.name == "a", tag["href"]?.hasPrefix("#") ?? false {
                // The way past the navigation would lead away from the page that is shown.
                output += bytes[copied..<tag.range.lowerBound]
                let end = bytes[tag.range.upperBound...].firstOccurrence(of: Array("</a>".utf8))
                copied = end?.upperBound ?? tag.range.upperBound
                continue
            }
            for attribute in tag.attributes {
                let range = attribute.valueRange
                guard let value = changed(attribute.name, attribute.value, on: page, isFrame: isFrame) else { continue }
                output += bytes[copied..<range.lowerBound]
                output.append(escaping: value)
                copied = range.upperBound
            }
        }
        return output + bytes[copied...]
    }

    private func changed(_ name: String, _ value: String, on page: String, isFrame: Bool) -> String? {
        switch name {
        case "id": "\(page)#\(value)"
        case "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls":
            value.split(at: " ").map { "\(page)#\($0)" }.joined(separator: " ")
        case "aria-current" where isFrame: "false"
        case "href", "action": place(of: value, on: page)
        default: nil
        }
    }

    /// The link within the file; nil for a link that leads out of the site.
    private func place(of link: String, on page: String) -> String? {
        guard link.staysOnSite, let target = RelativeLink.target(of: link, from: page), files[target.path] != nil else {
            return nil
        }
        return "#" + target.path + (target.anchor.map { "#" + $0 } ?? "")
    }

    /// Every page but the one that is asked for is away, and the home page stands in when none is.
    private static let style = """
        .page { scroll-margin-block-start: 100rem; }
        .page:not([id="index.html"], :target, :has(:target)) { display: none; }
        main:has(> :target, > .page :target) > [id="index.html"]:not(:target, :has(:target)) { display: none; }

        """
}

extension [UInt8] {
    /// A script as it may stand in a page: nothing in its texts ends it.
    fileprivate var insideScript: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count)
        for (index, byte) in enumerated() {
            output.append(byte)
            guard byte == UInt8(ascii: "<"), index + 1 < count else { continue }
            if self[index + 1] == UInt8(ascii: "!") { output += "\\".utf8 }
            if self[index + 1] == UInt8(ascii: "/"), index + 2 < count, self[index + 2] | 0x20 == UInt8(ascii: "s") {
                output += "\\".utf8
            }
        }
        return output
    }
}
