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

    /// Room for more bytes than there are is given back: all files of a site stay until it is published.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes.capacity > bytes.count + bytes.count / 8 ? bytes.fitting : bytes
    }
}

extension [UInt8] {
    /// The same bytes in no more memory than they need.
    fileprivate var fitting: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, count in
            count = buffer.initialize(fromContentsOf: self)
        }
    }
}
