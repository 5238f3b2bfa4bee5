import Diagnostics

/// One of several pay figures in a sentence, with the words before and behind it up to the next figure.
struct PayClause {
    let match: PayMatch
    /// What the figure is called: the words before it, after those of the figure before where they are but a joint.
    let label: String
    let before: String
    let after: String
    /// The whole line that it stands in.
    let line: String
    /// Whether no further figure follows, which the words behind might belong to.
    let isLast: Bool

    static func clauses(of text: String, _ matches: [PayMatch]) -> [PayClause] {
        let bytes = Array(text.utf8)
        var label = ""
        return matches.enumerated().map { index, match in
            let start = index > 0 ? matches[index - 1].range.upperBound : 0
            let end = index + 1 < matches.count ? matches[index + 1].range.lowerBound : bytes.count
            let before = String(decoding: bytes[start..<match.range.lowerBound], as: UTF8.self)
            let after = String(decoding: bytes[match.range.upperBound..<end], as: UTF8.self)
            let isJoint = index > 0 && before.split(at: " ").count <= 1
            label = isJoint ? label + before : lastSentence(before)
            return PayClause(
                match: match, label: label, before: lastSentence(before), after: firstSentence(after), line: text,
                isLast: index + 1 == matches.count)
        }
    }

    /// What tells base pay from the rest of it: `$90k base + $20k bonus` says it behind the figures, `Base: $90k` before.
    func part(_ terms: PayTerms) -> String {
        guard after.utf8.first == 0x20, let word = after.split(at: " ,;+.)").first.map(String.init),
            after.utf8.dropFirst().starts(with: word.utf8),
            PayTerms.Term.parts.contains(where: { terms.names($0, in: word) })
        else { return label }
        return word
    }

    /// The level of each figure: `Juniors earn A and seniors B` names them before, `A for juniors, B for seniors` behind.
    static func levels(of clauses: [PayClause], words: LevelVocabulary) -> [CareerLevelName?] {
        let before = clauses.map { careerLevel(in: $0.before, words: words) }
        let after = clauses.map { careerLevel(in: $0.after, words: words) }
        if before.contains(nil), !after.contains(nil) { return after }
        return before
    }

    /// What stands behind the last full stop that ends a sentence.
    static func lastSentence(_ text: String) -> String {
        var rest = text[...]
        while let stop = rest.firstOccurrence(of: ". ") { rest = rest[stop.upperBound...] }
        return String(rest)
    }

    private static func firstSentence(_ text: String) -> String {
        text.firstOccurrence(of: ". ").map { String(text[..<$0.lowerBound]) } ?? text
    }
}

extension PayLine {
    /// The years in the line's words apart from its figures: `A$3 an hour` holds no number of years.
    func years(beside matches: [PayMatch], _ lexicon: Lexicon) -> YearsRange? {
        guard cells.isEmpty, let first = matches.first else { return years(lexicon) }
        let bytes = Array(text.utf8)
        var words = String(decoding: bytes[..<first.range.lowerBound], as: UTF8.self)
        for (index, match) in matches.enumerated() {
            let end = index + 1 < matches.count ? matches[index + 1].range.lowerBound : bytes.count
            words += "; " + String(decoding: bytes[match.range.upperBound..<end], as: UTF8.self)
        }
        return yearsRange(in: words, words: lexicon.spanWords)
    }
}

extension PayRange {
    /// Whether the bounds differ, so that this is more than one figure.
    var isRange: Bool { min != nil && max != nil && min != max }
}
