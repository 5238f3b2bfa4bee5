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
    /// The text itself when it fits into `limit` bytes; otherwise its first words and an ellipsis.
    func cut(toBytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var kept = ""
        for character in self {
            guard kept.utf8.count + character.utf8.count <= limit - 3 else { break }
            kept.append(character)
        }
        if let space = kept.lastIndex(of: " ") { kept = String(kept[..<space]) }
        while let last = kept.last, " ,;:–".contains(last) { kept.removeLast() }
        return kept + "…"
    }

    /// The first `limit` words, with an ellipsis when there were more.
    func cut(toWords limit: Int) -> String {
        let words = split(separator: " ")
        return words.count <= limit ? self : words.prefix(limit).joined(separator: " ") + "…"
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
