import Diagnostics

/// Finds the names of a vocabulary in text: leftmost first, and of those that begin together the longest.
package struct Matcher: Sendable {
    package let vocabulary: Vocabulary
    private let spellings: [Spelling]
    private let trie: NameTrie
    private let starts: NameStarts

    package init(_ vocabulary: Vocabulary) {
        let table = SpellingTable(vocabulary)
        self.vocabulary = vocabulary
        spellings = table.spellings
        trie = NameTrie(table.entries)
        starts = NameStarts(table.entries.map(\.key))
    }

    /// All names in the text, whatever their kind, not overlapping, in order.
    package func scan(_ text: FlatText) -> [Match] {
        let written = text.visible
        var webAddresses = WebAddresses(written)
        var folded = FoldedText()
        var matches: [Match] = []
        var position = 0
        while let word = starts.next(in: written, from: position) {
            position = word.upperBound
            guard Boundary.canStart(written, at: word.lowerBound) else { continue }
            folded.begin(at: word.lowerBound)
            guard let match = longest(in: &folded, text: text, written: written),
                !webAddresses.hide(match.range)
            else { continue }
            matches.append(match)
            position = match.range.upperBound
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

    /// The longest name that begins where the folded text does.
    private func longest(in folded: inout FoldedText, text: FlatText, written: [UInt8]) -> Match? {
        var node = NameTrie.root
        var position = 0
        var best: Match?
        while let byte = folded.byte(at: position, of: written), let next = trie.step(from: node, over: byte) {
            node = next
            position += 1
            let values = trie.values(at: node)
            guard !values.isEmpty else { continue }
            let name = folded.written(0..<position)
            if text.crossesBarrier(name) { break }
            if let found = accept(values, name: name, written: written) { best = found }
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
