import Roles

/// Pay and career levels in the data files: money in whole currency units and hundredths, bounds as stated.
enum PayData {
    private static let levelName = DataShape.optional(.choice(CareerLevelName.allCases.map(\.rawValue)))
    private static let period = DataShape.optional(.choice(TimeUnit.allCases.map(\.rawValue)))
    private static let currency = DataShape.optional(.pattern("^[A-Z]{3}$"))

    static let bandShape = DataShape.object([
        ("level", levelName), ("label", .text), ("min", .optional(.number)), ("max", .optional(.number)),
        ("open_min", .bool), ("open_max", .bool), ("currency", currency), ("currency_inferred", .bool),
        ("period", period), ("period_inferred", .bool), ("years_min", .optional(.integer)),
        ("years_max", .optional(.integer)), ("country", .optional(.text)), ("year", .optional(.integer)),
    ])

    static func band(_ band: SalaryBand) -> JSON {
        .object([
            ("level", .optional(band.level?.rawValue)), ("label", .string(band.label)),
            ("min", PayInspection.amount(band.pay.min)), ("max", PayInspection.amount(band.pay.max)),
            ("open_min", .bool(band.pay.openMin)), ("open_max", .bool(band.pay.openMax)),
            ("currency", .optional(band.pay.currency)), ("currency_inferred", .bool(band.pay.currencyIsInferred)),
            ("period", .optional(band.pay.period?.rawValue)), ("period_inferred", .bool(band.periodIsInferred)),
            ("years_min", PayInspection.number(band.years?.min)), ("years_max", PayInspection.number(band.years?.max)),
            ("country", .optional(band.country)), ("year", PayInspection.number(band.year)),
        ])
    }

    /// A single figure: of the role itself, or of those named in `role`.
    static let figureShape = DataShape.object([
        ("statistic", .choice(["min", "max", "mean", "median", "p10", "p25", "p75", "p90"])), ("value", .number),
        ("currency", currency), ("period", period), ("role", .optional(.text)), ("location", .optional(.text)),
    ])

    static func figure(_ figure: SalaryObservation) -> JSON {
        .object([
            ("statistic", .string(figure.statistic.rawValue)), ("value", .number(figure.value.description)),
            ("currency", .optional(figure.currency)), ("period", .optional(figure.period?.rawValue)),
            ("role", .optional(figure.role)), ("location", .optional(figure.location)),
        ])
    }

    static let levelShape = DataShape.object([
        ("level", levelName), ("label", .text), ("years_min", .optional(.integer)),
        ("years_max", .optional(.integer)), ("expectations", .list(.text)),
    ])

    static func level(_ level: CareerLevel) -> JSON {
        .object([
            ("level", .optional(level.level?.rawValue)), ("label", .string(level.label)),
            ("years_min", PayInspection.number(level.years?.min)),
            ("years_max", PayInspection.number(level.years?.max)),
            ("expectations", .array(level.expectations.map(JSON.string))),
        ])
    }
}

/// The phases of learning paths in the data files.
enum PhaseData {
    static let shape = DataShape.object([
        ("number", .number), ("title", .text), ("objective", .optional(.text)), ("start", .optional(.integer)),
        ("end", .optional(.integer)), ("duration_min", .optional(.number)), ("duration_max", .optional(.number)),
        ("unit", .optional(.choice(TimeUnit.allCases.map(\.rawValue)))), ("topics", .list(.text)),
    ])

    static func json(_ phase: LearningPhase) -> JSON {
        .object([
            ("number", .number(phase.number.description)), ("title", .string(phase.title)),
            ("objective", .optional(phase.objective)), ("start", PayInspection.number(phase.span?.start)),
            ("end", PayInspection.number(phase.span?.end)),
            ("duration_min", PayInspection.amount(phase.duration?.min)),
            ("duration_max", PayInspection.amount(phase.duration?.max)),
            ("unit", .optional((phase.span?.unit ?? phase.duration?.unit)?.rawValue)),
            ("topics", .array(phase.groups.flatMap(\.topics).map(JSON.string))),
        ])
    }
}
