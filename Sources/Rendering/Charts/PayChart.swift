import Linking
import Markdown
import Roles

/// The pay of a role's levels on one axis.
enum PayChart {
    /// nil when no band has a figure that can be drawn. A role with several charts has each named by what it counts in.
    static func chart(of table: PayTable, role: LibraryRole, id: String, in edition: Edition) -> Chart? {
        let ranges = table.entries.map(\.band.pay)
        guard let scale = PayAxis.scale(for: ranges), let finding = finding(of: table) else { return nil }
        let rows = table.entries.map { entry -> RangeRows.Row in
            let years = entry.band.years.map { " (\(TimePhrase.years($0)))" } ?? ""
            return RangeRows.Row(
                label: entry.shownLabel + years, words: PayPhrase.range(entry.band.pay),
                bars: PayAxis.bar(of: entry.band.pay).map { [$0] } ?? [])
        }
        let isOne = PayTable.tables(of: role).count == 1
        let drawn = RangeRows(rows, scale: scale) { PayAxis.mark($0, in: table.basis.currency) }
        return Chart(
            id: id, title: "Pay of \(role.title) by level" + (isOne ? "" : " in \(table.basis.words)"),
            description: table.basis.words.capitalizedFirst + ".",
            finding: finding, columns: ["Level", "Low", "High", "Experience", "Source"],
            rows: table.entries.map { entry in
                let file = edition.library.guides[entry.guide].fileName
                let cells = [
                    PayAxis.low(of: entry.band.pay), PayAxis.high(of: entry.band.pay),
                    entry.band.years.map(TimePhrase.years) ?? "not stated",
                    "\(file), line \(entry.band.provenance.lines.first)",
                ]
                return Chart.Row(label: entry.shownLabel, cells: cells)
            }, height: drawn.height, drawing: drawn.drawing)
    }

    /// `From Entry-Level to Senior-Level the lowest pay goes from $70,000 to $150,000, 2.1 times as much.`
    private static func finding(of table: PayTable) -> String? {
        let basis = table.basis.words
        let known = table.entries.filter { $0.band.pay.min != nil }
        let low = known.min { ($0.band.pay.min ?? .zero) < ($1.band.pay.min ?? .zero) }
        let high = known.max { ($0.band.pay.min ?? .zero) < ($1.band.pay.min ?? .zero) }
        let areNamed = [low, high].allSatisfy { $0?.band.label.isEmpty == false }
        guard areNamed, let low, let high, let least = low.band.pay.min, let most = high.band.pay.min, least < most
        else {
            let all = table.entries.map { "\($0.shownLabel): \(PayPhrase.range($0.band.pay))" }
            return all.isEmpty ? nil : "\(Phrase.list(all)), in \(basis)."
        }
        let amounts = [most, least].map { PayPhrase.amount($0, in: table.basis.currency) }
        let times = ratio(most, to: least).map { ", \($0) times as much" } ?? ""
        return "From \(low.shownLabel) to \(high.shownLabel) the lowest pay goes from \(amounts[1]) to \(amounts[0])"
            + "\(times). In \(basis)."
    }

    /// With one digit behind the point; nil when the smaller is nothing.
    private static func ratio(_ large: Amount, to small: Amount) -> String? {
        let (scaled, overflows) = large.units.multipliedReportingOverflow(by: 10)
        guard !overflows, small.units > 0 else { return nil }
        let tenths = (scaled + small.units / 2) / small.units
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

extension Amount {
    fileprivate static let zero = Amount(units: 0)
}
