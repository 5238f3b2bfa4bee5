/// The finished site: every page and asset as a path and bytes, with all internal links resolved.
///
/// The files are sorted by the bytes of their paths, and no two share one.
package struct Site: Sendable {
    /// L11: bytes of all files together; they are held in memory until they are published.
    static let mostBytes = 1 << 30

    package let files: [File]

    package init(files: [File]) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    package subscript(path: String) -> File? {
        files.first { $0.path == path }
    }
}

/// A file of the site: its path from the root, with `/` between folders, and what it holds.
package struct File: Hashable, Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
