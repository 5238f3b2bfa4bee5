import Diagnostics

/// A way from the root of the site, as an address names it: escapes resolved once, and nothing in it that could lead out.
struct RequestTarget: Hashable, Sendable {
    /// The names between the slashes; empty for the root.
    let names: [String]
    /// Whether a slash stands at the end.
    let isFolder: Bool

    private init(names: [String], isFolder: Bool) {
        self.names = names
        self.isFolder = isFolder
    }

    /// nil when the target is no plain absolute way: an escape that is none, a byte that is no text, `..`, a hidden name.
    init?(_ target: String) {
        guard let bytes = Self.decoded(target), bytes.first == Self.slash else { return nil }
        let parts = bytes.dropFirst().split(separator: Self.slash, omittingEmptySubsequences: false)
        var names: [String] = []
        for part in parts.dropLast() + (parts.last?.isEmpty ?? true ? [] : parts.suffix(1)) {
            guard let name = Self.name(part) else { return nil }
            names.append(name)
        }
        self.names = names
        isFolder = parts.last?.isEmpty ?? true
    }

    /// The file of the site that is meant: that of a folder is its index.
    var path: String { (names + (isFolder ? ["index.html"] : [])).joined(separator: "/") }

    /// The same way from a folder of the site; nil when it does not lead through that folder.
    func within(_ folder: RequestTarget) -> RequestTarget? {
        guard names.starts(with: folder.names) else { return nil }
        return RequestTarget(names: Array(names.dropFirst(folder.names.count)), isFolder: isFolder)
    }

    private static let slash = UInt8(ascii: "/")

    private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let first = bytes.first, first != UInt8(ascii: ".") else { return nil }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The bytes with `%20` and its like replaced, or nil when an escape is none or stands for a slash or NUL.
    private static func decoded(_ target: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = Array(target.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, digits.utf8.allSatisfy(\.isASCIIAlphanumeric),
                let value = UInt8(digits, radix: 16), value != 0, value != slash
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
