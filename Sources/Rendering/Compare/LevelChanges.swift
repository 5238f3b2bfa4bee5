import Linking
import Roles
import Templates

/// What every level of a role adds to the one before it.
enum LevelChanges {
    struct Step {
        let label: String
        let points: [String]
    }

    static let shape = Shape.record([
        "title": .text, "anchor": .text,
        "steps": .list(.record(["label": .text, "points": .list(.text)])),
    ])

    static func steps(of ladder: Ladder, in edition: Edition) -> [Step] {
        ladder.changes.map { change in
            Step(
                label: "\(change.from.level.label) to \(change.to.level.label)",
                points: points(of: change, in: edition))
        }.filter { !$0.points.isEmpty }
    }

    static func values(of comparison: RoleComparison, in edition: Edition) -> [Value] {
        [(comparison.first, comparison.firstLadder), (comparison.second, comparison.secondLadder)].compactMap {
            let steps = steps(of: $0.1, in: edition)
            guard !steps.isEmpty else { return nil }
            let role = edition.library.roles[$0.0]
            return .record([
                "title": .text(role.title), "anchor": .text("levels-of-\(role.slug)"),
                "steps": .list(
                    steps.map { step in
                        .record(["label": .text(step.label), "points": .list(step.points.map(Value.text))])
                    }),
            ])
        }
    }

    private static func points(of change: Ladder.Change, in edition: Edition) -> [String] {
        var points: [String] = []
        if let rise = change.rise { points.append(words(for: rise, in: change.to.band?.pay.currency)) }
        points += change.added.map { "New: \($0)" }
        if !change.newNames.isEmpty {
            points.append("Named for the first time: \(Phrase.list(change.newNames.map(edition.name)))")
        }
        return points
    }

    private static func words(for rise: PayRise, in currency: String?) -> String {
        let (low, high) = (
            rise.low.map { PayPhrase.amount($0, in: currency) }, rise.high.map { PayPhrase.amount($0, in: currency) }
        )
        return switch (low, high) {
        case (let low?, let high?) where low == high: "Pay rises by \(low)"
        case (let low?, let high?): "Pay rises by \(low) at the low end and \(high) at the high end"
        case (let low?, nil): "Pay rises by \(low) at the low end"
        case (nil, let high?): "Pay rises by \(high) at the high end"
        case (nil, nil): "Pay stays as it is"
        }
    }
}
