import Diagnostics

/// The abbreviations that a guide defines for itself, from the place of definition on.
///
/// `Name (ACR)` and `ACR (Name)` are one mention each. A guide's own definition wins over the vocabulary: where a guide
/// says "Red Amber Green (RAG)", RAG is not retrieval augmented generation.
struct LocalAcronyms {
    private struct Meaning {
        /// nil when the guide means something that the vocabulary does not know.
        var entity: Int?
        var definedAt: Int
    }

    private var meanings: [[UInt8]: Meaning] = [:]

    /// The matches of one text with its definitions read and earlier ones applied.
    mutating func resolve(_ matches: [Match], in text: [UInt8], matcher: Matcher) -> [Match] {
        for key in meanings.keys { meanings[key]?.definedAt = -1 }
        guard text.contains(UInt8(ascii: "(")) || !meanings.isEmpty else { return matches }
        var result = matches
        for inner in parentheses(in: text) { define(inner, in: text, matches: &result, matcher: matcher) }
        return meanings.isEmpty ? result : apply(to: result, in: text)
    }

    private mutating func define(_ inner: Range<Int>, in text: [UInt8], matches: inout [Match], matcher: Matcher) {
        let outside = wordEnd(before: inner.lowerBound - 1, in: text)
        if let position = matches.firstIndex(where: { $0.range.upperBound == outside }) {
            let match = matches[position]
            let stem = Acronym.stem(text[inner])
            let abbreviates = stem.map { Acronym.abbreviates($0, text[match.name]) } ?? false
            guard abbreviates || matcher.entity(named: Array(text[inner])) == match.entity else { return }
            if let stem, abbreviates { meanings[stem] = Meaning(entity: match.entity, definedAt: inner.upperBound) }
            let range = match.range.lowerBound..<inner.upperBound + 1
            matches.removeAll { $0.range.overlaps(range) && $0 != match }
            if let kept = matches.firstIndex(of: match) { matches[kept].range = range }
        } else if let position = matches.firstIndex(where: { $0.range == inner }) {
            let start = wordStart(before: outside, in: text)
            guard let stem = Acronym.stem(text[start..<outside]), Acronym.abbreviates(stem, text[inner]) else {
                defineUnknown(inner, before: outside, in: text, matches: &matches)
                return
            }
            meanings[stem] = Meaning(entity: matches[position].entity, definedAt: inner.upperBound)
            matches[position].range = start..<inner.upperBound + 1
        }
    }

    /// `Other Words (ACR)`: from here on ACR does not mean what the vocabulary says.
    private mutating func defineUnknown(
        _ inner: Range<Int>, before end: Int, in text: [UInt8], matches: inout [Match]
    ) {
        guard let stem = Acronym.stem(text[inner]) else { return }
        var start = end
        for _ in stem {
            let wordEnd = wordEnd(before: start, in: text)
            start = wordStart(before: wordEnd, in: text)
        }
        let words = text[start..<end].split(whereSeparator: ListSigns.isBlank)
        let initials = words.compactMap { $0.first?.asciiLowercased }
        guard initials == stem.map(\.asciiLowercased) else { return }
        meanings[stem] = Meaning(entity: nil, definedAt: inner.upperBound)
        matches.removeAll { $0.range == inner }
    }

    /// Replaces, removes or adds a match for every defined abbreviation in the text.
    private func apply(to matches: [Match], in text: [UInt8]) -> [Match] {
        var result = matches
        var start = 0
        while start < text.count {
            guard text[start].isASCIIAlphanumeric else {
                start += 1
                continue
            }
            var end = start
            while end < text.count, text[end].isASCIIAlphanumeric || text[end] >= 0x80 { end += 1 }
            if let stem = Acronym.stem(text[start..<end]), let meaning = meanings[stem], meaning.definedAt <= start {
                settle(start..<end, as: meaning.entity, in: text, matches: &result)
            }
            start = end
        }
        return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func settle(_ range: Range<Int>, as entity: Int?, in text: [UInt8], matches: inout [Match]) {
        if let position = matches.firstIndex(where: { $0.range.overlaps(range) }) {
            guard matches[position].range == range else { return }
            matches.remove(at: position)
        }
        guard let entity, Boundary.canStart(text, at: range.lowerBound),
            Boundary.fits(text, range, isStrict: true)
        else { return }
        matches.append(Match(entity: entity, range: range, name: range, isSingleWord: true, needsEvidence: false))
    }

    /// The insides of the parentheses that hold no further one.
    private func parentheses(in text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open: Int?
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "(") { open = index + 1 }
            if byte == UInt8(ascii: ")"), let start = open {
                if start < index { result.append(start..<index) }
                open = nil
            }
        }
        return result
    }

    private func wordEnd(before position: Int, in text: [UInt8]) -> Int {
        var end = position
        while end > 0, ListSigns.isBlank(text[end - 1]) { end -= 1 }
        return end
    }

    private func wordStart(before end: Int, in text: [UInt8]) -> Int {
        var start = end
        while start > 0, !ListSigns.isBlank(text[start - 1]) { start -= 1 }
        return start
    }
}
