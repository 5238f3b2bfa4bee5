import Diagnostics

/// Where a name may begin and end: not inside a word, and not inside a larger name written with signs.
enum Boundary {
    /// The byte before is no letter or digit, so that a name may begin here.
    static func canStart(_ text: [UInt8], at position: Int) -> Bool {
        guard position < text.count, text[position] & 0xC0 != 0x80, text[position] != 0x01 else { return false }
        guard let before = scalar(in: text, before: position) else { return true }
        return !before.continuesWord && before != "@"
    }

    /// Whether nothing round `range` says that the name is a part of another one.
    ///
    /// A strict name, one that is also a word or an abbreviation, does not stand beside a hyphen either: there is no R
    /// in `R-CNN` and no JAX in `JAX-RS`.
    static func fits(_ text: [UInt8], _ range: Range<Int>, isStrict: Bool) -> Bool {
        let end = range.upperBound
        if end < text.count {
            if scalar(in: text, at: end).scalar.continuesWord { return false }
            if continuesName(text, at: end, last: text[end - 1], isSingleLetter: range.count == 1) { return false }
            if isStrict, isHyphen(text, at: end), end + 1 < text.count,
                text[end + 1].isASCIIUpper || text[end + 1].isASCIIDigit || range.count == 1
            {
                return false
            }
        }
        return !isTail(text, at: range.lowerBound, isStrict: isStrict)
    }

    /// The signs behind a name that make it another one: `C++`, `C#`, `pandas.read`, `R&D`.
    private static func continuesName(_ text: [UInt8], at end: Int, last: UInt8, isSingleLetter: Bool) -> Bool {
        let next = end + 1 < text.count ? text[end + 1] : 0x20
        switch text[end] {
        case UInt8(ascii: "+"): return isSingleLetter || next == UInt8(ascii: "+") || last == UInt8(ascii: "+")
        case UInt8(ascii: "#"): return isSingleLetter || last == UInt8(ascii: "#")
        case UInt8(ascii: "."): return next.isASCIILower || next.isASCIIDigit
        case UInt8(ascii: "&"): return isSingleLetter
        default: return false
        }
    }

    /// Whether the name is the end of something larger: a domain, a path, a hyphenated name.
    private static func isTail(_ text: [UInt8], at start: Int, isStrict: Bool) -> Bool {
        guard start > 0 else { return false }
        let before = start > 1 ? text[start - 2] : 0x20
        switch text[start - 1] {
        case UInt8(ascii: "."): return before.isASCIIAlphanumeric
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return before == 0x20
        case UInt8(ascii: "&"): return before.isASCIIAlphanumeric
        case UInt8(ascii: "-"): return isStrict && before.isASCIIAlphanumeric
        default: return false
        }
    }

    private static func isHyphen(_ text: [UInt8], at position: Int) -> Bool { text[position] == 0x2D }
}
