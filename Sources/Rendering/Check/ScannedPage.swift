import Diagnostics

/// What a finished page offers to links and asks of them.
struct ScannedPage: Sendable {
    let path: String
    /// The path up to the last slash: what relative links start from.
    let folder: Substring
    private(set) var ids: Set<String> = []
    /// The ids that the page has twice, once for every time too many.
    private var repeatedIDs: [String] = []
    /// The addresses on this site that the page leads to, each once.
    private(set) var links: [String] = []

    init(_ file: File) {
        path = file.path
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        folder = path[..<end]
        var seen: Set<String> = []
        TagScanner.forEachAttribute(of: file.bytes) { attribute in
            if attribute.isNamed("id") {
                let id = attribute.value
                if !ids.insert(id).inserted { repeatedIDs.append(id) }
            } else if Self.linking.contains(where: attribute.isNamed) {
                let link = attribute.value
                if link.staysOnSite, seen.insert(link).inserted { links.append(link) }
            }
        }
    }

    /// The attributes that lead somewhere.
    private static let linking = ["href", "src", "action"]

    var duplicateIDs: [Diagnostic] {
        repeatedIDs.map {
            Diagnostic(.duplicateAnchor, at: SourceLocation(path: path), "id '\($0)' stands twice on the page")
        }
    }
}

extension String {
    /// Whether the address names no scheme and no other host.
    var staysOnSite: Bool {
        guard !utf8.starts(with: "//".utf8) else { return false }
        let head = utf8.prefix { $0 != UInt8(ascii: ":") }
        return head.count == utf8.count || head.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }
}
