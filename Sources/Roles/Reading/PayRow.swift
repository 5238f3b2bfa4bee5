import Diagnostics
import Markdown
import Repair

/// A row of a table that states pay in several columns: by bound, by country, by level or by part of the pay.
struct PayRow {
    let line: PayLine
    let lexicon: Lexicon
    /// The figures of the row with the columns they stand in.
    let figures: [Figure]

    struct Figure {
        let heading: String
        let pay: PayRange
        /// The level that the column is called by.
        var level: CareerLevelName?
        let statistic: SalaryObservation.Statistic?
        /// The years that another row states for the column.
        let years: YearsRange?
    }

    /// Nil for a line that is no row, or whose pay stands in one column that says nothing of it.
    init?(_ line: PayLine, lexicon: Lexicon, currency: String?) {
        guard !line.cells.isEmpty else { return nil }
        self.line = line
        self.lexicon = lexicon
        let own = careerLevel(in: line.label ?? "", words: lexicon.levels)
        let found = line.cells.compactMap { cell -> Figure? in
            guard cell.text.mayStatePay else { return nil }
            let named =
                PayQualifier.currency(in: cell.heading) ?? line.label.flatMap { PayQualifier.currency(in: $0) }
            let assumed = named ?? currency.flatMap { Self.isPay(cell.heading, lexicon) ? $0 : nil }
            guard var pay = payRanges(in: cell.text, words: lexicon.payGrammar, assumeCurrency: assumed).first?.pay
            else { return nil }
            if let named, pay.currencyIsInferred { pay.currency = named }
            pay.period = pay.period ?? lexicon.payGrammar.period(namedIn: cell.heading, isColumn: true)
            let level = own == nil ? careerLevel(in: cell.heading, words: lexicon.levels) : nil
            return Figure(
                heading: cell.heading, pay: pay, level: level,
                statistic: pay.isRange || pay.openMax
                    ? nil : PayStatistic.ofColumn(cell.heading, words: lexicon.statisticWords),
                years: own == nil ? LevelMatrix.years(of: cell.column, lexicon: lexicon) : nil)
        }
        figures = Self.withMiddle(found)
        guard figures.count > 1 || figures.contains(where: { $0.level != nil || $0.statistic != nil }) else {
            return nil
        }
    }

    /// The ranges of pay, each with the column that it stands in or begins in.
    var ranges: [Figure] {
        let plain = figures.filter { $0.statistic == nil }
        let terms = lexicon.payTerms
        if let low = plain.first(where: { terms.names(.low, in: $0.heading) }),
            let high = plain.first(where: { terms.names(.high, in: $0.heading) && $0.heading != low.heading })
        {
            return [joined(low, high)]
        }
        return terms.salaries(among: plain, label: \.heading)
    }

    /// The figures of columns such as `Median`.
    var statistics: [(statistic: SalaryObservation.Statistic, figure: Figure)] {
        figures.compactMap { figure in figure.statistic.map { ($0, figure) } }
    }

    /// Between columns called `Junior` and `Senior` the one without a word for its level is the middle.
    private static func withMiddle(_ figures: [Figure]) -> [Figure] {
        var figures = figures
        for index in LevelLadder.middles(in: figures.map(\.level)) { figures[index].level = .mid }
        return figures
    }

    private func joined(_ low: Figure, _ high: Figure) -> Figure {
        var pay = low.pay
        pay.min = low.pay.min ?? low.pay.max
        pay.max = high.pay.max ?? high.pay.min
        pay.openMin = false
        pay.openMax = high.pay.openMax
        pay.currency = low.pay.currency ?? high.pay.currency
        pay.period = low.pay.period ?? high.pay.period
        return Figure(heading: low.heading, pay: pay, level: low.level, statistic: nil, years: low.years)
    }

    /// Whether a column's heading says that money stands below it: by the subject, by a bound or by a statistic.
    private static func isPay(_ heading: String, _ lexicon: Lexicon) -> Bool {
        let terms = lexicon.payTerms
        return SectionClassifier(lexicon: lexicon).lookUp(HeadingKey(heading).key) == .salary
            || PayTerms.Term.allCases.contains { terms.names($0, in: heading) }
            || PayStatistic.ofColumn(heading, words: lexicon.statisticWords) != nil
            || careerLevel(in: heading, words: lexicon.levels) != nil
    }
}

extension PayLine {
    /// The years of experience in the line; a column of years needs no word for them beside its numbers.
    func years(_ lexicon: Lexicon) -> YearsRange? {
        if let years = yearsRange(in: text, words: lexicon.spanWords) { return years }
        let isOfYears: (Cell) -> Bool = { cell in
            lexicon.kinds[HeadingKey(cell.heading).key] == .experience
                || yearsRange(in: "1 " + cell.heading, words: lexicon.spanWords) != nil
        }
        return cells.lazy.filter(isOfYears).compactMap {
            yearsRange(in: $0.text + " years", words: lexicon.spanWords)
        }.first
    }

    /// What a row is called: its first cell, or the second where the first holds but a number or a code such as `L5`.
    func title(_ lexicon: Lexicon) -> String? {
        guard cells.count > 2, let label, isRung(lexicon) || !label.contains(where: \.isLetter) else { return label }
        return cells[1].text.contains(where: \.isLetter) ? cells[1].text : label
    }

    /// Whether the line is called by a rung that has a number for a name: `L3`, `IC4`, `Level 2`.
    func isRung(_ lexicon: Lexicon) -> Bool {
        let words = (label ?? text).split(at: " :|(")
        guard let first = words.first else { return false }
        let letters = first.prefix { $0.isASCII && $0.isUppercase }
        let digits = first.dropFirst(letters.count)
        if (1...3).contains(letters.count), (1...2).contains(digits.count), digits.allSatisfy(\.isNumber) {
            return true
        }
        return words.count > 1 && words[1].count <= 2 && words[1].allSatisfy(\.isNumber)
            && lexicon.kinds[first.lowercased() + "s"] == .careerLevels
    }
}
