/// Counts and lists as a sentence says them.
enum Phrase {
    /// `1 role`, `3 roles`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension String {
    /// The text itself when it fits into `limit` bytes; otherwise its first words, with an ellipsis where they break off.
    func cut(toBytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        if let space = utf8.prefix(limit - 3).lastIndex(of: 0x20) { return String(self[..<space]).brokenOff }
        var kept = ""
        for character in self {
            guard kept.utf8.count + character.utf8.count <= limit - 3 else { break }
            kept.append(character)
        }
        return kept.brokenOff
    }

    /// The first `limit` words, with an ellipsis where they break off.
    func cut(toWords limit: Int) -> String {
        let words = split(separator: " ")
        guard words.count > limit else { return self }
        return words.prefix(limit).joined(separator: " ").brokenOff
    }

    /// The text with an ellipsis, unless it ends with a sentence.
    private var brokenOff: String {
        if let last, ".!?".contains(last) { return self }
        var kept = self
        while let last = kept.last, " ,;:–".contains(last) { kept.removeLast() }
        return kept + "…"
    }

    /// The text without what announces a list that does not follow here: a last sentence that ends with a colon.
    var withoutAnnouncement: String {
        guard hasSuffix(":") else { return self }
        let words = split(separator: " ", omittingEmptySubsequences: false)
        let end = words.dropLast().lastIndex(where: \.endsSentence)
        return end.map { words[...$0].joined(separator: " ") } ?? String(dropLast())
    }

    /// Up to the first full stop that ends a word of more than two letters, so that `e.g.` ends nothing.
    var firstSentence: String {
        let words = split(separator: " ", omittingEmptySubsequences: false)
        let end = words.firstIndex(where: \.endsSentence)
        return end.map { words[...$0].joined(separator: " ") } ?? self
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Substring {
    /// Whether the word has a full stop that is no abbreviation's.
    fileprivate var endsSentence: Bool { count > 4 && ".!?".contains(last ?? " ") }
}
