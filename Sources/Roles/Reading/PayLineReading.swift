import Diagnostics
import Markdown
import Repair

/// Pay that stands in a line of text, in one figure or several.
extension PayReader {
    func read(_ line: PayLine, _ above: HeadingsAbove, in kind: SectionKind, into reading: inout Reading) {
        if let row = PayRow(line, lexicon: lexicon, currency: above.currency) {
            return read(row, above, into: &reading)
        }
        let figures = figures(in: line, above, after: reading)
        let terms = lexicon.payTerms
        let clauses = terms.salaries(among: PayClause.clauses(of: line.text, figures)) { $0.part(terms) }
        guard let first = clauses.first else { return }
        let levels = PayClause.levels(of: clauses, words: lexicon.levels)
        if clauses.count > 1, clauses.contains(where: \.match.pay.isRange) || !levels.contains(nil) {
            return read(clauses, levels, of: line, above, in: kind, into: &reading)
        }
        let statistics = PayStatistic.each(of: clauses, words: lexicon.statisticWords)
        let label = label(of: line, first)
        var band = band(of: line, first, label, isOnly: clauses.count == 1, beside: figures, above, in: kind)
        let country = PayQualifier.country(named: bandLabel(label))
        band.country = country ?? band.country
        let isNamed = band.level != nil || band.years != nil || country != nil || line.isRung(lexicon)
        let isBand =
            statistics[0] == nil
            ? isNamed || Self.statesPay(kind) || isOfHeading(label, above, in: kind)
            : isNamed && statistics[0] == .maximum
        if isBand, clauses.count == 1 {
            add(band, isNamed: isNamed, to: &reading)
        } else {
            observe(statistics, clauses, of: line, in: kind, into: &reading)
        }
    }

    /// Reads a sentence that states ranges, or a figure for each of several levels; what it calls an average is none.
    private func read(
        _ clauses: [PayClause], _ levels: [CareerLevelName?], of line: PayLine, _ above: HeadingsAbove,
        in kind: SectionKind,
        into reading: inout Reading
    ) {
        let statistics = clauses.map { clause in
            clause.match.pay.isRange ? nil : PayStatistic.named(in: clause.before, words: lexicon.statisticWords)
        }
        for (index, clause) in clauses.enumerated() where statistics[index] == nil {
            guard clause.match.pay.isRange || levels[index] != nil else { continue }
            add(clause, levels[index], of: line, above, in: kind, to: &reading)
        }
        observe(statistics, clauses, of: line, in: kind, into: &reading)
    }

    private func observe(
        _ statistics: [SalaryObservation.Statistic?], _ clauses: [PayClause], of line: PayLine, in kind: SectionKind,
        into reading: inout Reading
    ) {
        guard kind == .salary else { return }
        let reader = ObservationReader(lexicon: lexicon, line: line)
        let matches = clauses.map(\.match)
        for (index, statistic) in statistics.enumerated() {
            if let statistic { reading.observations.append(reader.observation(statistic, matches, at: index)) }
        }
    }

    /// What the figure of a line is called: the name of the row, or the words of the sentence before it.
    private func label(of line: PayLine, _ clause: PayClause) -> String {
        if let label = line.label { return label }
        let before = String(line.text.utf8.prefix(clause.match.range.lowerBound)) ?? line.text
        let fields = before.fields.map(\.trimmingSpace).filter { !$0.isEmpty }
        // `Senior Baker | 5-8 years | …` is called by its level, `Baker | 2-5 years | …` by what tells no years.
        let isYears = { (field: String) in yearsRange(in: field, words: lexicon.spanWords) != nil }
        let named = fields.first { fields.count > 1 && careerLevel(in: $0, words: lexicon.levels) != nil }
        let other = fields.last.map(isYears) == true ? fields.last { !isYears($0) } : nil
        return PayClause.lastSentence(named ?? other ?? fields.last ?? before)
    }

    /// The first figure of a line as a band; what the line does not say of it is said by the heading of its level.
    private func band(
        of line: PayLine, _ clause: PayClause, _ label: String, isOnly: Bool, beside figures: [PayMatch],
        _ above: HeadingsAbove, in kind: SectionKind
    ) -> SalaryBand {
        let isOfHeading = isOfHeading(label, above, in: kind) || PayQualifier.country(named: bandLabel(label)) != nil
        let isBelowLevel = isOfHeading && above.label != nil
        let level =
            careerLevel(in: label, words: lexicon.levels)
            ?? (isBelowLevel ? above.level : isOnly ? careerLevel(in: line.text, words: lexicon.levels) : nil)
        var band = SalaryBand(
            level: level, label: isOfHeading ? above.label ?? bandLabel(label) : bandLabel(label),
            pay: clause.match.pay, provenance: Provenance(line.lines))
        band.years = line.years(beside: figures, lexicon) ?? (isOfHeading ? above.years : nil)
        complete(&band, from: above, line.heading(at: clause.match.range.lowerBound))
        return band
    }

    /// Takes one of several figures of a sentence.
    private func add(
        _ clause: PayClause, _ level: CareerLevelName?, of line: PayLine, _ above: HeadingsAbove, in kind: SectionKind,
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
        complete(&band, from: above, nil)
        add(band, isNamed: level != nil, to: &reading)
    }
}
