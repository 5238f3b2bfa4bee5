/// A link from one page of the site to another, or to a place on it, relative to the page it stands on.
///
/// Relative links hold wherever the site is put: at the root of a domain, in a folder of it, or on a disk.
package struct RelativeLink: Hashable, Sendable {
    package let href: String

    /// The shortest way from the page at `origin` to the file at `target`; both paths start at the site's root.
    package init(from origin: String, to target: String, anchor: String? = nil) {
        var way = ""
        if origin != target || anchor == nil {
            let slash = UInt8(ascii: "/")
            var (equal, shared) = (0, 0)
            for (left, right) in zip(origin.utf8, target.utf8) {
                guard left == right else { break }
                equal += 1
                if left == slash { shared = equal }
            }
            for byte in origin.utf8.dropFirst(shared) where byte == slash { way += "../" }
            way += target[target.utf8.index(target.startIndex, offsetBy: shared)...]
        }
        if let anchor {
            way += "#"
            way += anchor
        }
        href = way
    }

    /// The file and the anchor that `href` leads to from the page at `origin`, whatever it asks of the file; nil when it
    /// leaves the site.
    package static func target(of href: String, from origin: String) -> (path: String, anchor: String?)? {
        let sign = href.utf8.firstIndex(of: UInt8(ascii: "#"))
        let anchor = sign.map { String(href[href.utf8.index(after: $0)...]) }
        let way = href.utf8[..<(sign ?? href.endIndex)].prefix { $0 != UInt8(ascii: "?") }
        if way.isEmpty { return (origin, anchor) }
        let slash = UInt8(ascii: "/")
        var steps = Array(origin.utf8.split(separator: slash).dropLast())
        for step in way.split(separator: slash, omittingEmptySubsequences: false) {
            if step.elementsEqual("..".utf8) {
                if steps.popLast() == nil { return nil }
            } else if !step.elementsEqual(".".utf8) {
                steps.append(step)
            }
        }
        return (String(decoding: Array(steps.joined(separator: [slash])), as: UTF8.self), anchor)
    }
}
