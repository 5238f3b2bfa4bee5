/// Words that say which of several figures a label or a column's heading stands for.
struct PayTerms: Sendable {
    enum Term: String, CaseIterable, Sendable {
        /// The lower and the upper end of a range.
        case low, high
        /// What is paid beside the salary: a bonus, shares, allowances.
        case extras
        /// The salary without what is paid beside it, and all of it together.
        case base, total

        /// The terms that name a part of what is paid, or the whole.
        static let parts: [Term] = [.extras, .base, .total]
    }

    private let phrases: [Term: TokenPhrases]

    /// Takes lists by the names of the terms; others are passed over.
    init(_ words: [String: [String]] = [:]) {
        phrases = Term.allCases.reduce(into: [:]) { $0[$1] = TokenPhrases(words[$1.rawValue] ?? []) }
    }

    func names(_ term: Term, in text: String) -> Bool {
        guard let phrases = phrases[term] else { return false }
        let tokens = ValueToken.all(in: text).filter { $0.kind != .dash || !$0.isGlued }
        return tokens.indices.contains { phrases.length(at: $0, in: tokens) != nil }
    }

    /// Whether a label is that of what is paid beside the salary, and not of both together.
    func isExtra(_ label: String) -> Bool {
        names(.extras, in: label) && !names(.base, in: label) && !names(.total, in: label)
    }

    /// What is paid as salary, of figures with their labels: the base pay where it is told apart from the total.
    func salaries<Figure>(among figures: [Figure], label: (Figure) -> String) -> [Figure] {
        let paid = figures.filter { !isExtra(label($0)) }
        let base = paid.filter { names(.base, in: label($0)) }
        if !base.isEmpty { return base }
        let rest = paid.filter { !names(.total, in: label($0)) }
        return rest.isEmpty ? paid : rest
    }
}
