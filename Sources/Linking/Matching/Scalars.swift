import Diagnostics

/// The Unicode scalar that begins at `position` and its length in bytes; U+FFFD of length 1 where none does.
func scalar(in bytes: [UInt8], at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[position]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length =
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    guard length > 1, position + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
        let byte = bytes[position + index]
        guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
}

/// The Unicode scalar that ends before `position`, nil at the start.
func scalar(in bytes: [UInt8], before position: Int) -> Unicode.Scalar? {
    guard position > 0 else { return nil }
    var start = position - 1
    while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: bytes, at: start).scalar
}

extension Unicode.Scalar {
    /// A letter, a digit, an underscore or a mark on one: what a name must not touch on either side.
    ///
    /// Letters without case, as in Chinese, Japanese or Arabic, do not count: there a Latin name stands without spaces.
    var continuesWord: Bool {
        if value < 0x80 { return UInt8(value).isASCIIAlphanumeric || self == "_" }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
            .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    var isCapital: Bool {
        value < 0x80 ? UInt8(value).isASCIIUpper : properties.isUppercase
    }
}
