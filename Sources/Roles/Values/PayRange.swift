/// What a role pays, as a text states it, in whole currency units and hundredths.
///
/// A single figure has equal bounds. `up to $90,000` has no `min` and is open below, `$90,000+` has no `max` and is open
/// above, `$70,000 - $90,000+` has both and is open above.
package struct PayRange: Hashable, Sendable {
    package var min: Amount?
    package var max: Amount?
    package var openMin: Bool
    package var openMax: Bool
    /// ISO 4217, or nil when the sign, such as `¥`, stands for several currencies.
    package var currency: String?
    /// Whether the currency was not named but follows from a sign that others use too, or from the caller.
    package var currencyIsInferred: Bool
    /// Nil when the text does not say.
    package var period: PayPeriod?

    package init(
        min: Amount?, max: Amount?, openMin: Bool = false, openMax: Bool = false, currency: String?,
        currencyIsInferred: Bool = false, period: PayPeriod? = nil
    ) {
        self.min = min
        self.max = max
        self.openMin = openMin
        self.openMax = openMax
        self.currency = currency
        self.currencyIsInferred = currencyIsInferred
        self.period = period
    }
}

/// A pay figure found in a text and where it stands.
package struct PayMatch: Hashable, Sendable {
    /// UTF-8 offsets into the text, from the currency or bound word to the last sign or period word.
    package let range: Range<Int>
    package let pay: PayRange
    /// Whether the higher bound was written first; `pay` has them in order.
    package let isReversed: Bool

    package init(range: Range<Int>, pay: PayRange, isReversed: Bool = false) {
        self.range = range
        self.pay = pay
        self.isReversed = isReversed
    }
}
