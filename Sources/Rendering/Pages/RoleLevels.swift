import Linking
import Roles
import Templates

/// The steps of a role's career ladder, with what each expects and pays.
enum RoleLevels {
    static let shape = Shape.section([
        "steps": .list(
            .record([
                "label": .text, "years": .optional(.text), "pay": .optional(.text), "hasExpectations": .bool,
                "expectations": .list(.text),
            ]))
    ])

    static func value(of role: LibraryRole) -> Value {
        .section("steps", role.parts.flatMap { part in part.role.levels.map { step($0, of: part.role) } })
    }

    private static func step(_ level: CareerLevel, of role: Role) -> Value {
        let band = role.salaryBands.first { $0.level != nil && $0.level == level.level }
        return .record([
            "label": .text(level.label), "years": .optional(level.years.map(TimePhrase.years)),
            "pay": .optional(band.map { PayPhrase.range($0.pay) }),
            "hasExpectations": .bool(!level.expectations.isEmpty),
            "expectations": .list(level.expectations.map(Value.text)),
        ])
    }
}
