/// The order of roles in which arcs between them are short: the same ties always give the same order.
struct RoleMapLayout {
    /// What binds two roles, and how strongly.
    struct Tie: Comparable {
        let first: Int
        let second: Int
        let weight: Int

        /// The strongest first, among equals by the roles.
        static func < (left: Tie, right: Tie) -> Bool {
            left.weight != right.weight
                ? left.weight > right.weight : (left.first, left.second) < (right.first, right.second)
        }
    }

    private static let rounds = 24

    /// The roles from top to bottom.
    let order: [Int]
    private let places: [Int: Int]

    /// Sets roles behind those they are tied to most closely, then moves every role towards the middle of its ties, for
    /// a fixed number of rounds in whole numbers, and keeps the order in which the ties are shortest.
    init(_ ties: [Tie]) {
        var order = Self.grown(along: ties.sorted())
        var best = (length: Self.length(of: ties, in: order), order: order)
        for _ in 0..<Self.rounds {
            order = Self.moved(order, by: ties)
            let length = Self.length(of: ties, in: order)
            if length < best.length { best = (length, order) }
        }
        self.order = best.order
        places = Self.places(in: best.order)
    }

    func place(of role: Int) -> Int { places[role] ?? 0 }

    /// The role with the strongest tie to those that are placed comes next.
    private static func grown(along ties: [Tie]) -> [Int] {
        var order: [Int] = []
        var placed: Set<Int> = []
        func open(_ tie: Tie) -> Bool { !placed.contains(tie.first) || !placed.contains(tie.second) }
        while let next = ties.first(where: { open($0) && placed.contains($0.first) != placed.contains($0.second) })
            ?? ties.first(where: open)
        {
            for role in [next.first, next.second] where placed.insert(role).inserted { order.append(role) }
        }
        return order
    }

    private static func places(in order: [Int]) -> [Int: Int] {
        Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    }

    private static func length(of ties: [Tie], in order: [Int]) -> Int {
        let places = places(in: order)
        return ties.reduce(0) { $0 + abs((places[$1.first] ?? 0) - (places[$1.second] ?? 0)) * $1.weight }
    }

    private static func moved(_ order: [Int], by ties: [Tie]) -> [Int] {
        let places = places(in: order)
        var sums: [Int: (place: Int, weight: Int)] = [:]
        for tie in ties {
            let (first, second) = (places[tie.first] ?? 0, places[tie.second] ?? 0)
            sums[tie.first, default: (0, 0)].place += second * 1000 * tie.weight
            sums[tie.first, default: (0, 0)].weight += tie.weight
            sums[tie.second, default: (0, 0)].place += first * 1000 * tie.weight
            sums[tie.second, default: (0, 0)].weight += tie.weight
        }
        func middle(_ role: Int) -> Int {
            guard let sum = sums[role], sum.weight > 0 else { return (places[role] ?? 0) * 1000 }
            return (sum.place / sum.weight + (places[role] ?? 0) * 1000) / 2
        }
        return order.sorted { (middle($0), $0) < (middle($1), $1) }
    }
}
