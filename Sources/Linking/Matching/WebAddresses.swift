import Diagnostics

/// Tells which names stand in addresses: of the web, of mail, and of forums in the form `r/name`.
struct WebAddresses {
    private let text: [UInt8]
    /// The word that was looked at last, up to what parts it from the next.
    private var word = 0..<0
    private var isAddress = false

    init(_ text: [UInt8]) { self.text = text }

    /// Whether the range touches an address; asked for ascending ranges.
    mutating func hide(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            if Self.parts(text[position]) {
                position += 1
                continue
            }
            look(at: position)
            if isAddress { return true }
            position = word.upperBound
        }
        return false
    }

    private mutating func look(at position: Int) {
        guard !word.contains(position) else { return }
        var start = position
        while start > 0, !Self.parts(text[start - 1]) { start -= 1 }
        var end = position
        while end < text.count, !Self.parts(text[end]) { end += 1 }
        word = start..<end
        isAddress = Self.isAddress(text[word])
    }

    private static func parts(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
    }

    private static func isAddress(_ token: ArraySlice<UInt8>) -> Bool {
        if token.starts(with: "www.".utf8) { return true }
        if token.count > 2, token.starts(with: "r/".utf8) || token.starts(with: "u/".utf8) { return true }
        if let slash = token.firstIndex(of: UInt8(ascii: "/")), isDomain(token[..<slash]) { return true }
        for index in token.indices {
            if token[index] == UInt8(ascii: "@"), index > token.startIndex { return true }
            if token[index] == UInt8(ascii: ":"), token[index...].starts(with: "://".utf8) { return true }
        }
        return false
    }

    /// Words joined by dots, the last a common top-level domain in lower case.
    private static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
        guard let dot = text.lastIndex(of: UInt8(ascii: ".")), dot > text.startIndex else { return false }
        return topLevelDomains.contains { $0.utf8.elementsEqual(text[(dot + 1)...]) }
    }

    /// Not all that exist: `js` and `ai` end the names of tools.
    private static let topLevelDomains = ["com", "org", "net", "io", "dev", "edu", "gov", "co", "uk", "de", "app"]
}
