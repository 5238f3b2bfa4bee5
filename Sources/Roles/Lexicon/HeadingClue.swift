import Repair

/// What a heading tells by the words in it where no list holds the heading itself: `How much money is in it` is about pay.
enum HeadingClue {
    /// The kind of a clue that the heading begins with, where the rest tells more of it: `Mistakes I see every month`.
    static func kind(ofHeadIn key: String, _ lexicon: Lexicon) -> SectionKind? {
        let words = key.split(separator: " ", maxSplits: 2)
        guard words.count > 2, relatives.contains(String(words[1])) else { return nil }
        return lexicon.clues[String(words[0])]
    }

    /// The kind of the longest clue in the heading, among equals of the one that stands first.
    static func kind(of key: String, _ lexicon: Lexicon) -> SectionKind? {
        longestPhrase(of: lexicon.clues, in: key)
    }

    /// Closed: words that begin to tell more of the noun before them.
    private static let relatives: Set<String> = ["i", "you", "we", "they", "that", "which", "to", "nobody", "people"]
}
