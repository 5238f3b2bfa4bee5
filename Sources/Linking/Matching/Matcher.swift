import Diagnostics

/// Finds the names of a vocabulary in text: leftmost first, and of those that begin together the longest.
struct Matcher: Sendable {
    let vocabulary: Vocabulary
    private let spellings: [Spelling]
    private let trie: NameTrie

    init(_ vocabulary: Vocabulary) {
        let table = SpellingTable(vocabulary)
        self.vocabulary = vocabulary
        spellings = table.spellings
        trie = NameTrie(table.entries)
    }

    /// All names in the text, whatever their kind, not overlapping, in order.
    func scan(_ text: FlatText) -> [Match] {
        let written = text.visible
        let folded = FoldedText(written)
        var webAddresses = WebAddresses(written)
        var matches: [Match] = []
        var position = 0
        while position < folded.bytes.count {
            let start = folded.offsets[position]
            guard Boundary.canStart(written, at: start),
                let found = longest(in: folded, from: position, text: text, written: written),
                !webAddresses.hide(found.match.range)
            else {
                position += 1
                continue
            }
            matches.append(found.match)
            position = found.end
        }
        return matches
    }

    /// The entity that a whole text names, if it names one and nothing else.
    func entity(named text: [UInt8]) -> Int? {
        let folded = FoldedText(text).bytes
        var keys = [folded]
        if folded.last == UInt8(ascii: "s") { keys.append(folded.dropLast()) }
        for (index, key) in keys.enumerated() {
            for value in trie.values(of: key) {
                let spelling = spellings[Int(value)]
                let written = index == 0 ? text[...] : text.dropLast()
                if spelling.accepts(written), index == 0 || spelling.takesPlural { return spelling.entity }
            }
        }
        return nil
    }

    private func longest(
        in folded: FoldedText, from start: Int, text: FlatText, written: [UInt8]
    ) -> (match: Match, end: Int)? {
        var node = NameTrie.root
        var position = start
        var best: (match: Match, end: Int)?
        while position < folded.bytes.count, let next = trie.step(from: node, over: folded.bytes[position]) {
            node = next
            position += 1
            let values = trie.values(at: node)
            guard !values.isEmpty else { continue }
            let name = folded.written(start..<position)
            if text.crossesBarrier(name) { break }
            if let found = accept(values, name: name, written: written) {
                best = (found, found.range.upperBound > name.upperBound ? position + 1 : position)
            }
        }
        return best
    }

    /// The strictest spelling that the text at `name` satisfies, its plural included.
    private func accept(_ values: ArraySlice<Int32>, name: Range<Int>, written: [UInt8]) -> Match? {
        for value in values {
            let spelling = spellings[Int(value)]
            guard spelling.accepts(written[name]) else { continue }
            let isStrict = spelling.caseRule == .exact || spelling.needsEvidence
            let end = name.upperBound
            let plural = end < written.count && written[end] == UInt8(ascii: "s") && spelling.takesPlural
            for stop in plural ? [end, end + 1] : [end] {
                let range = name.lowerBound..<stop
                guard Boundary.fits(written, range, isStrict: isStrict && spelling.isSingleWord) else { continue }
                return Match(
                    entity: spelling.entity, range: range, name: range, isSingleWord: spelling.isSingleWord,
                    needsEvidence: spelling.needsEvidence || name.count == 1)
            }
        }
        return nil
    }
}
