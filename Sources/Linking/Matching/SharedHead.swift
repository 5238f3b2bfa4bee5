import Diagnostics

/// Names whose last words are written once for several: `OpenAI/Anthropic APIs`, "supervised and reinforcement learning".
struct SharedHead {
    let matcher: Matcher
    let text: [UInt8]

    /// The matches with those added that the elements before a name of several words make with its last words.
    func completing(_ matches: [Match]) -> [Match] {
        var found: [Match] = []
        for match in matches where !match.isSingleWord {
            let words = text[match.name].split(whereSeparator: ListSigns.isBlank)
            if words.count > 1 { found += completions(before: match, words: words, among: matches) }
        }
        guard !found.isEmpty else { return matches }
        let replaced = Set(found.map(\.range))
        let kept = matches.filter { !replaced.contains($0.range) }
        return (kept + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func completions(
        before match: Match, words: [ArraySlice<UInt8>], among matches: [Match]
    ) -> [Match] {
        var found: [Match] = []
        var position = match.range.lowerBound
        while let end = ListSigns.skipBack(text, from: position), end > 0 {
            let covering = matches.ending(at: end)
            let range = covering?.range ?? wordStart(before: end)..<end
            guard !range.isEmpty, isOpen(covering), let entity = entity(element: range, words: words) else { break }
            found.append(
                Match(entity: entity, range: range, name: range, isSingleWord: false, needsEvidence: false))
            position = range.lowerBound
        }
        return found
    }

    /// An element that names a tool or skill by itself needs no other word.
    private func isOpen(_ match: Match?) -> Bool {
        guard let match else { return true }
        if match.needsEvidence { return true }
        let kind = matcher.vocabulary.entities[match.entity].id.kind
        return kind == .organization || kind == .venue
    }

    private func entity(element: Range<Int>, words: [ArraySlice<UInt8>]) -> Int? {
        for first in 1..<words.count {
            let name = words[first...].reduce(into: Array(text[element])) { $0 += [0x20] + $1 }
            if let entity = matcher.entity(named: name) { return entity }
        }
        return nil
    }

    private func wordStart(before end: Int) -> Int {
        var start = end
        while start > 0, !ListSigns.isBlank(text[start - 1]), !Self.stops.contains(text[start - 1]) { start -= 1 }
        return start
    }

    private static let stops = Set("/,;:()[]\u{1}".utf8)
}
