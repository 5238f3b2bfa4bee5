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

    func read(_ sections: [Section]) -> Reading {
        var reading = Reading()
        reading.bands = fromFrontMatter()
        for section in sections { read(section, context: Context(), into: &reading) }
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
        var isPay = false
    }

    private func read(_ section: Section, context: Context, into reading: inout Reading) {
        var context = context
        if section.kind == .salary || section.kind == .careerLevels { context.isPay = true }
        if let qualifier = section.qualifier { PayQualifier.read(qualifier, &context.country, &context.year) }
        context.currency = PayQualifier.currency(in: section.heading.text) ?? context.currency
        context.level = careerLevel(in: section.heading.text, words: lexicon.levels) ?? context.level
        if context.isPay {
            for line in section.payLines { read(line, context, section, into: &reading) }
        }
        for child in section.children { read(child, context: context, into: &reading) }
    }

    private func read(_ line: PayLine, _ context: Context, _ section: Section, into reading: inout Reading) {
        let matches = payRanges(in: line.text, words: lexicon.payGrammar)
        guard let first = matches.first else { return }
        let label = line.label ?? String(line.text.utf8.prefix(first.range.lowerBound)) ?? line.text
        let level =
            careerLevel(in: label, words: lexicon.levels)
            ?? (matches.count == 1 ? careerLevel(in: line.text, words: lexicon.levels) : nil)
            ?? (isPay(label) ? context.level : nil)
        let years = yearsRange(in: line.text, words: lexicon.spanWords)
        let statistic =
            PayStatistic.named(in: line.text, words: lexicon.statisticWords) ?? (first.pay.openMin ? .maximum : nil)
        let isNamed = level != nil || years != nil
        let isBand = statistic == nil ? isNamed || section.kind == .salary : isNamed && statistic == .maximum
        if isBand, matches.count == 1 {
            var band = SalaryBand(
                level: level, label: bandLabel(label), pay: first.pay, provenance: Provenance(line.lines))
            band.years = years
            if band.pay.currency == nil, let currency = context.currency {
                band.pay.currency = currency
                band.pay.currencyIsInferred = true
            }
            band.country = context.country
            band.year = context.year
            if isNamed {
                reading.bands.append(band)
            } else if band.pay.min != band.pay.max || band.pay.period != nil {
                reading.unnamed.append(band)
            }
        } else if let statistic, section.kind == .salary {
            let reader = ObservationReader(lexicon: lexicon, line: line)
            reading.observations += matches.indices.map { reader.observation(statistic, matches, at: $0) }
        }
    }

    /// Whether a label such as `Compensation:` says no more than that pay follows: it is the pay of the level above it.
    private func isPay(_ label: String) -> Bool {
        lexicon.kinds[HeadingKey(label).key] == .salary
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
