import Diagnostics

/// Gathers words from bytes: runs of letters and digits, ASCII letters in lower case.
///
/// Marks that Markdown may take out of the middle of a word, such as `*`, are as if they weren't there, in the source and
/// on the page alike. So both give the same words whether or not the mark was read as one.
struct WordReader {
    private var word: [UInt8] = []
    private(set) var words: [String] = []

    /// Takes the scalar at `index` of `bytes` and answers its length.
    mutating func take(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte.isASCIIAlphanumeric { word.append(byte.asciiLowercased) } else if !byte.isTransparent { end() }
            return 1
        }
        let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.endIndex - index)
        let text = bytes[index..<(index + length)]
        take(scalar: String(decoding: text, as: UTF8.self).unicodeScalars.first ?? " ")
        return length
    }

    mutating func take(scalar: Unicode.Scalar) {
        if scalar.standsInWord || scalar.isMarkOnLetter && !word.isEmpty {
            word += String(scalar).utf8.map(\.asciiLowercased)
        } else if !scalar.isASCII || !UInt8(scalar.value).isTransparent {
            end()
        }
    }

    mutating func end() {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    /// Ends the word and leaves it out.
    mutating func discard() { word.removeAll(keepingCapacity: true) }

    /// The words so far; the next ones begin a new list.
    mutating func finish() -> [String] {
        end()
        defer { words.removeAll(keepingCapacity: true) }
        return words
    }
}

extension Unicode.Scalar {
    /// Letters and digits of all scripts.
    var standsInWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    fileprivate var isMarkOnLetter: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: !properties.isVariationSelector
        default: false
        }
    }
}

extension UInt8 {
    /// Whether Markdown may read the byte as a mark within a word.
    fileprivate var isTransparent: Bool {
        switch self {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
            UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: false
        }
    }
}
