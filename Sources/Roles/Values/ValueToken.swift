import Diagnostics

/// A piece of a line as the value grammars see it: a number, a word, a currency sign or a mark.
struct ValueToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case number(WrittenNumber)
        /// A word in lower case; letters with points between them, such as `p.a`, are one word.
        case word(String)
        case currency(Currency.Reading)
        /// A sign such as `½`, in hundredths.
        case fraction(Int)
        case dash, plus, slash, less, greater, percent, comma, colon, open, close
        /// The end of a clause: a full stop, a semicolon, a table bar, a line end.
        case stop
        case other
    }

    let kind: Kind
    /// UTF-8 offsets into the text.
    let range: Range<Int>
    /// Whether nothing stands between this token and the one before it.
    let isGlued: Bool

    var word: String? {
        if case .word(let word) = kind { word } else { nil }
    }

    var number: WrittenNumber? {
        if case .number(let number) = kind { number } else { nil }
    }

    var currency: Currency.Reading? {
        if case .currency(let reading) = kind { reading } else { nil }
    }

    static func all(in text: String) -> [ValueToken] {
        var tokens: [ValueToken] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let start = index
            if let length = blank(at: index, in: bytes) {
                index += length
                continue
            }
            let kind = read(bytes, at: &index)
            let isGlued = tokens.last.map { $0.range.upperBound == start } ?? false
            tokens.append(ValueToken(kind: kind, range: start..<index, isGlued: isGlued))
        }
        return tokens
    }

    /// Blanks and the signs of emphasis separate tokens and are none.
    private static func blank(at index: Int, in bytes: [UInt8]) -> Int? {
        if bytes[index].isASCIIBlank || bytes[index] == 0x2A || bytes[index] == 0x5F { return 1 }
        if bytes[index...].starts(with: [0xC2, 0xA0]) { return 2 }
        return bytes[index...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
    }

    private static func read(_ bytes: [UInt8], at index: inout Int) -> Kind {
        let byte = bytes[index]
        if byte.isASCIIDigit { return .number(WrittenNumber(reading: bytes, at: &index)) }
        if let (reading, length) = Currency.sign(at: index, in: bytes) {
            index += length
            return .currency(reading)
        }
        if let (kind, length) = mark(at: index, in: bytes) {
            index += length
            return kind
        }
        guard byte.isASCIILetter || byte >= 0x80 else {
            index += 1
            return .other
        }
        return readWord(bytes, at: &index)
    }

    private static func mark(at index: Int, in bytes: [UInt8]) -> (Kind, length: Int)? {
        switch bytes[index] {
        // Two hyphens in a row are how a dash is typed.
        case 0x2D: return (.dash, bytes[index...].prefix(3).prefix { $0 == 0x2D }.count)
        case 0x2B: return (.plus, 1)
        case 0x2F: return (.slash, 1)
        case 0x3C: return (.less, 1)
        case 0x3E: return (.greater, 1)
        case 0x25: return (.percent, 1)
        case 0x2C: return (.comma, 1)
        case 0x3A: return (.colon, 1)
        case 0x28, 0x5B: return (.open, 1)
        case 0x29, 0x5D: return (.close, 1)
        case 0x2E where index + 1 == bytes.count || !bytes[index + 1].isASCIIAlphanumeric: return (.stop, 1)
        case 0x3B, 0x7C, 0x0A, 0x21, 0x3F: return (.stop, 1)
        default: break
        }
        for (sign, kind) in wideMarks where bytes[index...].starts(with: sign) { return (kind, sign.count) }
        return nil
    }

    private static let wideMarks: [(sign: [UInt8], kind: Kind)] = [
        (.dash, "‐‑‒–—−→"), (.less, "≤"), (.greater, "≥"), (.stop, "•…·✅"), (.other, "“”‘’≈«»"), (.open, "（【"),
        (.close, "）】"), (.colon, "："), (.comma, "，、"),
        (.stop, "。；"), (.dash, "～"),
        (.fraction(50), "½"), (.fraction(25), "¼"), (.fraction(75), "¾"),
    ].flatMap { (kind: Kind, signs: String) in
        signs.unicodeScalars.map { (Array(String($0).utf8), kind) }
    }

    /// The lead byte of a CJK ideograph: each one is a word of its own, because nothing separates them.
    private static func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }

    private static func readWord(_ bytes: [UInt8], at index: inout Int) -> Kind {
        let start = index
        if isIdeograph(bytes[index]), index + 2 < bytes.count {
            if let (reading, length) = Currency.ideographs(at: index, in: bytes) {
                index += length
                return .currency(reading)
            }
            index += 3
            return .word(String(decoding: bytes[start..<index], as: UTF8.self))
        }
        while index < bytes.count {
            if isIdeograph(bytes[index]) { break }
            if bytes[index].isASCIILetter {
                index += 1
            } else if bytes[index] >= 0x80, mark(at: index, in: bytes) == nil, blank(at: index, in: bytes) == nil,
                Currency.sign(at: index, in: bytes) == nil
            {
                index += 1
            } else if bytes[index] == 0x2E, index + 1 < bytes.count, bytes[index + 1].isASCIILetter {
                index += 1
            } else {
                break
            }
        }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        if index < bytes.count, bytes[index] == 0x24, let reading = Currency.dollar(behind: word) {
            index += 1
            return .currency(reading)
        }
        let lowercased = word.lowercased()
        if let reading = Currency.word(word, lowercased: lowercased) {
            if index < bytes.count, bytes[index] == 0x2E { index += 1 }
            return .currency(reading)
        }
        return .word(lowercased)
    }
}
