/// A non-negative decimal number with two places: money in whole units and hundredths, or a length such as 1.5 years.
///
/// Arithmetic is checked: what does not fit is nil, never a trap.
package struct Amount: Hashable, Sendable {
    package let units: Int
    /// 0 to 99.
    package let hundredths: Int

    /// Negative parts count as zero; hundredths above 99 are cut.
    package init(units: Int, hundredths: Int = 0) {
        self.units = max(0, units)
        self.hundredths = min(max(0, hundredths), 99)
    }

    /// A number in plain notation, such as `7` or `18.50`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, parts.count < 2 || !parts[1].isEmpty else {
            return nil
        }
        self.init(digits: Array(whole), fraction: parts.count > 1 ? Array(parts[1]) : [], times: 1)
    }

    /// The number whose ASCII digits are given, times a power of ten; digits beyond the hundredths are cut.
    init?(digits: [UInt8], fraction: [UInt8], times factor: Int) {
        guard (digits + fraction).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        var total = 0
        for digit in digits {
            guard let next = total.shifted(adding: digit) else { return nil }
            total = next
        }
        let (whole, overflows) = total.multipliedReportingOverflow(by: factor)
        guard !overflows, factor > 0, factor <= 1_000_000_000 else { return nil }
        var part = 0
        var place = factor * 100
        for digit in fraction {
            place /= 10
            part += Int(digit - 0x30) * place
        }
        let (units, overflow) = whole.addingReportingOverflow(part / 100)
        guard !overflow else { return nil }
        self.init(units: units, hundredths: part % 100)
    }

    package func adding(_ other: Amount) -> Amount? {
        let sum = hundredths + other.hundredths
        let (carried, carryOverflows) = units.addingReportingOverflow(sum / 100)
        let (total, overflows) = carried.addingReportingOverflow(other.units)
        return carryOverflows || overflows ? nil : Amount(units: total, hundredths: sum % 100)
    }

    package func multiplied(by factor: Int) -> Amount? {
        guard factor >= 0 else { return nil }
        let (whole, overflows) = units.multipliedReportingOverflow(by: factor)
        let (part, partOverflows) = hundredths.multipliedReportingOverflow(by: factor)
        guard !overflows, !partOverflows else { return nil }
        return Amount(units: whole).adding(Amount(units: part / 100, hundredths: part % 100))
    }

    /// The next whole number that is not smaller.
    var roundedUp: Int { hundredths == 0 || units == Int.max ? units : units + 1 }
}

extension Amount: Comparable {
    package static func < (left: Amount, right: Amount) -> Bool {
        left.units != right.units ? left.units < right.units : left.hundredths < right.hundredths
    }
}

extension Amount: CustomStringConvertible {
    /// Plain digits with a decimal point and no trailing zeros, such as `18.5`.
    package var description: String {
        guard hundredths > 0 else { return String(units) }
        if hundredths % 10 == 0 { return "\(units).\(hundredths / 10)" }
        return "\(units).\(hundredths < 10 ? "0" : "")\(hundredths)"
    }
}

extension Int {
    fileprivate func shifted(adding digit: UInt8) -> Int? {
        let (shifted, overflows) = multipliedReportingOverflow(by: 10)
        let (sum, carries) = shifted.addingReportingOverflow(Int(digit) - 0x30)
        return overflows || carries ? nil : sum
    }
}
