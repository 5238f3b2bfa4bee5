/// A length of time as a text states it: `3-4 months`, `12+ months`, `40-Week`, `½ year`, `2-4 months if new`.
///
/// A single length has equal bounds; `12+` has no `max` and is open above; `up to 6` has no `min`.
package struct Duration: Hashable, Sendable {
    package var min: Amount?
    package var max: Amount?
    package var openMax: Bool
    package var unit: TimeUnit
    /// What the length depends on, as written behind it: `if new`.
    package var condition: String?

    package init(min: Amount?, max: Amount?, openMax: Bool = false, unit: TimeUnit, condition: String? = nil) {
        self.min = min
        self.max = max
        self.openMax = openMax
        self.unit = unit
        self.condition = condition
    }
}

/// A stretch of a plan counted in units from its start: `Weeks 1-8`, `Month 3`.
package struct UnitSpan: Hashable, Sendable {
    /// No plan counts further; larger numbers are none of a plan, and sums of these stay small.
    static let most = 10_000

    package var unit: TimeUnit
    package var start: Int
    package var end: Int

    package init(unit: TimeUnit, start: Int, end: Int) {
        self.unit = unit
        self.start = start
        self.end = end
    }
}

/// Years of experience; a bound that is not stated is nil.
package struct YearsRange: Hashable, Sendable {
    package var min: Int?
    package var max: Int?

    package init(min: Int?, max: Int?) {
        self.min = min
        self.max = max
    }
}
