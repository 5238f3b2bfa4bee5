import Linking
import Roles

/// How pay is drawn: the axis, its marks and the stretch of a range.
enum PayAxis {
    /// An axis that holds all ranges; nil when none can be drawn.
    static func scale(for ranges: [PayRange]) -> Scale? {
        let ends = ranges.compactMap { range -> Int? in
            guard let end = range.max ?? range.min else { return nil }
            return end.units == Int.max ? nil : end.units + (end.hundredths > 0 ? 1 : 0)
        }
        return ends.max().flatMap { Scale(upTo: $0) }
    }

    /// nil when the range has no figure at all.
    static func bar(of pay: PayRange) -> RangeRows.Bar? {
        guard let end = pay.max ?? pay.min else { return nil }
        return RangeRows.Bar(
            from: pay.min?.units ?? 0, to: end.units, low: low(of: pay), high: high(of: pay),
            isOpen: pay.openMax || pay.max == nil)
    }

    static func low(of pay: PayRange) -> String {
        pay.min.map { PayPhrase.amount($0, in: pay.currency) } ?? "not stated"
    }

    static func high(of pay: PayRange) -> String {
        pay.max.map { PayPhrase.amount($0, in: pay.currency) + (pay.openMax ? "+" : "") } ?? "not stated"
    }

    /// A mark of the axis, in thousands or millions where it is round: `$100k`.
    static func mark(_ value: Int, in currency: String?) -> String {
        if value >= 1_000_000, value.isMultiple(of: 100_000) {
            let tenths = value / 100_000
            let digits = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
            return sign(of: currency) + digits + "m"
        }
        return value >= 1000 && value.isMultiple(of: 1000)
            ? sign(of: currency) + "\(value / 1000)k" : sign(of: currency) + "\(value)"
    }

    /// The sign of a currency where one is usual; a code would crowd the marks.
    private static func sign(of currency: String?) -> String {
        let amount = PayPhrase.amount(Amount(units: 0), in: currency)
        return amount.contains(" ") ? "" : String(amount.dropLast())
    }
}
