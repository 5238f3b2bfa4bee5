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
        fileprivate var unnamed: [SalaryBand] = []
    }

    /// Reads the sections of pay and, wherever it stands, what is labelled as pay.
    func read(_ sections: [Section], lead: [Block]) -> Reading {
        var reading = Reading()
        reading.bands = fromFrontMatter()
        for line in lead.flatMap(payLinesOf) where isLabelledPay(line) {
            read(line, Context(), in: .overview, into: &reading)
        }
        for section in sections { read(section, context: Context(), into: &reading) }
        nameMiddle(in: &reading)
        addUnnamed(to: &reading)
        reading.bands = withoutRates(reading.bands)
        reading.bands = merged(reading.bands).map(withPeriod)
        return reading
    }

    /// A figure of no level is the role's pay where no level has any; beside levels it counts as a range for a period of
    /// its own, such as a day rate, in the same money.
    private func addUnnamed(to reading: inout Reading) {
        guard let first = reading.bands.first else {
            reading.bands = Array(reading.unnamed.prefix(1))
            return
        }
        reading.bands += reading.unnamed.filter { band in
            band.pay.currency == first.pay.currency && band.pay.period != nil && band.pay.period != first.pay.period
                && band.pay.min != nil && band.pay.max != nil && band.pay.min != band.pay.max
        }
    }

    /// A single figure for a period of its own, such as what an intern is paid a day, is no second band of a level that
    /// has a range.
    private func withoutRates(_ bands: [SalaryBand]) -> [SalaryBand] {
        bands.filter { band in
            guard band.level != nil, band.pay.period != nil, band.pay.min == band.pay.max else { return true }
            return !bands.contains { other in
                other.level == band.level && other.pay.period != band.pay.period && other.pay.min != other.pay.max
            }
        }
    }

    /// What the headings above a line say of its figures.
    private struct Context {
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

    private func read(_ section: Section, context: Context, into reading: inout Reading) {
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
        for line in section.payLines where context.isPay || isLabelledPay(line) {
            read(line, context, in: section.kind, into: &reading)
        }
        for child in section.children { read(child, context: context, into: &reading) }
    }

    private func read(_ line: PayLine, _ context: Context, in kind: SectionKind, into reading: inout Reading) {
        let matches = figures(in: line)
        guard let first = matches.first else { return }
        let before = String(line.text.utf8.prefix(first.range.lowerBound)) ?? line.text
        let label = line.label ?? before.split { "|·•".contains($0) }.last.map(String.init) ?? before
        let isOfHeading = isPay(label)
        let level =
            careerLevel(in: label, words: lexicon.levels)
            ?? (matches.count == 1 ? careerLevel(in: line.text, words: lexicon.levels) : nil)
            ?? (isOfHeading ? context.level : nil)
        let years = yearsRange(in: line.text, words: lexicon.spanWords) ?? (isOfHeading ? context.years : nil)
        let statistic =
            PayStatistic.named(in: line.text, words: lexicon.statisticWords) ?? (first.pay.openMin ? .maximum : nil)
        let isNamed = level != nil || years != nil
        let isOfRole = kind == .salary || isOfHeading
        let isBand = statistic == nil ? isNamed || isOfRole : isNamed && statistic == .maximum
        if isBand, matches.count == 1 {
            var band = SalaryBand(
                level: level, label: isOfHeading ? context.label ?? bandLabel(label) : bandLabel(label), pay: first.pay,
                provenance: Provenance(line.lines))
            band.years = years
            complete(&band, from: context, line.heading(at: first.range.lowerBound))
            if isNamed {
                reading.bands.append(band)
            } else if band.pay.min != band.pay.max || band.pay.period != nil {
                reading.unnamed.append(band)
            }
        } else if let statistic, kind == .salary {
            let reader = ObservationReader(lexicon: lexicon, line: line)
            reading.observations += matches.indices.map { reader.observation(statistic, matches, at: $0) }
        }
    }

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
    private func complete(_ band: inout SalaryBand, from context: Context, _ heading: String?) {
        let currency = heading.flatMap { PayQualifier.currency(in: $0) } ?? context.currency
        if band.pay.currency == nil, let currency {
            band.pay.currency = currency
            band.pay.currencyIsInferred = true
        }
        let period = heading.flatMap { lexicon.payGrammar.period(namedIn: $0, isColumn: true) } ?? context.period
        band.pay.period = band.pay.period ?? period
        band.country = context.country
        band.year = context.year
    }

    /// The only band between the lowest level and a higher one whose label names no level is the middle of the ladder:
    /// `Junior Baker`, `Baker`, `Senior Baker`.
    private func nameMiddle(in reading: inout Reading) {
        let all = reading.bands.map { ($0, isNamed: true) } + reading.unnamed.map { ($0, isNamed: false) }
        let ladder = all.sorted { ($0.0.provenance.lines.first) < ($1.0.provenance.lines.first) }
        for index in LevelLadder.middles(in: ladder.map(\.0.level)) {
            var band = ladder[index].0
            let (low, high) = (ladder[index - 1].0.pay, ladder[index + 1].0.pay)
            guard !band.label.isEmpty, low.currency == high.currency, band.pay.currency == low.currency,
                LevelLadder.rises([low.min, band.pay.min, high.min])
            else { continue }
            band.level = .mid
            if ladder[index].isNamed {
                reading.bands = reading.bands.map { $0.provenance == band.provenance ? band : $0 }
            } else {
                reading.unnamed.removeAll { $0.provenance == band.provenance }
                let place = reading.bands.firstIndex { $0.provenance.lines.first > band.provenance.lines.first }
                reading.bands.insert(band, at: place ?? reading.bands.count)
            }
        }
    }

    /// Whether a label such as `Compensation:` says no more than that pay follows: it is the pay of the level above it.
    private func isPay(_ label: String) -> Bool {
        lexicon.kinds[HeadingKey(label).key] == .salary
    }

    /// `Salary: $50k-$60k` states pay wherever it stands, also behind `Location: remote |`.
    private func isLabelledPay(_ line: PayLine) -> Bool {
        if !line.cells.isEmpty { return line.cells.contains { isPay($0.heading) } }
        guard line.text.utf8.contains(UInt8(ascii: ":")) else { return false }
        return line.text.split { "|·•".contains($0) }.contains { part in
            part.firstIndex(of: ":").map { isPay(String(part[..<$0])) } ?? false
        }
    }

    private func withPeriod(_ band: SalaryBand) -> SalaryBand {
        var band = band
        if let period = PayPeriod.inferred(for: band.pay) {
            band.pay.period = period
            band.periodIsInferred = true
        }
        return band
    }

    private func bandLabel(_ label: String) -> String {
        let head = label.prefix { !"(|（：".contains($0) }
        let name = head.range(before: ": ")
        let words = HeadingKey(String(name)).title.split(separator: " ")
        let bounds = lexicon.payWords["upTo", default: []] + lexicon.payWords["from", default: []]
        let bare = words.joined(separator: " ")
        return bounds.contains(bare.lowercased()) ? "" : bare
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

    /// Bands that say the same of the same level are one band; the later one's years and label are kept.
    private func merged(_ bands: [SalaryBand]) -> [SalaryBand] {
        var result: [SalaryBand] = []
        for band in bands {
            let same = result.firstIndex {
                $0.level != nil && $0.level == band.level && $0.pay.min == band.pay.min && $0.pay.max == band.pay.max
            }
            guard let same else {
                result.append(band)
                continue
            }
            result[same].years = band.years ?? result[same].years
            result[same].pay.period = band.pay.period ?? result[same].pay.period
            result[same].label = band.label
            result[same].provenance.derivation = .merged
        }
        return result
    }
}

extension Substring {
    /// The text before a sign, or all of it.
    fileprivate func range(before sign: String) -> Substring {
        firstOccurrence(of: sign).map { self[..<$0.lowerBound] } ?? self
    }
}
