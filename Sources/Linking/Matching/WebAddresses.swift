import Diagnostics

/// The addresses in a text: web and mail addresses, and names of forums in the form `r/name`.
struct WebAddresses {
    private var ranges: [Range<Int>] = []
    private var next = 0

    init(_ text: [UInt8]) {
        var start = 0
        while start < text.count {
            while start < text.count, Self.parts(text[start]) { start += 1 }
            var end = start
            while end < text.count, !Self.parts(text[end]) { end += 1 }
            if start < end, Self.isAddress(text[start..<end]) { ranges.append(start..<end) }
            start = end
        }
    }

    /// Whether the range touches an address; asked for ascending ranges.
    mutating func hide(_ range: Range<Int>) -> Bool {
        while next < ranges.count, ranges[next].upperBound <= range.lowerBound { next += 1 }
        return next < ranges.count && ranges[next].overlaps(range)
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
            let rest = token[index...]
            if rest.starts(with: "://".utf8) { return true }
            if token[index] == UInt8(ascii: "@"), index > token.startIndex { return true }
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
