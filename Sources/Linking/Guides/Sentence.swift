import Diagnostics

/// The sentence round a name, for quoting it elsewhere.
enum Sentence {
    private static let limit = 240

    /// The sentence of `text` that holds `range`, white space as single spaces, cut between words to 240 bytes.
    static func around(_ range: Range<Int>, in text: [UInt8]) -> String {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start <= limit, !ends(text, before: start) { start -= 1 }
        var end = range.upperBound
        while end < text.count, end - range.upperBound <= limit, !ends(text, before: end) { end += 1 }
        return shortened(text, start..<end, keeping: range)
    }

    /// Whether a sentence ends before `position`: a full stop, a question or an exclamation mark, then a space.
    private static func ends(_ text: [UInt8], before position: Int) -> Bool {
        guard position > 0, position < text.count, isBlank(text[position]) else { return false }
        switch text[position - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "."):
            let next = text[position...].first { !isBlank($0) } ?? 0x20
            return !next.isASCIILower && !isAbbreviation(text[..<(position - 1)])
        default: return false
        }
    }

    /// Whether the text ends in a word that takes a stop in mid-sentence: "e.g", "vs", "Dr".
    private static func isAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.suffix(8).reversed().prefix { !isBlank($0) && $0 != UInt8(ascii: "(") }
        return word.contains(UInt8(ascii: ".")) || (word.count <= 2 && word.contains(where: \.isASCIILower))
    }

    private static func shortened(_ text: [UInt8], _ sentence: Range<Int>, keeping name: Range<Int>) -> String {
        var (start, end) = (sentence.lowerBound, sentence.upperBound)
        if end - start > limit {
            let spare = max(0, limit - 6 - name.count)
            start = max(start, name.lowerBound - spare / 2)
            end = min(end, start + limit - 6)
            if start > sentence.lowerBound { start = nextWord(text, from: start, upTo: name.lowerBound) }
            if end < sentence.upperBound { end = previousWord(text, from: end, downTo: start) }
        }
        let written = withSingleBlanks(text[start..<end])
        let parts = [start > sentence.lowerBound ? "…" : "", written, end < sentence.upperBound ? "…" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func withSingleBlanks(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for byte in text {
            if !isBlank(byte) {
                bytes.append(byte)
            } else if bytes.last.map({ $0 != 0x20 }) ?? false {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func nextWord(_ text: [UInt8], from start: Int, upTo end: Int) -> Int {
        var position = start
        while position < end, position > 0, !isBlank(text[position - 1]) { position += 1 }
        return position
    }

    private static func previousWord(_ text: [UInt8], from end: Int, downTo start: Int) -> Int {
        var position = end
        while position > start, !isBlank(text[position]) { position -= 1 }
        return position > start ? position : characterStart(text, end)
    }

    /// The nearest position at or before `position` where a character begins.
    private static func characterStart(_ text: [UInt8], _ position: Int) -> Int {
        var position = position
        while position > 0, position < text.count, text[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte.isASCIIBlank || byte == 0x0A }
}
