/// A range of pay for one career level, in whole currency units for the period it is paid for.
package struct SalaryBand: Hashable, Sendable {
    package var level: CareerLevelName?
    package var label: String
    package var pay: PayRange
    /// Whether the period was not stated but follows from the size of the figure.
    package var periodIsInferred = false
    package var years: YearsRange?
    package var country: String?
    /// The year the figure is stated for.
    package var year: Int?
    package var provenance: Provenance

    package init(level: CareerLevelName?, label: String, pay: PayRange, provenance: Provenance) {
        self.level = level
        self.label = label
        self.pay = pay
        self.provenance = provenance
    }
}

/// A single pay figure that is no band: a mean, a median or a maximum, often of another role.
package struct SalaryObservation: Hashable, Sendable {
    package enum Statistic: String, Hashable, Sendable {
        case minimum = "min"
        case maximum = "max"
        case mean, median, p10, p25, p75, p90
    }

    package var statistic: Statistic
    package var value: Amount
    package var currency: String?
    package var period: PayPeriod?
    /// Whether the period was not stated but follows from the size of the figure.
    package var periodIsInferred = false
    /// Those who are paid it, as written, when they are not the guide's role.
    package var role: String?
    package var level: CareerLevelName?
    package var years: YearsRange?
    package var location: String?
    package var provenance: Provenance

    package init(statistic: Statistic, value: Amount, currency: String?, period: PayPeriod?, provenance: Provenance) {
        self.statistic = statistic
        self.value = value
        self.currency = currency
        self.period = period
        self.provenance = provenance
    }
}

/// A step of the career ladder and what is expected on it.
package struct CareerLevel: Hashable, Sendable {
    package var level: CareerLevelName?
    package var label: String
    package var years: YearsRange?
    package var expectations: [String]
    package var provenance: Provenance

    package init(
        level: CareerLevelName?, label: String, years: YearsRange?, expectations: [String], provenance: Provenance
    ) {
        self.level = level
        self.label = label
        self.years = years
        self.expectations = expectations
        self.provenance = provenance
    }
}
