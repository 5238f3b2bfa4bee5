import Diagnostics
import Markdown
import Repair

/// Pay: bands of career levels, and single figures apart from them.
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
            read(line, HeadingsAbove(), in: .overview, into: &reading)
        }
        for section in sections { read(section, above: HeadingsAbove(), into: &reading) }
        reading.bands = PayBands.withoutTitles(reading.bands)
        PayBands.nameMiddle(in: &reading)
        PayBands.addUnnamed(to: &reading)
        reading.bands = PayBands.joined(reading.bands).map(withPeriod)
        return reading
    }

    /// What the headings above a line say of its figures.
    struct HeadingsAbove {
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

    func read(_ section: Section, above: HeadingsAbove, into reading: inout Reading) {
        guard section.mayStatePay else { return }
        var above = above
        if [.salary, .careerLevels, .careerPaths].contains(section.kind) { above.isPay = true }
        if let qualifier = section.qualifier { PayQualifier.read(qualifier, &above.country, &above.year) }
        above.currency = PayQualifier.currency(in: section.heading.text) ?? above.currency
        above.period = lexicon.payGrammar.period(namedIn: section.heading.text) ?? above.period
        let level = careerLevel(in: section.heading.text, words: lexicon.levels)
        let years = LevelYears(lexicon: lexicon).years(of: section)
        if level != nil || years != nil {
            above.level = level
            above.years = years
            above.label = section.title
        }
        for line in section.linesOfFigures where above.isPay || isLabelledPay(line) {
            read(line, self.above(of: line, in: section, above), in: section.kind, into: &reading)
        }
        for child in section.children { read(child, above: above, into: &reading) }
    }

    /// A heading is not below itself, and what stands in an item that names a level is below that.
    private func above(of line: PayLine, in section: Section, _ above: HeadingsAbove) -> HeadingsAbove {
        var above = above
        if line.lines.first == section.heading.line { above.label = nil }
        guard let outer = line.outer else { return above }
        let level = careerLevel(in: outer, words: lexicon.levels)
        let years = yearsRange(in: outer, words: lexicon.spanWords)
        if level != nil || years != nil {
            (above.level, above.years, above.label) = (level, years, bandLabel(outer))
        }
        return above
    }

    /// Pay that names its level, or a figure for all of them unless it is a single one for no period.
    func add(_ band: SalaryBand, isNamed: Bool, to reading: inout Reading) {
        if isNamed {
            reading.bands.append(band)
        } else if band.pay.min != band.pay.max || band.pay.period != nil {
            reading.unnamed.append(band)
        }
    }

    static func statesPay(_ kind: SectionKind) -> Bool { kind == .salary || kind == .careerLevels }

    /// What a figure leaves unsaid is said by the heading of its column, or by the headings above.
    func complete(_ band: inout SalaryBand, from above: HeadingsAbove, _ heading: String?) {
        let named = heading.flatMap { PayQualifier.currency(in: $0) }
        let currency = named ?? above.currency
        if band.pay.currencyIsInferred, let named { band.pay.currency = named }
        if band.pay.currency == nil, let currency {
            band.pay.currency = currency
            band.pay.currencyIsInferred = true
        }
        let period = heading.flatMap { lexicon.payGrammar.period(namedIn: $0, isColumn: true) } ?? above.period
        band.pay.period = band.pay.period ?? period
        band.country = above.country
        band.year = above.year
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
