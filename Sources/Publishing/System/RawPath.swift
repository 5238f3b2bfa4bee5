import Diagnostics

/// A path or a name as the file system holds it: bytes without NUL, which need not be UTF-8.
///
/// Paths are compared by their bytes, because two names that are equal as text can be two files.
struct RawPath: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes.prefix { $0 != 0 })
    }

    init(_ text: String) {
        self.init(bytes: text.utf8)
    }

    /// The path of `name` within this folder; the empty path is the folder at hand.
    func appending(_ name: RawPath) -> RawPath {
        if bytes.isEmpty { return name }
        return RawPath(bytes: bytes.last == slash ? bytes + name.bytes : bytes + [slash] + name.bytes)
    }

    /// The names between the slashes.
    var components: [RawPath] {
        bytes.split(separator: slash).map { RawPath(bytes: $0) }
    }

    /// The last name, or the empty path for the root folder.
    var name: RawPath {
        components.last ?? RawPath("")
    }

    /// The path without its last name: `/` for a name in the root folder, empty for a name alone.
    var parent: RawPath {
        guard let cut = bytes.lastIndex(of: slash) else { return RawPath("") }
        return RawPath(bytes: bytes[..<max(cut, 1)])
    }

    /// Whether this is `folder` or lies within it; both absolute and without links.
    func isWithin(_ folder: RawPath) -> Bool {
        components.starts(with: folder.components)
    }

    var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

    /// The path as text, or nil when it is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { chars in
                guard let start = chars.baseAddress else { return "".withCString(body) }
                return body(start)
            }
        }
    }

    private var slash: UInt8 { UInt8(ascii: "/") }
}

extension RawPath: Comparable {
    static func < (left: RawPath, right: RawPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension RawPath: CustomStringConvertible {
    var description: String { printable(bytes) }
}
