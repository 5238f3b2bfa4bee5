import Diagnostics
import Markdown

/// Other names of a role: those of the front matter, else what the summary says that the role is also known as.
struct AlternateTitleReader {
    let lexicon: Lexicon

    func read(_ summary: String, title: String, stated: StatedFrontMatter) -> [String] {
        if let names = stated.names(.aliases) { return names.map(\.text) }
        guard let names = names(in: summary) else { return [] }
        return list(names).filter { $0 != title }
    }

    /// What stands behind `also known as` up to the end of the sentence.
    private func names(in summary: String) -> Substring? {
        for phrase in lexicon.otherNames {
            for written in [phrase, phrase.prefix(1).uppercased() + phrase.dropFirst()] {
                guard let found = summary.firstOccurrence(of: written) else { continue }
                let isWhole = summary[..<found.lowerBound].last.map { " (\u{A0}—–".contains($0) } ?? true
                guard isWhole || written.isWrittenWithoutSpaces else { continue }
                let rest = summary[found.upperBound...]
                return rest[..<(rest.firstIndex { ".;:)。；：）".contains($0) } ?? rest.endIndex)]
            }
        }
        return nil
    }

    /// `A`, `A or B`, `A, B or C`; behind a comma without an `or` to come the sentence goes on with something else.
    private func list(_ text: Substring) -> [String] {
        let parts = text.split { ",，、".contains($0) }
        let end = parts.firstIndex { alternatives(in: $0).count > 1 } ?? 0
        return parts.prefix(end + 1).flatMap { alternatives(in: $0) }.compactMap(name)
    }

    private func alternatives(in text: Substring) -> [[Substring]] {
        let spaced = lexicon.alternatives.filter(\.isWrittenWithoutSpaces).reduce(String(text)) { text, word in
            text.replacingOccurrences(of: word, with: " \(word) ")
        }
        return spaced.split(at: " ").map { Substring($0) }.split { lexicon.alternatives.contains(String($0)) }
            .map(Array.init)
    }

    private func name(_ words: [Substring]) -> String? {
        let name = words.drop { lexicon.articles.contains($0.lowercased()) }
        return (1...6).contains(name.count) ? name.joined(separator: " ") : nil
    }
}

extension String {
    /// Whether a word is of a script that sets no spaces between words.
    fileprivate var isWrittenWithoutSpaces: Bool { unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false }
}
