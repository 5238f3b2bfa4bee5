/// A link from one page of the site to another, or to a place on it, relative to the page it stands on.
///
/// Relative links hold wherever the site is put: at the root of a domain, in a folder of it, or on a disk.
package struct RelativeLink: Hashable, Sendable {
    package let href: String

    /// The shortest way from the page at `origin` to the file at `target`; both paths start at the site's root.
    package init(from origin: String, to target: String, anchor: String? = nil) {
        var href = ""
        if origin != target || anchor == nil {
            let way = Self.way(from: Array(origin.utf8), to: Array(target.utf8))
            href += String(repeating: "../", count: way.folders)
            href += target[target.utf8.index(target.startIndex, offsetBy: way.shared)...]
        }
        if let anchor {
            href += "#"
            href += anchor
        }
        self.href = href
    }

    /// The file and the anchor that `href` leads to from the page at `origin`, whatever it asks of the file; nil when it
    /// leaves the site.
    package static func target(of href: String, from origin: String) -> (path: String, anchor: String?)? {
        let sign = href.utf8.firstIndex(of: UInt8(ascii: "#"))
        let anchor = sign.map { String(href[href.utf8.index(after: $0)...]) }
        let way = href.utf8[..<(sign ?? href.endIndex)].prefix { $0 != UInt8(ascii: "?") }
        if way.isEmpty { return (origin, anchor) }
        let slash = UInt8(ascii: "/")
        var path = Array(origin.utf8.prefix(upTo: origin.utf8.lastIndex(of: slash) ?? origin.startIndex))
        var depth = path.isEmpty ? 0 : path.count { $0 == slash } + 1
        for step in Array(way).split(separator: slash, omittingEmptySubsequences: false) {
            if step.elementsEqual("..".utf8) {
                guard depth > 0 else { return nil }
                depth -= 1
                path.removeSubrange((depth == 0 ? 0 : path.lastIndex(of: slash) ?? 0)...)
            } else if !step.elementsEqual(".".utf8) {
                if depth > 0 { path.append(slash) }
                depth += 1
                path += step
            }
        }
        return (String(decoding: path, as: UTF8.self), anchor)
    }

    /// How many folders lead up to what both paths share, and how many bytes that is.
    private static func way(from origin: [UInt8], to target: [UInt8]) -> (folders: Int, shared: Int) {
        let slash = UInt8(ascii: "/")
        var (equal, shared) = (0, 0)
        while equal < min(origin.count, target.count), origin[equal] == target[equal] {
            if origin[equal] == slash { shared = equal + 1 }
            equal += 1
        }
        return (origin[shared...].count { $0 == slash }, shared)
    }
}
