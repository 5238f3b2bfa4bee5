import Markdown

/// Other names of a role: the front matter's, and what a summary says the role is also known as.
enum AlternateTitleReader {
    static func read(_ summary: String, title: String, stated: StatedFrontMatter) -> [String] {
        if let names = stated.names(.aliases) { return names.map(\.text) }
        var titles: [String] = []
        for phrase in ["also known as ", "also called ", "sometimes called ", "known as "] {
            guard let range = summary.firstRange(of: phrase) else { continue }
            let rest = summary[range.upperBound...]
            let end = rest.firstIndex { ",.;:)".contains($0) } ?? rest.endIndex
            var words = rest[..<end].split(separator: " ")
            while let first = words.first, ["a", "an", "the", "either"].contains(first) { words.removeFirst() }
            let name = words.joined(separator: " ")
            if (1...6).contains(words.count), name != title { titles.append(name) }
            break
        }
        return titles
    }
}
