import Diagnostics

/// Known headings that end in a colon before the items of a list, all in one line: `… Required Skills: - SQL - Python`.
enum CollapsedLabels {
    private static let longest = 5

    /// The text before the first such heading, and each with what follows it.
    static func split(
        _ text: String, words: HeadingWords
    ) -> (lead: String, sections: [(heading: String, body: String)]) {
        let parts = text.split(at: " ")
        var labels: [Range<Int>] = []
        for index in parts.indices where opensList(index, in: parts) {
            let start = max(labels.last?.upperBound ?? 0, index + 1 - longest)
            let found = (start...index).first { place in
                // Behind a mark it is what the item is called.
                let isInItem =
                    place > 0 && (isMark(parts[place - 1]) || parts[place - 1].utf8.last == UInt8(ascii: "."))
                    && parts[place - 1].utf8.allSatisfy { !$0.isASCIILetter }
                return !isInItem && parts[place].first?.isUppercase == true
                    && words.isKnown(HeadingKey(parts[place...index].joined(separator: " ")))
            }
            if let found { labels.append(found..<index + 1) }
        }
        let ends = labels.dropFirst().map(\.lowerBound) + [parts.endIndex]
        let sections = zip(labels, ends).map { label, end in
            let heading = parts[label].joined(separator: " ").dropLast()
            let bare = heading.hasSuffix(" include") ? heading.dropLast(" include".count) : heading
            return (String(bare), parts[label.upperBound..<end].joined(separator: " "))
        }
        return (parts[..<(labels.first?.lowerBound ?? parts.endIndex)].joined(separator: " "), sections)
    }

    /// Whether at least three items follow each other, the first of them behind a colon.
    static func holdsList(_ text: String) -> Bool {
        let parts = text.split(at: " ")
        guard let first = parts.indices.first(where: { opensList($0, in: parts) }) else { return false }
        return parts[first...].count(where: isMark) >= 3
    }

    /// Whether a word ends in a colon before the mark of a first item.
    private static func opensList(_ index: Int, in parts: [Substring]) -> Bool {
        guard parts[index].utf8.last == UInt8(ascii: ":"), index + 1 < parts.count else { return false }
        return isMark(parts[index + 1])
    }

    private static func isMark(_ word: Substring) -> Bool { word == "-" || word == "•" || word == "1." }
}
