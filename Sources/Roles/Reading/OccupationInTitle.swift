import Diagnostics
import Repair

/// The occupation among the words of a title that are about something else.
extension TitleReader {
    /// More words than any title has: longer lines are text, and are not searched.
    private static let longest = 30

    /// What stands behind `become a` and the like: `Skills Needed to Become a Data Analyst in 6 Months` is about the
    /// `Data Analyst`.
    func occupation(behindArticleIn title: String) -> String? {
        let words = title.split(at: " ")
        guard words.count <= Self.longest else { return nil }
        let starts = words.indices.dropFirst(2).reversed().filter { start in
            lexicon.articles.contains(words[start - 1].lowercased())
                && (2...min(start, 4)).contains { length in
                    lexicon.titleWords.contains(words[start - length..<start].joined(separator: " ").lowercased())
                }
        }
        return starts.lazy.compactMap { occupation(atHeadOf: words[$0...]) }.first ?? occupation(behindToIn: words)
    }

    /// `My Journey to Cloud Architect` is about the `Cloud Architect`.
    private func occupation(behindToIn words: [Substring]) -> String? {
        guard let to = words.lastIndex(where: { $0.lowercased() == "to" }), to > 0, to + 2 < words.count,
            words[(to + 1)...].allSatisfy({ $0.first?.isUppercase == true })
        else { return nil }
        let name = words[(to + 1)...].joined(separator: " ")
        return namesOccupation(name) ? name : nil
    }

    /// What stands before words that tell what the document is, `DevOps Engineer Roadmap for Beginners`, or before the
    /// heading of a section: `Data Engineer Skills and Tools`.
    func occupation(beforeTitleWordIn title: String) -> String? {
        let words = title.split(at: " ")
        guard words.count <= Self.longest else { return nil }
        let classifier = SectionClassifier(lexicon: lexicon)
        let names = words.indices.dropFirst().lazy.map { end in (end, words[..<end].joined(separator: " ")) }
        return names.first { end, name in
            guard namesOccupation(name), !lexicon.prepositions.contains(words[end].lowercased()) else { return false }
            if classifier.lookUp(HeadingKey(words[end...].joined(separator: " ")).key) != nil { return true }
            return (end + 1...words.count).contains { next in
                lexicon.titleWords.contains(words[end..<next].joined(separator: " ").lowercased())
            }
        }?.1
    }

    /// All the words, or those up to a preposition, whichever name an occupation.
    private func occupation(atHeadOf words: ArraySlice<Substring>) -> String? {
        let ends = words.indices.dropFirst().filter { lexicon.prepositions.contains(words[$0].lowercased()) }
        let names = ([words.endIndex] + ends.reversed()).lazy.map { words[..<$0].joined(separator: " ") }
        return names.first(where: namesOccupation)
    }
}
