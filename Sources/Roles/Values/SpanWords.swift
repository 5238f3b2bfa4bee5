/// The words by which lengths of time are recognised in one or more languages, in lower case.
package struct SpanWords: Sendable {
    package var units: [TimeUnit: [String]]
    /// Numbers in words; a position in the list is the number, from zero.
    package var numbers: [[String]]
    package var rangeTo: [String]
    /// Words between two numbers that follow each other: `Weeks 3 and 4`.
    package var and: [String]
    package var upTo: [String]
    package var from: [String]
    /// Words behind a unit that open the length upward: `10 years or more`.
    package var orMore: [String]
    /// Words that open a condition behind a length: `2-4 months if new`.
    package var conditions: [String]

    package init(
        units: [TimeUnit: [String]] = [:], numbers: [[String]] = [], rangeTo: [String] = [], and: [String] = [],
        upTo: [String] = [],
        from: [String] = [], orMore: [String] = [],
        conditions: [String] = []
    ) {
        self.units = units
        self.numbers = numbers
        self.rangeTo = rangeTo
        self.and = and
        self.upTo = upTo
        self.from = from
        self.orMore = orMore
        self.conditions = conditions
    }

    /// The words of both.
    package func merging(_ other: SpanWords) -> SpanWords {
        let longer = max(numbers.count, other.numbers.count)
        return SpanWords(
            units: units.merging(other.units) { $0 + $1 },
            numbers: (0..<longer).map { number in
                (number < numbers.count ? numbers[number] : [])
                    + (number < other.numbers.count ? other.numbers[number] : [])
            },
            rangeTo: rangeTo + other.rangeTo, and: and + other.and, upTo: upTo + other.upTo, from: from + other.from,
            orMore: orMore + other.orMore,
            conditions: conditions + other.conditions)
    }
}

extension SpanWords {
    package static let english = SpanWords(
        units: [
            .hour: ["hour", "hours", "hr", "hrs", "h"], .day: ["day", "days"], .week: ["week", "weeks", "wk", "wks"],
            .month: ["month", "months", "mo", "mos"], .year: ["year", "years", "yr", "yrs", "y"],
        ],
        numbers: [
            ["zero"], ["one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"], ["ten"],
            ["eleven"], ["twelve"], ["thirteen"], ["fourteen"], ["fifteen"], ["sixteen"], ["seventeen"], ["eighteen"],
            ["nineteen"], ["twenty"],
        ],
        rangeTo: ["to", "through", "or"],
        and: ["and"],
        upTo: ["up to", "under", "below", "less than", "fewer than", "at most", "max", "maximum"],
        from: ["over", "from", "at least", "more than", "minimum", "min", "above", "minimum of"],
        orMore: ["or more", "and more", "and up", "and above", "plus"],
        conditions: ["if", "when", "for", "with", "unless", "depending", "per", "assuming"])
}
