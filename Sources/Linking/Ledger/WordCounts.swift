/// Numbers for words, so that pairs of them are compared quickly.
struct WordNames {
    private var numbers: [String: Int] = [:]
    private var words: [String] = []

    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        return words.count - 1
    }

    func name(_ number: Int) -> String { words[number] }
}

/// Two words that stand beside each other.
struct WordPair: Hashable {
    let first: Int
    let second: Int
}

/// How often words, and pairs of words that stand beside each other, are in a text.
struct WordCounts {
    private(set) var words: [Int: Int] = [:]
    private(set) var pairs: [WordPair: Int] = [:]

    var isEmpty: Bool { words.isEmpty && pairs.isEmpty }

    /// Adds the words of one text in their order.
    mutating func add(_ text: [Int]) {
        for word in text { add(word) }
        for (first, second) in zip(text, text.dropFirst()) { add(WordPair(first: first, second: second)) }
    }

    mutating func add(_ word: Int) { words[word, default: 0] += 1 }
    mutating func add(_ pair: WordPair) { pairs[pair, default: 0] += 1 }

    /// Leaves what is in this text more often than in the other.
    mutating func subtract(_ other: WordCounts) {
        words = Self.rest(of: words, without: other.words)
        pairs = Self.rest(of: pairs, without: other.pairs)
    }

    private static func rest<Key>(of counts: [Key: Int], without other: [Key: Int]) -> [Key: Int] {
        var rest: [Key: Int] = [:]
        for (key, count) in counts where count > other[key, default: 0] { rest[key] = count - other[key, default: 0] }
        return rest
    }

    /// Takes one off the count; answers false where it is used up.
    mutating func take(_ word: Int) -> Bool { Self.take(word, from: &words) }
    mutating func take(_ pair: WordPair) -> Bool { Self.take(pair, from: &pairs) }

    private static func take<Key>(_ key: Key, from counts: inout [Key: Int]) -> Bool {
        guard let count = counts[key], count > 0 else { return false }
        counts[key] = count - 1
        return true
    }
}
