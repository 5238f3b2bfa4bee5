package import Roles

/// What two roles pay on one level, in one currency and for one period, and where the two ranges meet.
package struct PayOverlap: Hashable, Sendable {
    package let level: CareerLevelName
    package let first: SalaryBand
    package let second: SalaryBand
    /// nil when the lower range ends before the higher begins.
    package let common: PayRange?

    /// The levels that both roles state pay for, from the lowest up; a level whose currency or period differs, or is not
    /// stated, is left out, because nothing can be said of it.
    static func overlaps(of first: LibraryRole, and second: LibraryRole) -> [PayOverlap] {
        CareerLevelName.allCases.compactMap { level in
            for band in first.bands(of: level) {
                guard let other = second.bands(of: level).first(where: { $0.isComparable(to: band) }) else { continue }
                return PayOverlap(
                    level: level, first: band, second: other, common: band.pay.intersection(with: other.pay))
            }
            return nil
        }
    }
}

extension LibraryRole {
    fileprivate func bands(of level: CareerLevelName) -> [SalaryBand] {
        parts.flatMap(\.role.salaryBands).filter { $0.level == level }
    }
}

extension SalaryBand {
    /// Whether both are stated in one currency and for one period.
    func isComparable(to other: SalaryBand) -> Bool {
        pay.currency != nil && pay.currency == other.pay.currency && pay.period != nil
            && pay.period == other.pay.period
    }
}

extension PayRange {
    /// What lies in both ranges, of one currency and period; a bound that is open or not stated is no bound.
    func intersection(with other: PayRange) -> PayRange? {
        let low = [lowerBound, other.lowerBound].compactMap(\.self).max()
        let high = [upperBound, other.upperBound].compactMap(\.self).min()
        if let low, let high, high < low { return nil }
        return PayRange(min: low, max: high, openMax: high == nil, currency: currency, period: period)
    }

    var lowerBound: Amount? { openMin ? nil : min }
    var upperBound: Amount? { openMax ? nil : max }
}
