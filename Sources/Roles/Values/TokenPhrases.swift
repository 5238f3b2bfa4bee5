/// Phrases of several words, prepared once, and where they stand among tokens.
struct TokenPhrases: Sendable {
    private let phrases: [[String]]

    /// The longest phrases are tried first.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
            .sorted { $0.count > $1.count }
    }

    /// How many tokens the phrase takes that starts at `index`, nil when none does.
    func length(at index: Int, in tokens: [ValueToken]) -> Int? {
        guard index >= 0, index < tokens.count, tokens[index].word != nil else { return nil }
        return phrases.first { phrase in
            index + phrase.count <= tokens.count
                && phrase.indices.allSatisfy { tokens[index + $0].word == phrase[$0] }
        }?.count
    }

    /// How many tokens the phrase takes that ends before `index`, nil when none does.
    func length(before index: Int, in tokens: [ValueToken]) -> Int? {
        guard index > 0, tokens[index - 1].word != nil else { return nil }
        return phrases.first { phrase in
            index >= phrase.count
                && phrase.indices.allSatisfy { tokens[index - phrase.count + $0].word == phrase[$0] }
        }?.count
    }
}
