/// What the words of a heading tell that is no known heading as a whole.
extension HeadingWords {
    /// The subject that some words of a heading name, and where none does whether it asks: `What the job is like`.
    func isTelling(_ key: HeadingKey) -> Bool {
        namesSubject(key) || Self.asks(key.key)
    }

    /// Whether it is a known heading, or some of its words name a subject.
    func namesSubject(_ key: HeadingKey) -> Bool {
        isKnown(key) || longestPhrase(of: clues, in: key.key) != nil
    }

    /// Whether it is a question about those who have an occupation: `What does a nurse do?`, `How much do nurses earn?`.
    func asksOfOccupation(_ key: HeadingKey) -> Bool {
        Self.asks(key.key)
            && key.key.split { " ?".contains($0) }.contains(where: isOccupation)
    }

    /// Whether it is a question that a guide's section answers: about an occupation, or one whose words name a subject.
    func asksOfWork(_ key: HeadingKey) -> Bool {
        asksOfOccupation(key) || Self.asks(key.key) && namesSubject(key)
    }

    /// The subject of a heading that names the occupation beside it: `Baker salary in India`, `Skills required to become a
    /// baker`. `Research Baker` has none: a subject stands before a word that joins them.
    func subject(besideOccupationIn key: HeadingKey) -> String? {
        let words = key.key.split { " ?".contains($0) }
        guard words.count <= 12, let place = words.firstIndex(where: isOccupation) else { return nil }
        let behind = words[(place + 1)...].prefix { $0 != "in" }
        if let subject = subjects[behind.joined(separator: " ")] { return subject }
        let ends = (1..<max(place, 1)).reversed().lazy.filter { Self.joining.contains(String(words[$0])) }
        return ends.compactMap { subjects[words[..<$0].joined(separator: " ")] }.first
    }

    /// Closed: what joins a subject to the occupation that it is told of.
    private static let joining: Set<String> = [
        "of", "for", "to", "required", "needed", "every", "as", "a", "an", "you", "that", "für", "de", "para", "pour",
    ]

    /// Whether a heading of several words begins as a question does.
    private static func asks(_ key: String) -> Bool {
        let words = key.split(separator: " ", maxSplits: 2)
        return words.count > 2 && asking.contains(String(words[0]))
    }

    /// Closed: how a question begins in the languages that word lists exist for.
    private static let asking: Set<String> = [
        "what", "how", "why", "where", "who", "which", "when", "was", "wie", "wo", "wer", "warum", "womit", "quel",
        "quelle",
        "quels", "quelles", "comment", "pourquoi", "où", "qué", "cómo", "dónde", "quién", "cuánto", "por", "lo", "como",
        "onde",
        "quem", "quanto", "что", "как", "где", "кто", "сколько", "почему",
    ]
}

/// What a table holds for the longest phrase of it that stands in a heading, among equals for the first.
package func longestPhrase<Value>(of table: [String: Value], in key: String) -> Value? {
    let words = key.split { " ,:;?!()/¿".contains($0) }
    // One word says little of a sentence, and no phrase has more words than four.
    let longest = (heading: 9, phrase: 4)
    guard words.count <= longest.heading, !table.isEmpty else { return nil }
    for length in (1...longest.phrase).reversed() where length <= words.count {
        for start in 0...(words.count - length) {
            if let value = table[words[start..<start + length].joined(separator: " ")] { return value }
        }
    }
    return nil
}
