import Linking
import Roles
import Templates

/// What two roles pay on the same level, and where the ranges meet.
enum ComparePay {
    struct Row {
        let level: String
        let first: String
        let second: String
        let common: String
    }

    static let shape = Shape.section([
        "rows": .list(.record(["level": .text, "first": .text, "second": .text, "common": .text]))
    ])

    static func rows(of comparison: RoleComparison) -> [Row] {
        comparison.pay.map { overlap in
            let period = " " + PayPhrase.period(overlap.first.pay.period)
            return Row(
                level: overlap.level.words, first: PayPhrase.range(overlap.first.pay) + period,
                second: PayPhrase.range(overlap.second.pay) + period,
                common: overlap.common.map { PayPhrase.range($0) + period } ?? "no overlap")
        }
    }

    static func value(of comparison: RoleComparison) -> Value {
        .section(
            "rows",
            rows(of: comparison).map { row in
                .record([
                    "level": .text(row.level), "first": .text(row.first), "second": .text(row.second),
                    "common": .text(row.common),
                ])
            })
    }
}

extension CareerLevelName {
    /// How a table says it.
    var words: String {
        switch self {
        case .entry: "Entry"
        case .mid: "Mid-level"
        case .senior: "Senior"
        case .staff: "Staff"
        case .principal: "Principal"
        case .lead: "Lead"
        case .manager: "Manager"
        }
    }
}
