import Diagnostics

/// The abbreviations that a guide defines for itself, from the place of definition on.
///
/// `Name (ACR)` and `ACR (Name)` are one mention each. A guide's own definition wins over the vocabulary: where a guide
/// says "Red Amber Green (RAG)", RAG is not retrieval augmented generation.
struct LocalAcronyms {
    /// The entity of every abbreviation; nil when the guide means something that the vocabulary does not know.
    private var meanings: [[UInt8]: Int?] = [:]

    /// How many parentheses of one text are read for definitions.
    private static let limit = 200

    /// The matches of one text with its definitions read, and earlier definitions applied.
    mutating func resolve(_ matches: [Match], in text: [UInt8], matcher: Matcher) -> [Match] {
        var result: [Match] = []
        var position = 0
        var remaining = matches[...]
        for inner in parentheses(in: text).prefix(Self.limit) {
            let part = remaining.prefix { $0.range.lowerBound <= inner.upperBound }
            remaining = remaining.dropFirst(part.count)
            let applied = apply(to: Array(part), in: text, position..<inner.upperBound + 1)
            result += define(inner, in: text, matches: applied, matcher: matcher)
            position = inner.upperBound + 1
        }
        return result + apply(to: Array(remaining), in: text, position..<text.count)
    }

    /// Reads what the parentheses round `inner` define; `matches` are those since the last parentheses.
    private mutating func define(
        _ inner: Range<Int>, in text: [UInt8], matches: [Match], matcher: Matcher
    ) -> [Match] {
        let outside = wordEnd(before: inner.lowerBound - 1, in: text)
        let stem = Acronym.stem(text[inner])
        if let match = matches.ending(at: outside) {
            let abbreviates = stem.map { Acronym.abbreviates($0, text[match.name]) } ?? false
            guard abbreviates || matcher.entity(named: Array(text[inner])) == match.entity else { return matches }
            if let stem, abbreviates { meanings[stem] = match.entity }
            return merge(matches, into: match, range: match.range.lowerBound..<inner.upperBound + 1)
        }
        guard let match = matches.last, match.range == inner else { return matches }
        let start = wordStart(before: outside, in: text)
        if let short = Acronym.stem(text[start..<outside]), Acronym.abbreviates(short, text[inner]) {
            meanings[short] = match.entity
            return merge(matches, into: match, range: start..<inner.upperBound + 1)
        }
        guard let stem, spells(stem, before: outside, in: text) else { return matches }
        meanings[stem] = .some(nil)
        return matches.dropLast()
    }

    private func merge(_ matches: [Match], into match: Match, range: Range<Int>) -> [Match] {
        var merged = match
        merged.range = range
        return matches.filter { !$0.range.overlaps(range) } + [merged]
    }

    /// Whether the words that end at `end` begin with the letters of the abbreviation.
    private func spells(_ stem: [UInt8], before end: Int, in text: [UInt8]) -> Bool {
        var start = end
        for _ in stem { start = wordStart(before: wordEnd(before: start, in: text), in: text) }
        let words = text[start..<end].split(whereSeparator: ListSigns.isBlank)
        return words.compactMap { $0.first?.asciiLowercased } == stem.map(\.asciiLowercased)
    }

    /// Replaces, removes or adds a match for every defined abbreviation within `range` of the text.
    private func apply(to matches: [Match], in text: [UInt8], _ range: Range<Int>) -> [Match] {
        guard !meanings.isEmpty else { return matches }
        var result = matches
        var start = range.lowerBound
        while start < range.upperBound {
            guard text[start].isASCIIAlphanumeric else {
                start += 1
                continue
            }
            var end = start
            while end < range.upperBound, text[end].isASCIIAlphanumeric || text[end] >= 0x80 { end += 1 }
            if let stem = Acronym.stem(text[start..<end]), let meaning = meanings[stem] {
                settle(start..<end, as: meaning, in: text, matches: &result)
            }
            start = end
        }
        return result
    }

    private func settle(_ range: Range<Int>, as entity: Int?, in text: [UInt8], matches: inout [Match]) {
        let found = matches.overlapping(range)
        if let first = found.first {
            guard matches[first].range == range, matches[first].entity != entity else { return }
            matches.remove(at: first)
        }
        guard let entity, Boundary.canStart(text, at: range.lowerBound),
            Boundary.fits(text, range, isStrict: true)
        else { return }
        matches.insert(
            Match(entity: entity, range: range, name: range, isSingleWord: true, needsEvidence: false),
            at: found.lowerBound)
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
