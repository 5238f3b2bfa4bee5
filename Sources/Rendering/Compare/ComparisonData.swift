import Linking
import Roles

/// A comparison as data.
enum ComparisonData {
    static func json(of comparison: RoleComparison, in edition: Edition) -> JSON {
        .object([
            ("first", role(comparison.first, in: edition)),
            ("second", role(comparison.second, in: edition)),
            ("skills", overlap(comparison.skills, in: edition)),
            ("tools", overlap(comparison.tools, in: edition)),
            ("pay", .array(comparison.pay.map(pay))),
            ("levels", .array(comparison.ladders.map(levels))),
            ("first_changes", .array(comparison.firstLadder.changes.map { change($0, in: edition) })),
            ("second_changes", .array(comparison.secondLadder.changes.map { change($0, in: edition) })),
        ])
    }

    static func role(_ index: Int, in edition: Edition) -> JSON {
        let role = edition.library.roles[index]
        return .object([("slug", .string(role.slug)), ("title", .string(role.title))])
    }

    static func entity(_ id: EntityID, in edition: Edition) -> JSON {
        .object([
            ("kind", .string(id.kind.rawValue)), ("id", .string(id.slug)), ("name", .string(edition.name(of: id))),
        ])
    }

    private static func overlap(_ overlap: Overlap, in edition: Edition) -> JSON {
        func names(_ ids: [EntityID]) -> JSON { .array(ids.map { entity($0, in: edition) }) }
        return .object([
            ("shared", names(overlap.shared)), ("only_first", names(overlap.onlyFirst)),
            ("only_second", names(overlap.onlySecond)),
        ])
    }

    private static func pay(_ overlap: PayOverlap) -> JSON {
        .object([
            ("level", .string(overlap.level.rawValue)), ("currency", .optional(overlap.first.pay.currency)),
            ("period", .optional(overlap.first.pay.period?.rawValue)), ("first", range(overlap.first.pay)),
            ("second", range(overlap.second.pay)), ("both", overlap.common.map(range) ?? .null),
        ])
    }

    private static func range(_ pay: PayRange) -> JSON {
        .object([
            ("min", PayInspection.amount(pay.min)), ("max", PayInspection.amount(pay.max)),
            ("open_min", .bool(pay.openMin)), ("open_max", .bool(pay.openMax)),
        ])
    }

    private static func levels(_ pair: LadderPair) -> JSON {
        func label(_ rung: Ladder.Rung?) -> JSON { .optional(rung?.level.label) }
        return .object([
            ("level", .optional(pair.level?.rawValue)), ("first", label(pair.first)), ("second", label(pair.second)),
        ])
    }

    private static func change(_ change: Ladder.Change, in edition: Edition) -> JSON {
        .object([
            ("from", .string(change.from.level.label)), ("to", .string(change.to.level.label)),
            ("added", .array(change.added.map(JSON.string))), ("dropped", .array(change.dropped.map(JSON.string))),
            ("new_names", .array(change.newNames.map { entity($0, in: edition) })),
            ("rise_min", PayInspection.amount(change.rise?.low)),
            ("rise_max", PayInspection.amount(change.rise?.high)),
        ])
    }
}
