import Linking
import Roles

/// The pay of all roles that state it, one chart for each currency and period: what differs in these shares no axis.
enum RolePayCharts {
    private struct Entry {
        let role: Int
        let table: PayTable
    }

    private struct Unit: Hashable {
        let currency: String?
        let period: PayPeriod?
    }

    /// A chart holds so many roles, those that reach highest; it says so when there are more.
    private static let limit = 36

    static func charts(in edition: Edition) -> [Chart] {
        var groups: [(unit: Unit, entries: [Entry])] = []
        for role in edition.library.roles.indices {
            for table in PayTable.tables(of: edition.library.roles[role]) {
                let unit = Unit(currency: table.basis.currency, period: table.basis.period)
                let entry = Entry(role: role, table: table)
                if let index = groups.firstIndex(where: { $0.unit == unit }) {
                    groups[index].entries.append(entry)
                } else {
                    groups.append((unit, [entry]))
                }
            }
        }
        return groups.enumerated().compactMap { number, group in
            chart(of: ranked(group.entries), unit: group.unit, id: "pay-\(number + 1)", in: edition)
        }
    }

    /// Those that reach highest first, among equals by the order of the roles.
    private static func ranked(_ entries: [Entry]) -> [Entry] {
        entries.enumerated().sorted { left, right in
            let (a, b) = (left.element.table.overall.max, right.element.table.overall.max)
            guard let a, let b, a != b else { return left.offset < right.offset }
            return a > b
        }.map(\.element)
    }

    private static func chart(of all: [Entry], unit: Unit, id: String, in edition: Edition) -> Chart? {
        let entries = Array(all.prefix(limit))
        let ranges = entries.map(\.table.overall)
        guard let scale = PayAxis.scale(for: ranges) else { return nil }
        let roles = edition.library.roles
        let rows = zip(entries, ranges).map { entry, range in
            RangeRows.Row(
                label: roles[entry.role].title, words: PayPhrase.range(range),
                bars: PayAxis.bar(of: range).map { [$0] } ?? [])
        }
        let drawn = RangeRows(rows, scale: scale) { PayAxis.mark($0, in: unit.currency) }
        let money = "\(PayPhrase.currency(unit.currency)) \(PayPhrase.period(unit.period))"
        return Chart(
            id: id, title: "Pay by role in \(money)",
            description: "From the lowest to the highest figure of each role, on one axis from nothing.",
            finding: finding(entries.count, of: all.count, ranges, entries.map { roles[$0.role].title }, money),
            columns: ["Role", "Low", "High", "Place and year"],
            rows: zip(entries, ranges).map { entry, range in
                Chart.Row(
                    label: roles[entry.role].title,
                    cells: [PayAxis.low(of: range), PayAxis.high(of: range), entry.table.basis.placeWords])
            }, height: drawn.height, drawing: drawn.drawing)
    }

    private static func finding(
        _ shown: Int, of count: Int, _ ranges: [PayRange], _ titles: [String], _ money: String
    ) -> String {
        let counted = Phrase.count(count, "role states", "roles state") + " pay in \(money)"
        let opening = shown < count ? "\(counted); these \(shown) reach highest." : "\(counted)."
        guard let first = ranges.first, let title = titles.first else { return opening }
        let lowest = zip(ranges, titles).min { ($0.0.min ?? first.min ?? .none) < ($1.0.min ?? first.min ?? .none) }
        let top = "\(title) reaches highest, \(PayAxis.high(of: first))"
        guard count > 1, let lowest, lowest.0.min != nil else { return "\(opening) \(top)." }
        return "\(opening) \(top); \(lowest.1) starts lowest, at \(PayAxis.low(of: lowest.0))."
    }
}

extension Amount {
    fileprivate static let none = Amount(units: 0)
}
