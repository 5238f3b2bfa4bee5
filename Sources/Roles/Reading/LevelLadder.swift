import Diagnostics
import Repair

/// What the order of a ladder tells of a step whose name does not say how high it is.
enum LevelLadder {
    /// The places of steps without a level that stand alone between the lowest level and one above the middle.
    ///
    /// A manager below a senior leads nobody: `Associate Product Manager`, `Product Manager`, `Senior Product Manager`.
    static func middles(in levels: [CareerLevelName?]) -> [Int] {
        levels.indices.filter { index in
            guard index > 0, index + 1 < levels.count, levels[index - 1] == .entry, let above = levels[index + 1] else {
                return false
            }
            return levels[index] == nil && above != .entry && above != .mid
                || levels[index] == .manager && above == .senior
        }
    }

    /// Whether figures do not fall; one that is not stated is no step of this kind.
    static func rises(_ amounts: [Amount?]) -> Bool {
        let known = amounts.compactMap(\.self)
        return known.count == amounts.count && zip(known, known.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

/// The years of a level that stand in its heading or in a line labelled as experience below it.
struct LevelYears {
    let lexicon: Lexicon

    func years(of section: Section) -> YearsRange? {
        yearsRange(in: section.heading.text, words: lexicon.spanWords)
            ?? section.payLines.lazy.compactMap(labelledYears).first
    }

    private func labelledYears(_ line: PayLine) -> YearsRange? {
        guard let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let label = HeadingKey(String(line.text[..<colon])).key
        guard SectionClassifier(lexicon: lexicon).lookUp(label) == .experience else { return nil }
        return yearsRange(in: line.text, words: lexicon.spanWords)
    }
}
