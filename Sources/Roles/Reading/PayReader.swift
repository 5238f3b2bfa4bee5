import Markdown
import Repair

/// Pay: bands of career levels, and single figures apart from them (model.md §1.7).
struct PayReader {
    let lexicon: Lexicon
    let frontMatter: FrontMatter?

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
        if reading.bands.isEmpty, let first = reading.unnamed.first { reading.bands = [first] }
        reading.bands = merged(reading.bands).map(withPeriod)
        return reading
    }

    /// What the headings above a line say of its figures.
    private struct Context {
        var country: String?
        var year: Int?
        var isPay = false
    }

    private func read(_ section: Section, context: Context, into reading: inout Reading) {
        var context = context
        if section.kind == .salary || section.kind == .careerLevels { context.isPay = true }
        if let qualifier = section.qualifier { PayQualifier.read(qualifier, &context.country, &context.year) }
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
        let years = yearsRange(in: line.text, words: lexicon.spanWords)
        let statistic =
            PayStatistic.named(in: line.text, words: lexicon.payWords) ?? (first.pay.openMin ? .maximum : nil)
        let isNamed = level != nil || years != nil
        let isBand = statistic == nil ? isNamed || section.kind == .salary : isNamed && statistic == .maximum
        if isBand, matches.count == 1 {
            var band = SalaryBand(
                level: level, label: bandLabel(label), pay: first.pay, provenance: Provenance(line.lines))
            band.years = years
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

    private func withPeriod(_ band: SalaryBand) -> SalaryBand {
        var band = band
        if let period = PayPeriod.inferred(for: band.pay) {
            band.pay.period = period
            band.periodIsInferred = true
        }
        return band
    }

    private func bandLabel(_ label: String) -> String {
        let head = label.prefix { $0 != "(" && $0 != "|" }
        let words = HeadingKey(String(head)).title.split(separator: " ")
        let bounds = lexicon.payWords["upTo", default: []] + lexicon.payWords["from", default: []]
        let bare = words.joined(separator: " ")
        return bounds.contains(bare.lowercased()) ? "" : bare
    }

    private func fromFrontMatter() -> [SalaryBand] {
        let keys = ["salary", "salaryRange", "salary_range", "pay", "compensation"]
        guard let node = keys.lazy.compactMap({ frontMatter?[$0] }).first else { return [] }
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
