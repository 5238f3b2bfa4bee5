import Diagnostics

/// The signs and words that part the elements of a list within a sentence.
enum ListSigns {
    private static let words = ["and", "or", "vs", "vs.", "versus", "plus", "und", "oder", "et", "ou", "y", "и", "или"]
        .map { Array($0.utf8) }
    /// Words that lead into a list, as in "experience with R, Python".
    private static let introductions = ["in", "with", "like", "as", "using", "including", "e.g."].map { Array($0.utf8) }

    /// Words before a name that is learnt or used, as in "proficiency in Excel", "learn React".
    private static let leads = [
        "in", "with", "like", "using", "use", "uses", "used", "including", "e.g.", "of", "to", "via", "on", "learn",
        "learning", "master", "mastering", "know", "advanced", "intermediate", "basic", "mit", "avec", "con", "com",
    ].map { Array($0.utf8) }

    /// Where the text before `position` ends once the separators in front of it are skipped; nil when there are none.
    static func skipBack(_ text: [UInt8], from position: Int) -> Int? {
        var end = position
        var found = false
        while true {
            while end > 0, isBlank(text[end - 1]) { end -= 1 }
            if end > 0, isSign(text[end - 1]) {
                end -= 1
                found = true
            } else if let word = words.first(where: { endsWith($0, text, at: end) }), end < position {
                end -= word.count
                found = true
            } else {
                return found ? end : nil
            }
        }
    }

    /// Where the text behind `position` goes on once the separators are skipped; nil when there are none.
    static func skipForward(_ text: [UInt8], from position: Int) -> Int? {
        var start = position
        var found = false
        while true {
            while start < text.count, isBlank(text[start]) { start += 1 }
            if start < text.count, isSign(text[start]) {
                start += 1
                found = true
            } else if let word = words.first(where: { startsWith($0, text, at: start) }), start > position {
                start += word.count
                found = true
            } else {
                return found ? start : nil
            }
        }
    }

    /// Whether a list element may begin at `position`: at the start, or behind a separator, a colon or a bracket.
    static func beginsElement(_ text: [UInt8], at position: Int) -> Bool {
        var end = position
        while end > 0, isBlank(text[end - 1]) { end -= 1 }
        if end == 0 || isSign(text[end - 1]) || (end < position && endsSentence(text[end - 1])) { return true }
        if [UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "|")].contains(text[end - 1]) {
            return true
        }
        return end < position && words.contains { endsWith($0, text, at: end) }
    }

    /// Whether a list element may end at `position`: at the end, or before a separator, a gloss or a sentence's end.
    static func endsElement(_ text: [UInt8], at position: Int) -> Bool {
        var start = position
        while start < text.count, isBlank(text[start]) { start += 1 }
        guard start < text.count else { return true }
        let byte = text[start]
        if isSign(byte)
            || [UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "|")].contains(
                byte)
        {
            return true
        }
        if byte == UInt8(ascii: "."), start == position { return text[(start + 1)...].first.map(isBlank) ?? true }
        guard start > position else { return false }
        if byte == 0x2D || text[start...].starts(with: "–".utf8) || text[start...].starts(with: "—".utf8) {
            return true
        }
        return words.contains { startsWith($0, text, at: start) }
    }

    /// Whether one of the words that lead into a list stands before `position`.
    static func isIntroduced(_ text: [UInt8], at position: Int) -> Bool { stands(introductions, text, at: position) }

    /// Whether one of the words stands before `position` that say of a name that it is learnt or used.
    static func isLed(_ text: [UInt8], at position: Int) -> Bool { stands(leads, text, at: position) }

    private static func stands(_ words: [[UInt8]], _ text: [UInt8], at position: Int) -> Bool {
        var end = position
        while end > 0, isBlank(text[end - 1]) { end -= 1 }
        return end < position && words.contains { endsWith($0, text, at: end) }
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte.isASCIIBlank || byte == 0x0A }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
    }

    /// The word ends at `end`, stands alone, and is written in any capitals.
    private static func endsWith(_ word: [UInt8], _ text: [UInt8], at end: Int) -> Bool {
        let start = end - word.count
        guard start >= 0, matches(word, text, at: start) else { return false }
        return start == 0 || isBlank(text[start - 1])
    }

    private static func startsWith(_ word: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
        let end = start + word.count
        guard end <= text.count, matches(word, text, at: start) else { return false }
        return end == text.count || isBlank(text[end])
    }

    private static func matches(_ word: [UInt8], _ text: [UInt8], at start: Int) -> Bool {
        word.indices.allSatisfy { text[start + $0].asciiLowercased == word[$0] }
    }
}
