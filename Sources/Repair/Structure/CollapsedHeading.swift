import Diagnostics

/// Finds where a heading ends that is followed by its text on the same line.
///
/// The first rule that applies decides: an item mark within eight title words; the longest known heading; words that
/// are repeated at once, as in `Team Leads Team Leads plan …`; the capitalised words except the last one, which begins
/// the sentence.
enum CollapsedHeading {
    static func split(_ text: String, words headingWords: HeadingWords) -> (heading: String, body: String) {
        let parts = text.split(at: " ")
        let count =
            untilItemMark(parts) ?? knownPrefix(parts, headingWords) ?? repeatedPrefix(parts) ?? titleRun(parts)
        return (parts[..<count].joined(separator: " "), parts[count...].joined(separator: " "))
    }

    private static let longest = 8

    private static func untilItemMark(_ parts: [Substring]) -> Int? {
        guard let mark = parts.firstIndex(where: { $0 == "-" || $0 == "1." || $0 == "•" }) else { return nil }
        guard mark > 0, mark <= longest, parts[..<mark].allSatisfy(isTitleWord) else { return nil }
        return mark
    }

    private static func knownPrefix(_ parts: [Substring], _ headingWords: HeadingWords) -> Int? {
        let limit = min(longest, parts.count)
        guard limit > 0 else { return nil }
        let known = (1...limit).reversed().first { count in
            headingWords.isKnown(HeadingKey(parts[..<count].joined(separator: " ")))
        }
        return known.map { joined(parts, from: $0) }
    }

    /// `Salary and Growth The average …`: what is joined to a known heading, before the capital of the first sentence.
    private static func joined(_ parts: [Substring], from count: Int) -> Int {
        guard count + 2 < parts.count, HeadingKey.joins(parts[count]), isCapital(parts[count + 1]),
            isCapital(parts[count + 2])
        else { return count }
        return count + 2
    }

    private static func isCapital(_ word: Substring) -> Bool {
        word.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static func repeatedPrefix(_ parts: [Substring]) -> Int? {
        let limit = min(longest, parts.count / 2)
        guard limit > 0 else { return nil }
        return (1...limit).first { parts[..<$0].elementsEqual(parts[$0..<2 * $0]) }
    }

    private static func titleRun(_ parts: [Substring]) -> Int {
        let run = parts.prefix { isTitleWord($0) }.count
        if run == parts.count { return min(run, longest) }
        return max(1, min(run - 1, longest))
    }

    static func isTitleWord(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        if smallWords.contains(String(word)) || word == "&" { return true }
        return first.properties.isUppercase || first.properties.numericType != nil || first == "(" || first == "*"
    }

    /// The words that English titles write small; closed, because they are its articles, conjunctions and prepositions.
    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "vs", "vs.",
        "with", "your",
    ]
}
