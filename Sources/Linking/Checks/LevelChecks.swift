import Diagnostics
import Roles

/// Career levels that stand out of order, or whose years go down where the level goes up.
enum LevelChecks {
    static func findings(in account: RoleAccount) -> [Diagnostic] {
        ladders(of: account.role.levels).flatMap { order(of: $0, in: account) + years(of: $0, in: account) }
    }

    /// A level that comes a second time begins a new ladder, such as that of another country.
    private static func ladders(of levels: [CareerLevel]) -> [[CareerLevel]] {
        levels.reduce(into: [[]]) { ladders, level in
            let isKnown = level.level != nil && ladders[ladders.count - 1].contains { $0.level == level.level }
            if isKnown { ladders.append([level]) } else { ladders[ladders.count - 1].append(level) }
        }
    }

    /// Levels may stand from the lowest up or from the highest down, but not in turns.
    private static func order(of levels: [CareerLevel], in account: RoleAccount) -> [Diagnostic] {
        let steps = zip(levels, levels.dropFirst()).compactMap { before, after -> Step? in
            guard let lower = before.level, let upper = after.level else { return nil }
            if upper.isAbove(lower) { return Step(before: before, after: after, rises: true) }
            return lower.isAbove(upper) ? Step(before: before, after: after, rises: false) : nil
        }
        let rising = steps.count(where: \.rises)
        guard rising > 0, rising < steps.count else { return [] }
        let mostlyRises = rising * 2 >= steps.count
        return steps.filter { $0.rises != mostlyRises }.map { step in
            Diagnostic(
                .levelOrder, at: account.place(step.after.provenance),
                "'\(step.after.label)' stands behind '\(step.before.label)', which is "
                    + (step.rises ? "below" : "above") + " it",
                suggestion: "list the levels from the lowest to the highest")
        }
    }

    private struct Step {
        let before: CareerLevel
        let after: CareerLevel
        let rises: Bool
    }

    private static func years(of levels: [CareerLevel], in account: RoleAccount) -> [Diagnostic] {
        levels.compactMap { upper in
            guard let level = upper.level, let years = upper.years?.min,
                let lower = levels.first(where: { other in
                    other.level.map(level.isAbove) == true && (other.years?.min).map { $0 > years } == true
                }), let others = lower.years?.min
            else { return nil }
            return Diagnostic(
                .levelOrder, at: account.place(upper.provenance),
                "'\(upper.label)' begins at \(count(years)) of experience and '\(lower.label)', a lower level, "
                    + "at \(count(others))")
        }
    }

    private static func count(_ years: Int) -> String { years == 1 ? "1 year" : "\(years) years" }
}
