import Diagnostics

extension [UInt8] {
    /// Appends a text so that CommonMark reads it back as this text: what would be a mark gets a backslash, and white
    /// space that would be lost or repaired becomes a character reference.
    ///
    /// What a line begins with is for `escapeLineStarts`.
    mutating func append(markdown text: String, isInLink: Bool, precedes next: Inline?) {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if let (reference, length) = reference(for: bytes, at: index, isLast: next == nil) {
                append(contentsOf: reference.utf8)
                index += length
                continue
            }
            if bytes.needsEscape(at: index, isInLink: isInLink, next: next) { append(UInt8(ascii: "\\")) }
            append(bytes[index])
            index += 1
        }
    }

    /// The reference for a character that would not come back as it is, with the number of its bytes.
    private func reference(for bytes: [UInt8], at index: Int, isLast: Bool) -> (String, Int)? {
        let isAtLineStart = last == nil || last == 0x0A
        let isAtEnd = index + 1 == bytes.count && isLast
        switch bytes[index] {
        case 0x20 where isAtLineStart || isAtEnd: return ("&#32;", 1)
        case 0x09 where isAtLineStart || isAtEnd: return ("&#9;", 1)
        case 0x0A: return ("&#10;", 1)
        case 0x0D: return ("&#13;", 1)
        case 0xC2 where bytes[index...].starts(with: [0xC2, 0xA0]): return ("&nbsp;", 2)
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x8B]): return ("&#8203;", 3)
        case 0xEF where bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]): return ("&#65279;", 3)
        default: return nil
        }
    }

    private func needsEscape(at index: Int, isInLink: Bool, next: Inline?) -> Bool {
        let following = index + 1 < count ? self[index + 1] : nil
        switch self[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "~"): return true
        case UInt8(ascii: "]"): return isInLink
        case UInt8(ascii: "\\"): return following?.isASCIIPunctuation ?? true
        case UInt8(ascii: "_"):
            return index == 0 || !self[index - 1].isASCIIAlphanumeric || following?.isASCIIAlphanumeric != true
        case UInt8(ascii: "<"): return following.map { $0.isASCIILetter || "/!?".utf8.contains($0) } ?? true
        case UInt8(ascii: "&"): return beginsReference(at: index) || following == nil && next != nil
        case UInt8(ascii: "!"): return following == nil && next?.isLink == true
        case UInt8(ascii: "#"): return isWordOfHashes(at: index)
        default: return false
        }
    }

    /// `&name;` or `&#number;`.
    private func beginsReference(at index: Int) -> Bool {
        let name = self[(index + 1)...].prefix(40).prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
        return !name.isEmpty && name.endIndex < count && self[name.endIndex] == UInt8(ascii: ";")
    }

    /// A word of number signs would begin or end a heading.
    private func isWordOfHashes(at index: Int) -> Bool {
        guard index == 0 || self[index - 1].isASCIIBlank else { return false }
        let hashes = self[index...].prefix { $0 == UInt8(ascii: "#") }
        return hashes.endIndex == count || self[hashes.endIndex].isASCIIBlank
    }
}

extension Inline {
    fileprivate var isLink: Bool {
        switch self {
        case .link, .footnoteReference: true
        default: false
        }
    }
}

extension UInt8 {
    /// The signs that a backslash can escape.
    var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isASCIIAlphanumeric }
}
