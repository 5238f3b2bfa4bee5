/// Pay words prepared for reading, so that a whole library is read with one preparation.
struct PayVocabulary: Sendable {
    let figures: PayFigureWords
    let evidence: PayEvidence
    let rangeTo: TokenPhrases
    let between: TokenPhrases
    let and: TokenPhrases
    let upTo: TokenPhrases
    let from: TokenPhrases
    let orMore: TokenPhrases
    /// What names a period before a figure in several words, or in a script without spaces: `day rate`, `月薪`.
    let unspacedPeriods: [(period: PayPeriod, phrases: TokenPhrases)]

    init(_ words: PayWords) {
        figures = PayFigureWords(words)
        evidence = PayEvidence(words: words)
        rangeTo = TokenPhrases(words.rangeTo)
        between = TokenPhrases(words.between)
        and = TokenPhrases(words.and)
        upTo = TokenPhrases(words.upTo)
        from = TokenPhrases(words.from)
        orMore = TokenPhrases(words.orMore)
        unspacedPeriods = PayPeriod.allCases.map { period in
            let adjectives = words.periods[period]?.adjectives ?? []
            let phrases = adjectives.filter { adjective in
                let parts = TokenPhrases.words(of: adjective)
                guard adjective.contains(" "), let first = parts.first else { return parts.count > 1 }
                return !words.per.contains(first) && !words.each.contains(first)
            }
            return (period, TokenPhrases(phrases))
        }
    }
}

extension PayVocabulary {
    /// The period that a heading such as `Annual pay` or `Salary per month` names; a column's heading may name it by the
    /// noun alone, as in `EUR/year`.
    func period(namedIn heading: String, isColumn: Bool = false) -> PayPeriod? {
        let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
        for (index, word) in words.enumerated() {
            // Short ones such as `pm` and `pa` are as well other words in a heading.
            if word.count > 3, let period = figures.adjectives[word] { return period }
            let isPer = index > 0 && (figures.per.contains(words[index - 1]) || figures.each.contains(words[index - 1]))
            if word.count > 1, isColumn || isPer, let period = figures.nouns[word] { return period }
        }
        return nil
    }
}

/// The words beside the digits of one figure: multipliers and periods.
struct PayFigureWords: Sendable {
    let factors: [String: Int]
    let nouns: [String: PayPeriod]
    let adjectives: [String: PayPeriod]
    let per: Set<String>
    let each: Set<String>

    static let lakhPerYear = "lpa"
    /// Larger than any pay: a figure in billions is never one.
    static let beyondPay: Set<String> = ["b", "bn", "billion", "billions", "t", "tn", "trillion"]
    static let indian = [
        "l": 100_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, lakhPerYear: 100_000,
        "cr": 10_000_000, "crore": 10_000_000, "crores": 10_000_000,
    ]

    init(_ words: PayWords) {
        var factors = Self.indian
        for word in words.thousand { factors[word] = 1000 }
        for word in words.tenThousand { factors[word] = 10_000 }
        for word in words.million { factors[word] = 1_000_000 }
        self.factors = factors
        var nouns: [String: PayPeriod] = [:]
        var adjectives: [String: PayPeriod] = [:]
        for period in PayPeriod.allCases {
            for noun in words.periods[period]?.nouns ?? [] { nouns[noun] = period }
            for adjective in words.periods[period]?.adjectives ?? [] { adjectives[adjective] = period }
        }
        self.nouns = nouns
        self.adjectives = adjectives
        per = Set(words.per)
        each = Set(words.each)
    }
}
