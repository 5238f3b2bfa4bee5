/// A line of a source with the words that the pages must show.
struct ConservedLine {
    let source: Int
    let number: Int
    let words: [Int]
    /// The last word of the line before and the first of the line behind.
    var before: Int?
    var after: Int?

    init(source: Int, number: Int, words: [Int]) {
        self.source = source
        self.number = number
        self.words = words
    }

    /// The pairs that a word at each position and one before the first are in.
    private func pair(behind position: Int) -> WordPair? {
        let first = position < 0 ? before : words[position]
        let second = position + 1 < words.count ? words[position + 1] : after
        guard let first, let second else { return nil }
        return WordPair(first: first, second: second)
    }

    func count(into counts: inout WordCounts) {
        for (position, word) in words.enumerated() {
            counts.add(word)
            if let pair = pair(behind: position) { counts.add(pair) }
        }
    }

    /// How many words and pairs the line has: what `countOfMissing` is a part of.
    var size: Int { words.count + pairs.count }

    func countOfMissing(in missing: WordCounts) -> Int {
        words.count { missing.words[$0] != nil } + pairs.count { missing.pairs[$0] != nil }
    }

    /// Those within the line and those with the words before and behind it.
    private var pairs: [WordPair] { (-1..<words.count).compactMap(pair) }

    /// The words that are missing themselves, or that stand beside neither of their neighbours.
    func takeLost(from missing: inout WordCounts) -> [Int] {
        let isApart = (-1..<words.count).map { position in
            pair(behind: position).map { missing.take($0) }
        }
        var isLost = words.indices.map { position in
            let neighbours = [isApart[position], isApart[position + 1]].compactMap(\.self)
            return !neighbours.isEmpty && neighbours.allSatisfy(\.self)
        }
        for position in words.indices where isLost[position] { _ = missing.take(words[position]) }
        for position in words.indices where !isLost[position] { isLost[position] = missing.take(words[position]) }
        return words.indices.filter { isLost[$0] }.map { words[$0] }
    }
}
