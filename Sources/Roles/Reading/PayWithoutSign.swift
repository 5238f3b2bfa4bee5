import Diagnostics
import Repair

/// Figures of pay, some of which leave their currency to what stands around them.
extension PayReader {
    /// The figures of a line. A column whose heading names the money needs no sign beside its figures, nor does the range
    /// of a labelled line in a section of pay, `Lead: 150-180K`, where a currency was read before.
    func figures(in line: PayLine, _ above: HeadingsAbove, after reading: Reading) -> [PayMatch] {
        let found = payRanges(in: line.text, words: lexicon.payGrammar)
        guard found.isEmpty else { return found }
        if let cell = line.cells.first(where: { PayQualifier.currency(in: $0.heading) != nil }) {
            return figures(in: cell)
        }
        guard above.isPay, line.cells.isEmpty, let label = line.text.firstIndex(of: ":"),
            line.text[..<label].split(at: " ").count <= Self.longestLabel,
            let currency = reading.bands.last?.pay.currency ?? reading.unnamed.last?.pay.currency
        else { return [] }
        let assumed = payRanges(in: line.text, words: lexicon.payGrammar, assumeCurrency: currency)
        return assumed.filter { $0.pay.isRange && $0.pay.min ?? Self.least >= Self.least }
    }

    private func figures(in cell: PayLine.Cell) -> [PayMatch] {
        let currency = PayQualifier.currency(in: cell.heading)
        return payRanges(in: cell.text, words: lexicon.payGrammar, assumeCurrency: currency).map { match in
            let start = cell.start + match.range.lowerBound
            return PayMatch(range: start..<start + match.range.count, pay: match.pay, isReversed: match.isReversed)
        }
    }

    private static var longestLabel: Int { 5 }
    /// A range of smaller numbers counts something else, such as people or hours.
    private static var least: Amount { Amount(units: 10_000) }
}
