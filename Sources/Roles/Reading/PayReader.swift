import Diagnostics
import Markdown
import Repair

/// Pay: bands of career levels, and single figures apart from them (model.md §1.7).
struct PayReader {
    let lexicon: Lexicon
    let stated: StatedFrontMatter

    struct Reading {
        var bands: [SalaryBand] = []
        var observations: [SalaryObservation] = []
        /// Figures of a pay section that belong to no level: the role's pay where no level has any.
        var unnamed: [SalaryBand] = []
    }

    /// Reads the sections of pay and, wherever it stands, what is labelled as pay.
    func read(_ sections: [Section], lead: [Block]) -> Reading {
        var reading = Reading()
        reading.bands = fromFrontMatter()
        for line in lead.flatMap(payLinesOf) where line.mayStatePay && isLabelledPay(line) {
            read(line, Context(), in: .overview, into: &reading)
        }
        for section in sections { read(section, context: Context(), into: &reading) }
        reading.bands = PayBands.withoutTitles(reading.bands)
        PayBands.nameMiddle(in: &reading)
        PayBands.addUnnamed(to: &reading)
        reading.bands = PayBands.joined(reading.bands).map(withPeriod)
        return reading
    }

    /// What the headings above a line say of its figures.
    struct Context {
        var country: String?
        var year: Int?
        var currency: String?
        var level: CareerLevelName?
        var years: YearsRange?
        /// The heading that the level or the years come from.
        var label: String?
        var period: PayPeriod?
        var isPay = false
    }

    func read(_ section: Section, context: Context, into reading: inout Reading) {
        guard section.mayStatePay else { return }
        var context = context
        if section.kind == .salary || section.kind == .careerLevels { context.isPay = true }
        if let qualifier = section.qualifier { PayQualifier.read(qualifier, &context.country, &context.year) }
        context.currency = PayQualifier.currency(in: section.heading.text) ?? context.currency
        context.period = lexicon.payGrammar.period(namedIn: section.heading.text) ?? context.period
        let level = careerLevel(in: section.heading.text, words: lexicon.levels)
        let years = LevelYears(lexicon: lexicon).years(of: section)
        if level != nil || years != nil {
            context.level = level
            context.years = years
            context.label = section.title
        }
        for line in section.linesOfFigures where context.isPay || isLabelledPay(line) {
            read(line, self.context(of: line, in: section, context), in: section.kind, into: &reading)
        }
        for child in section.children { read(child, context: context, into: &reading) }
    }

    /// A heading is not below itself, and what stands in an item that names a level is below that.
    private func context(of line: PayLine, in section: Section, _ context: Context) -> Context {
        var context = context
        if line.lines.first == section.heading.line { context.label = nil }
        guard let outer = line.outer else { return context }
        let level = careerLevel(in: outer, words: lexicon.levels)
        let years = yearsRange(in: outer, words: lexicon.spanWords)
        if level != nil || years != nil {
            (context.level, context.years, context.label) = (level, years, bandLabel(outer))
        }
        return context
    }

    private func read(_ line: PayLine, _ context: Context, in kind: SectionKind, into reading: inout Reading) {
        if let row = PayRow(line, lexicon: lexicon, currency: context.currency) {
            return read(row, context, in: kind, into: &reading)
        }
        let figures = figures(in: line)
        let clauses = lexicon.payTerms.salaries(among: PayClause.clauses(of: line.text, figures), label: \.label)
        guard let first = clauses.first else { return }
        let levels = PayClause.levels(of: clauses, words: lexicon.levels)
        if clauses.count > 1, clauses.contains(where: \.match.pay.isRange) || !levels.contains(nil) {
            for (index, (clause, level)) in zip(clauses, levels).enumerated() {
                if clause.match.pay.isRange || level != nil && !isStatistic(clause) {
                    add(clause, level, of: line, context, in: kind, to: &reading)
                } else if kind == .salary,
                    let statistic = PayStatistic.named(in: clause.before, words: lexicon.statisticWords)
                {
                    let reader = ObservationReader(lexicon: lexicon, line: line)
                    reading.observations.append(reader.observation(statistic, clauses.map(\.match), at: index))
                }
            }
            return
        }
        let statistics = PayStatistic.each(of: clauses, words: lexicon.statisticWords)
        let label = label(of: line, first)
        var band = band(of: line, first, label, isOnly: clauses.count == 1, beside: figures, context, in: kind)
        let country = PayQualifier.country(named: bandLabel(label))
        band.country = country ?? band.country
        let isNamed = band.level != nil || band.years != nil || country != nil || line.isRung(lexicon)
        let isBand =
            statistics[0] == nil
            ? isNamed || Self.statesPay(kind) || isOfHeading(label, context, in: kind)
            : isNamed && statistics[0] == .maximum
        if isBand, clauses.count == 1 {
            add(band, isNamed: isNamed, to: &reading)
        } else if kind == .salary {
            let reader = ObservationReader(lexicon: lexicon, line: line)
            let matches = clauses.map(\.match)
            for (index, statistic) in statistics.enumerated() {
                if let statistic { reading.observations.append(reader.observation(statistic, matches, at: index)) }
            }
        }
    }

