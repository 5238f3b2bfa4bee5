import Diagnostics

/// Abbreviations made of the first letters of a name.
enum Acronym {
    /// The acronym without a plural "s"; nil when the text is none: one word of 2 to 8 letters, two of them capitals.
    static func stem(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes = Array(text)
        if bytes.count > 2, bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
        guard (2...8).contains(bytes.count), bytes.allSatisfy({ $0.isASCIIAlphanumeric }),
            bytes.count(where: \.isASCIIUpper) >= 2, bytes[0].isASCIIUpper
        else { return nil }
        return bytes
    }

    /// Whether the letters of the acronym are the first letters of the words, small words counted or not.
    static func abbreviates(_ acronym: [UInt8], _ name: some Collection<UInt8>) -> Bool {
        let words = Array(name).split { !$0.isASCIIAlphanumeric && $0 < 0x80 }
        let letters = acronym.map(\.asciiLowercased)
        let initials = words.compactMap { $0.first?.asciiLowercased }
        if initials == letters { return true }
        let large = words.filter { word in !smallWords.contains { $0.elementsEqual(word.lazy.map(\.asciiLowercased)) } }
        if large.compactMap({ $0.first?.asciiLowercased }) == letters { return true }
        return words.count > 1 && initials.first == letters.first && isContained(letters, in: words.joined())
    }

    private static let smallWords = ["a", "an", "and", "as", "by", "for", "from", "in", "of", "on", "or", "the", "to"]
        .map { Array($0.utf8) }

    /// Every letter occurs in the name, in order.
    private static func isContained(_ letters: [UInt8], in name: some Sequence<UInt8>) -> Bool {
        var next = letters.startIndex
        for byte in name where next < letters.endIndex && byte.asciiLowercased == letters[next] { next += 1 }
        return next == letters.endIndex
    }
}
