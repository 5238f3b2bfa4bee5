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
        seen.reserveCapacity(64)
        ids.reserveCapacity(16)
        TagScanner.forEachAttribute(of: file.bytes) { attribute in
            switch attribute.nameRange.count {
            case 2 where attribute.isNamed(Self.id):
                let id = attribute.value
                if !ids.insert(id).inserted { repeatedIDs.append(id) }
            case 3, 4, 6:
                guard Self.linking.contains(where: attribute.isNamed) else { return }
                let link = attribute.value
                if seen.insert(link).inserted, link.staysOnSite { links.append(link) }
            default: break
            }
        }
    }

    private static let id = Array("id".utf8)
    /// The attributes that lead somewhere.
    private static let linking = ["href", "src", "action"].map { Array($0.utf8) }

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
        for byte in utf8 {
            if byte == UInt8(ascii: ":") { return false }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { return true }
        }
        return true
    }
}
