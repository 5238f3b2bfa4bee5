import Linking
import Roles
import Templates

/// The career levels of two roles side by side.
enum CompareLadders {
    struct Row {
        let level: String
        let first: String
        let second: String
    }

    static let shape = Shape.section([
        "rows": .list(.record(["level": .text, "first": .text, "second": .text]))
    ])

    static func rows(of comparison: RoleComparison) -> [Row] {
        comparison.ladders.map { pair in
            Row(
                level: pair.level?.words ?? "Other", first: pair.first.map(words) ?? "not stated",
                second: pair.second.map(words) ?? "not stated")
        }
    }

    static func value(of comparison: RoleComparison) -> Value {
        .section(
            "rows",
            rows(of: comparison).map { row in
                .record(["level": .text(row.level), "first": .text(row.first), "second": .text(row.second)])
            })
    }

    /// `Senior Engineer, 5–8 years, $200,000 – $280,000`.
    private static func words(for rung: Ladder.Rung) -> String {
        let parts = [
            rung.level.label, rung.level.years.map(TimePhrase.years), rung.band.map { PayPhrase.range($0.pay) },
        ]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
