import Diagnostics
import Markdown
import Repair

/// What a line says of a step of the ladder: what it is called, its level and years, and what is expected there.
///
/// `**Mid Level (3-6 years):** owns features`, `Senior Baker – 5 years`, `Junior (0-1 yr): needs help`.
struct LevelStep {
    let label: String
    let level: CareerLevelName?
    let years: YearsRange?
    /// What stands behind the label, unless it tells but years or pay.
    let expectation: String?

    init(_ text: String, lexicon: Lexicon) {
        let (head, rest) = Self.parted(text)
        let key = HeadingKey(head)
        label = key.title
        level =
            careerLevel(in: key.title, words: lexicon.levels)
            ?? careerLevel(in: HeadingKey(text).title, words: lexicon.levels)
        years = yearsRange(in: text, words: lexicon.spanWords)
        let isFigure =
            yearsRange(in: rest, words: lexicon.spanWords) != nil
            || !payRanges(in: rest, words: lexicon.payGrammar).isEmpty
        expectation = rest.isEmpty || isFigure ? nil : rest
    }

    /// The label, up to a colon, a bar or a dash behind parentheses, and the rest.
    private static func parted(_ text: String) -> (head: String, rest: String) {
        let marks = [": ", " | ", " · ", ") – ", ") — ", ") - "].compactMap { text.firstOccurrence(of: $0) }
        guard let mark = marks.min(by: { $0.lowerBound < $1.lowerBound }) else { return (text.trimmingColon, "") }
        let head = text[..<mark.lowerBound] + (text[mark.lowerBound] == ")" ? ")" : "")
        return (String(head), text[mark.upperBound...].trimmingSpace)
    }

    /// The steps of a chain, `Junior Baker (0-2 years) → Baker (2-5 years)`; none unless all tell their years.
    static func chain(_ text: String, lexicon: Lexicon) -> [LevelStep] {
        let arrows = ["→", "->", "➜", "➔", "⟶", "»", " > "]
        guard let arrow = arrows.first(where: { text.firstOccurrence(of: $0) != nil }) else { return [] }
        let parts = text.replacingOccurrences(of: arrow, with: "\n").split(separator: "\n")
        let steps = parts.map { LevelStep($0.trimmingSpace, lexicon: lexicon) }
        return steps.count > 1 && steps.allSatisfy { $0.years != nil } ? steps : []
    }
}
