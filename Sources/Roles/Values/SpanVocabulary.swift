/// Span words prepared for reading, so that a whole library is read with one preparation.
struct SpanVocabulary: Sendable {
    let units: [String: TimeUnit]
    let numbers: [String: Int]
    let rangeTo: TokenPhrases
    let and: TokenPhrases
    let upTo: TokenPhrases
    let from: TokenPhrases
    let orMore: TokenPhrases
    let conditions: Set<String>

    init(_ words: SpanWords) {
        var units: [String: TimeUnit] = [:]
        for unit in TimeUnit.allCases {
            for word in words.units[unit] ?? [] { units[word] = unit }
        }
        self.units = units
        var numbers: [String: Int] = [:]
        for (number, names) in words.numbers.enumerated() {
            for name in names { numbers[name] = number }
        }
        self.numbers = numbers
        rangeTo = TokenPhrases(words.rangeTo)
        and = TokenPhrases(words.and)
        upTo = TokenPhrases(words.upTo)
        from = TokenPhrases(words.from)
        orMore = TokenPhrases(words.orMore)
        conditions = Set(words.conditions)
    }
}
