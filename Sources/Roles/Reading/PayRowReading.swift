import Markdown
import Repair

/// Pay that stands in several columns of a row.
extension PayReader {
    /// Takes the pay of a row with several columns.
    func read(_ row: PayRow, _ above: HeadingsAbove, into reading: inout Reading) {
        let label = row.line.label ?? ""
        // Behind a code such as `L5` stands what the level is called.
        let title = row.line.title(lexicon) ?? ""
        let level = careerLevel(in: label, words: lexicon.levels) ?? careerLevel(in: title, words: lexicon.levels)
        let years = row.line.years(lexicon)
        for figure in row.ranges {
            var band = SalaryBand(
                level: level ?? figure.level, label: bandLabel(figure.level == nil ? label : figure.heading),
                pay: figure.pay, provenance: Provenance(row.line.lines))
            band.years = years ?? figure.years
            complete(&band, from: above, figure.heading)
            var place = band.country
            PayQualifier.read(figure.level == nil ? figure.heading : label, &place, &band.year)
            band.country = place
            add(band, isNamed: band.level != nil || years != nil || row.line.isRung(lexicon), to: &reading)
        }
        for (statistic, figure) in row.statistics {
            guard let value = figure.pay.max ?? figure.pay.min else { continue }
            let inferred = PayPeriod.inferred(for: figure.pay)
            var found = SalaryObservation(
                statistic: statistic, value: value, currency: figure.pay.currency ?? above.currency,
                period: figure.pay.period ?? above.period ?? inferred, provenance: Provenance(row.line.lines))
            found.periodIsInferred = inferred != nil
            found.level = level
            found.years = years
            reading.observations.append(found)
        }
    }
}
