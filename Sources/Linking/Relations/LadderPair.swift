package import Roles

/// The same rung of two ladders, side by side; one side may have none.
package struct LadderPair: Hashable, Sendable {
    /// nil for a rung whose label names no known level.
    package let level: CareerLevelName?
    package let first: Ladder.Rung?
    package let second: Ladder.Rung?

    /// Known levels from the lowest up, then the rungs of the first and the second ladder that name none.
    static func pairs(of first: Ladder, and second: Ladder) -> [LadderPair] {
        let known = CareerLevelName.allCases.compactMap { level -> LadderPair? in
            let left = first.rungs.first { $0.level.level == level }
            let right = second.rungs.first { $0.level.level == level }
            return left == nil && right == nil ? nil : LadderPair(level: level, first: left, second: right)
        }
        let others =
            first.unnamed.map { LadderPair(level: nil, first: $0, second: nil) }
            + second.unnamed.map { LadderPair(level: nil, first: nil, second: $0) }
        return known + others
    }
}

extension Ladder {
    fileprivate var unnamed: [Rung] { rungs.filter { $0.level.level == nil } }
}