    /// What the figure of a line is called: the name of the row, or the words of the sentence before it.
    private func label(of line: PayLine, _ clause: PayClause) -> String {
        if let label = line.label { return label }
        let before = String(line.text.utf8.prefix(clause.match.range.lowerBound)) ?? line.text
        let fields = before.fields.map(\.trimmingSpace).filter { !$0.isEmpty }
        // `Senior Baker | 5-8 years | …` is called by its level.
        let named = fields.count > 1 ? fields.first { careerLevel(in: $0, words: lexicon.levels) != nil } : nil
        return PayClause.lastSentence(named ?? fields.last ?? before)
    }

    /// The first figure of a line as a band; what the line does not say of it is said by the heading of its level.
    private func band(
        of line: PayLine, _ clause: PayClause, _ label: String, isOnly: Bool, beside figures: [PayMatch],
        _ context: Context, in kind: SectionKind
    ) -> SalaryBand {
        let isOfHeading = isOfHeading(label, context, in: kind) || PayQualifier.country(named: bandLabel(label)) != nil
        let isBelowLevel = isOfHeading && context.label != nil
        let level =
            careerLevel(in: label, words: lexicon.levels)
            ?? (isBelowLevel ? context.level : isOnly ? careerLevel(in: line.text, words: lexicon.levels) : nil)
        var band = SalaryBand(
            level: level, label: isOfHeading ? context.label ?? bandLabel(label) : bandLabel(label),
            pay: clause.match.pay, provenance: Provenance(line.lines))
        band.years = line.years(beside: figures, lexicon) ?? (isOfHeading ? context.years : nil)
        complete(&band, from: context, line.heading(at: clause.match.range.lowerBound))
        return band
    }

    /// Whether a single figure is said to be a mean or a median, so that it bounds nothing.
    private func isStatistic(_ clause: PayClause) -> Bool {
        !clause.match.pay.isRange && PayStatistic.named(in: clause.before, words: lexicon.statisticWords) != nil
    }

    /// Takes one of several figures of a sentence.
    private func add(
        _ clause: PayClause, _ level: CareerLevelName?, of line: PayLine, _ context: Context, in kind: SectionKind,
        to reading: inout Reading
    ) {
        guard level != nil || Self.statesPay(kind) else { return }
        var band = SalaryBand(
            level: level, label: level.map(\.rawValue) ?? "", pay: clause.match.pay, provenance: Provenance(line.lines))
        if level != nil {
            band.years =
                yearsRange(in: clause.before, words: lexicon.spanWords)
                ?? (clause.isLast || clause.after.trimmingSpace.first == "("
                    ? yearsRange(in: clause.after, words: lexicon.spanWords) : nil)
        }
        complete(&band, from: context, nil)
        add(band, isNamed: level != nil, to: &reading)
    }

    /// Pay that names its level, or a figure for all of them unless it is a single one for no period.
    func add(_ band: SalaryBand, isNamed: Bool, to reading: inout Reading) {
        if isNamed {
            reading.bands.append(band)
        } else if band.pay.min != band.pay.max || band.pay.period != nil {
            reading.unnamed.append(band)
        }
    }

    private static func statesPay(_ kind: SectionKind) -> Bool { kind == .salary || kind == .careerLevels }

    /// The figures of a line; a column whose heading names the money needs no sign beside its figures.
    private func figures(in line: PayLine) -> [PayMatch] {
        let found = payRanges(in: line.text, words: lexicon.payGrammar)
        guard found.isEmpty, let cell = line.cells.first(where: { PayQualifier.currency(in: $0.heading) != nil }) else {
            return found
        }
        let currency = PayQualifier.currency(in: cell.heading)
        return payRanges(in: cell.text, words: lexicon.payGrammar, assumeCurrency: currency).map { match in
            let start = cell.start + match.range.lowerBound
            return PayMatch(
                range: start..<start + match.range.count, pay: match.pay, isReversed: match.isReversed)
        }
    }

    /// What a figure leaves unsaid is said by the heading of its column, or by the headings above.
    func complete(_ band: inout SalaryBand, from context: Context, _ heading: String?) {
        let named = heading.flatMap { PayQualifier.currency(in: $0) }
        let currency = named ?? context.currency
        if band.pay.currencyIsInferred, let named { band.pay.currency = named }
        if band.pay.currency == nil, let currency {
            band.pay.currency = currency
            band.pay.currencyIsInferred = true
        }
        let period = heading.flatMap { lexicon.payGrammar.period(namedIn: $0, isColumn: true) } ?? context.period
        band.pay.period = band.pay.period ?? period
        band.country = context.country
        band.year = context.year
    }

    private func withPeriod(_ band: SalaryBand) -> SalaryBand {
        var band = band
        if let period = PayPeriod.inferred(for: band.pay) {
            band.pay.period = period
            band.periodIsInferred = true
        }
        return band
    }

    private func fromFrontMatter() -> [SalaryBand] {
        guard let node = stated.node(.salary) else { return [] }
        if let text = node.string, let match = payRanges(in: text, words: lexicon.payGrammar).first {
            return [SalaryBand(level: nil, label: "", pay: match.pay, provenance: Provenance(LineRange(node.line)))]
        }
        return (node.entries ?? []).compactMap { entry in
            guard let text = entry.value.string else { return nil }
            guard let match = payRanges(in: text, words: lexicon.payGrammar).first else { return nil }
            return SalaryBand(
                level: careerLevel(in: entry.key, words: lexicon.levels), label: entry.key, pay: match.pay,
                provenance: Provenance(LineRange(entry.line)))
        }
    }
}
