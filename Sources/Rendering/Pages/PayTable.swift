import Linking
import Roles
import Templates

/// Bands of pay that can be compared: in one currency, for one period, for one place and year.
struct PayTable {
    struct Basis: Hashable {
        let currency: String?
        let period: PayPeriod?
        let country: String?
        let year: Int?

        /// `US dollars a year; United States, 2024`, saying what the guide does not.
        var words: String {
            let place = country.map(PayPhrase.country)
            let unstated = [place == nil ? "place" : nil, year == nil ? "year" : nil].compactMap { $0 }
            let stated = [place, year.map(String.init)].compactMap { $0 }
            let money = "\(PayPhrase.currency(currency)) \(PayPhrase.period(period))"
            return [
                money, stated.joined(separator: ", "),
                unstated.isEmpty ? "" : Phrase.list(unstated) + " not stated",
            ].filter { !$0.isEmpty }.joined(separator: "; ")
        }
    }

    let basis: Basis
    private(set) var bands: [SalaryBand] = []

    /// The bands of a role in tables, in the order of its guides.
    static func tables(of role: LibraryRole) -> [PayTable] {
        var tables: [PayTable] = []
        for band in role.parts.flatMap(\.role.salaryBands) {
            let basis = Basis(
                currency: band.pay.currency, period: band.pay.period, country: band.country, year: band.year)
            if let index = tables.firstIndex(where: { $0.basis == basis }) {
                tables[index].bands.append(band)
            } else {
                tables.append(PayTable(basis: basis, bands: [band]))
            }
        }
        return tables
    }

    /// From the lowest figure of the table to the highest.
    var overall: PayRange {
        let low = bands.compactMap { $0.pay.min ?? $0.pay.max }.min()
        let high = bands.compactMap { $0.pay.max ?? $0.pay.min }.max()
        let isOpen = bands.contains { ($0.pay.max ?? $0.pay.min) == high && ($0.pay.openMax || $0.pay.max == nil) }
        return PayRange(
            min: low, max: high, openMax: isOpen, currency: basis.currency, period: basis.period)
    }

    var value: Value {
        .record(["caption": .text(basis.words.capitalizedFirst), "bands": .list(bands.map(row))])
    }

    static let shape = Shape.record([
        "caption": .text,
        "bands": .list(
            .record([
                "label": .text, "years": .optional(.text), "pay": .text,
                "bar": .section(["start": .number, "width": .number]),
            ])),
    ])

    private func row(_ band: SalaryBand) -> Value {
        .record([
            "label": .text(band.shownLabel), "years": .optional(band.years.map(TimePhrase.years)),
            "pay": .text(PayPhrase.range(band.pay)), "bar": bar(of: band.pay),
        ])
    }

    /// Where the band lies between nothing and the highest figure, in hundredths.
    private func bar(of pay: PayRange) -> Value {
        guard let top = overall.max?.units, top > 0, let end = (pay.max ?? pay.min)?.units else { return .absent }
        let from = percent(pay.min?.units ?? 0, of: top)
        let to = percent(end, of: top)
        return .record(["start": .number(from), "width": .number(max(1, to - from))])
    }

    private func percent(_ part: Int, of whole: Int) -> Int {
        let (scaled, overflows) = part.multipliedReportingOverflow(by: 100)
        return overflows ? 100 : scaled / whole
    }
}

extension SalaryBand {
    /// The label without what stands in parentheses behind it when that is shown beside it.
    fileprivate var shownLabel: String {
        guard years != nil, let open = label.firstIndex(of: "(") else { return label }
        let name = label[..<open].trimmingSuffix { $0 == " " }
        return name.isEmpty ? label : String(name)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
