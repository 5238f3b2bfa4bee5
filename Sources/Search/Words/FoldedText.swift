internal import Diagnostics

/// A text in the form in which words are compared: lower case, without accents, hyphens and apostrophes of one kind.
///
/// Queries are folded the same way by `fold` in `search.js`.
struct FoldedText {
    private(set) var bytes: [UInt8] = []

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value).asciiLowercased)
            } else {
                fold(scalar)
            }
        }
    }

    private mutating func fold(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return
        case 0x2019: bytes.append(UInt8(ascii: "'"))
        case 0x2010, 0x2011: bytes.append(UInt8(ascii: "-"))
        case 0xFF01...0xFF5E:
            bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0).asciiLowercased)
        default: foldLetter(scalar)
        }
    }

    private mutating func foldLetter(_ scalar: Unicode.Scalar) {
        if append(scalar.value) { return }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !append(lower.value) {
            bytes.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func append(_ scalar: UInt32) -> Bool {
        if let letters = FoldingTable.letters(for: scalar) {
            letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
            return true
        }
        guard let letter = FoldingTable.letter(for: scalar).flatMap(Unicode.Scalar.init) else { return false }
        bytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
        return true
    }
}
