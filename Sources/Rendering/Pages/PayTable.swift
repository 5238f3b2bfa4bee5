import Linking
import Roles

/// Bands of pay that can be compared: in one currency, for one period, for one place and year.
struct PayTable {
    struct Basis: Hashable {
        let currency: String?
        let period: PayPeriod?
        let country: String?
        let year: Int?

        /// `US dollars a year; United States, 2024`, saying what the guide does not.
        var words: String { "\(PayPhrase.currency(currency)) \(PayPhrase.period(period)); \(placeWords)" }

        /// `United States, 2024`, or what of it is not stated.
        var placeWords: String {
            let place = country.map(PayPhrase.country)
            let unstated = [place == nil ? "place" : nil, year == nil ? "year" : nil].compactMap { $0 }
            let stated = [place, year.map(String.init)].compactMap { $0 }
            return [stated.joined(separator: ", "), unstated.isEmpty ? "" : Phrase.list(unstated) + " not stated"]
                .filter { !$0.isEmpty }.joined(separator: "; ")
        }
    }

    /// A band and the guide that states it.
    struct Entry {
        let band: SalaryBand
        let guide: Int

        /// The label without what stands in parentheses behind it when that is shown beside it, or that there is none.
        var shownLabel: String { band.label.isEmpty ? "Level not stated" : band.shownLabel }
    }

    let basis: Basis
    private(set) var entries: [Entry] = []

    private var bands: [SalaryBand] { entries.map(\.band) }

    /// The bands of a role in tables, in the order of its guides.
    static func tables(of role: LibraryRole) -> [PayTable] {
        var tables: [PayTable] = []
        let stated = role.parts.flatMap { part in part.role.salaryBands.map { Entry(band: $0, guide: part.guide) } }
        for entry in stated {
            let band = entry.band
            let basis = Basis(
                currency: band.pay.currency, period: band.pay.period, country: band.country, year: band.year)
            if let index = tables.firstIndex(where: { $0.basis == basis }) {
                tables[index].entries.append(entry)
            } else {
                tables.append(PayTable(basis: basis, entries: [entry]))
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
