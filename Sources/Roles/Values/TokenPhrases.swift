import Diagnostics

/// Phrases of one or several words, prepared once, and where they stand among tokens.
struct TokenPhrases: Sendable {
    /// The phrases by their first and by their last word, the longest first.
    private let byFirst: [String: [[String]]]
    private let byLast: [String: [[String]]]

    init(_ phrases: [String]) {
        let phrases = phrases.map(Self.words(of:)).filter { !$0.isEmpty }
            .sorted { $0.count > $1.count }
        byFirst = Dictionary(grouping: phrases) { $0[0] }
        byLast = Dictionary(grouping: phrases) { $0[$0.count - 1] }
    }

    /// The words of a phrase as tokens see them: ideographs each stand alone, and so does the apostrophe in `jusqu'à`.
    static func words(of phrase: String) -> [String] {
        let parts = phrase.split(at: " ")
        if phrase.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) { return parts.map(String.init) }
        return parts.flatMap { part -> [String] in
            let isIdeographic = part.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
            if isIdeographic { return part.map(String.init) }
            let words = part.split(separator: apostrophe).map(String.init)
            return Array(words.map { [$0] }.joined(separator: [String(apostrophe)]))
        }
    }

    private static let apostrophe: Character = "'"

    /// How many tokens the phrase takes that starts at `index`, nil when none does.
    func length(at index: Int, in tokens: [ValueToken]) -> Int? {
        guard tokens.indices.contains(index), let word = tokens[index].word else { return nil }
        return byFirst[word]?.first { stands($0, at: index, in: tokens) }?.count
    }

    /// How many tokens the phrase takes that ends before `index`, nil when none does.
    func length(before index: Int, in tokens: [ValueToken]) -> Int? {
        guard tokens.indices.contains(index - 1), let word = tokens[index - 1].word else { return nil }
        return byLast[word]?.first { stands($0, at: index - $0.count, in: tokens) }?.count
    }

    private func stands(_ phrase: [String], at index: Int, in tokens: [ValueToken]) -> Bool {
        guard index >= 0, index + phrase.count <= tokens.count else { return false }
        return phrase.indices.allSatisfy { place in
            let token = tokens[index + place]
            return token.word == phrase[place] || phrase[place] == "'" && token.kind == .other && token.isGlued
        }
    }
}
