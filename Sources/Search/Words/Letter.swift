internal import Diagnostics

/// What a character of folded text is to a word.
enum Letter {
    /// A letter, mark or digit of a script that puts something between words.
    case spaced
    /// A character of Chinese or Japanese, which put nothing between words.
    case unspaced
    /// No part of a word.
    case none

    /// The character at `position` and how many bytes it takes.
    static func read(_ bytes: [UInt8], at position: Int) -> (letter: Letter, length: Int) {
        let first = bytes[position]
        if first < 0x80 { return (first.isASCIIAlphanumeric ? .spaced : .none, 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard position + length <= bytes.count else { return (.none, bytes.count - position) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for next in bytes[position + 1..<position + length] { value = value << 6 | UInt32(next & 0x3F) }
        return (Unicode.Scalar(value).map(letter) ?? .none, length)
    }

    private static func letter(_ scalar: Unicode.Scalar) -> Letter {
        guard isOfWords(scalar.properties.generalCategory) else { return .none }
        return switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .unspaced
        default: .spaced
        }
    }

    private static func isOfWords(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
