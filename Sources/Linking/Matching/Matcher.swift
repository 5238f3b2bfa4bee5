import Diagnostics

/// Finds the names of a vocabulary in text: leftmost first, and of those that begin together the longest.
package struct Matcher: Sendable {
    package let vocabulary: Vocabulary
    private let trie: NameTrie
    private let starts: NameStarts

    package init(_ vocabulary: Vocabulary) {
        let table = SpellingTable(vocabulary)
        self.vocabulary = vocabulary
        trie = NameTrie(table.entries)
        starts = NameStarts(table.entries.map(\.key))
    }

    /// All names in the text, whatever their kind, not overlapping, in order.
    package func scan(_ text: FlatText) -> [Match] {
        let written = text.visible
        var webAddresses = WebAddresses(written)
        var matches: [Match] = []
        var position = 0
        while let word = starts.next(in: written.span, from: position) {
            position = word.upperBound
            guard Boundary.canStart(written, at: word.lowerBound) else { continue }
            guard let match = longest(at: word.lowerBound, in: text, written: written),
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
            for spelling in trie.spellings(of: key) {
                let written = index == 0 ? text[...] : text.dropLast()
                if spelling.accepts(written), index == 0 || spelling.takesPlural { return spelling.entity }
            }
        }
        return nil
    }

    /// The longest name that begins at `start`.
    private func longest(at start: Int, in text: FlatText, written: [UInt8]) -> Match? {
        var cursor = FoldingCursor(written, from: start)
        var node = NameTrie.root
        var count = 0
        var best: Match?
        while trie.hasChildren(node), let byte = cursor.byte(at: count), let child = trie.child(of: node, over: byte),
            cursor.holds(trie.label(of: child), at: count)
        {
            node = child
            count += trie.label(of: child).count
            let spellings = trie.spellings(at: node)
            guard !spellings.isEmpty else { continue }
            let name = cursor.written(count)
            if text.crossesBarrier(name) { break }
            if let found = accept(spellings, name: name, written: written) { best = found }
        }
        return best
    }

    /// The strictest spelling that the text at `name` satisfies, its plural included.
    private func accept(_ spellings: ArraySlice<Spelling>, name: Range<Int>, written: [UInt8]) -> Match? {
        for spelling in spellings where spelling.accepts(written[name]) {
            let isStrict = spelling.caseRule == .exact || spelling.needsEvidence
            let end = name.upperBound
            let hasPlural = spelling.takesPlural && end < written.count && written[end] == UInt8(ascii: "s")
            for stop in end...(hasPlural ? end + 1 : end) {
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
