import Diagnostics
import Markdown
import Roles

/// Pay and levels as data.
enum PayInspection {
    static func band(_ band: SalaryBand) -> JSON {
        .object([
            ("level", .optional(band.level?.rawValue)),
            ("label", .string(band.label)),
            ("min", amount(band.pay.min)),
            ("max", amount(band.pay.max)),
            ("open_min", .bool(band.pay.openMin)),
            ("open_max", .bool(band.pay.openMax)),
            ("currency", .optional(band.pay.currency)),
            ("currency_inferred", .bool(band.pay.currencyIsInferred)),
            ("period", .optional(band.pay.period?.rawValue)),
            ("period_inferred", .bool(band.periodIsInferred)),
            ("years_min", number(band.years?.min)),
            ("years_max", number(band.years?.max)),
            ("country", .optional(band.country)),
            ("as_of", number(band.year)),
            ("lines", lines(band.provenance.lines)),
            ("derivation", .string(band.provenance.derivation.rawValue)),
        ])
    }

    static func observation(_ item: SalaryObservation) -> JSON {
        .object([
            ("kind", .string(item.statistic.rawValue)),
            ("value", .number(item.value.description)),
            ("currency", .optional(item.currency)),
            ("period", .optional(item.period?.rawValue)),
            ("period_inferred", .bool(item.periodIsInferred)),
            ("role", .optional(item.role)),
            ("level", .optional(item.level?.rawValue)),
            ("years_min", number(item.years?.min)),
            ("years_max", number(item.years?.max)),
            ("location", .optional(item.location)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    static func level(_ level: CareerLevel) -> JSON {
        .object([
            ("level", .optional(level.level?.rawValue)),
            ("label", .string(level.label)),
            ("years", level.years.map { .array([number($0.min), number($0.max)]) } ?? .null),
            ("expectations", .array(level.expectations.map(JSON.string))),
            ("lines", lines(level.provenance.lines)),
        ])
    }

    static func number(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }

    static func amount(_ value: Amount?) -> JSON { value.map { .number($0.description) } ?? .null }
}
