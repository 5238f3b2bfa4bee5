/// Which roles have most in common: mutual, at most six for each role, the closest first.
///
/// A single name in common makes no relation, and skills that every occupation uses are left out by the caller. Each role
/// proposes its closest others, and the proposals are granted from the closest pair downwards while both sides have room.
struct Kinship: Sendable {
    private struct Pair: Hashable {
        let shared: Int
        let first: Int
        let second: Int
    }

    private static let limit = 6

    private let named: [[EntityID]]
    let related: [[Int]]

    /// `named` holds the names of every role, none twice. `kept` is what was found before; for the same names it holds.
    init(_ named: [[EntityID]], orAs kept: Kinship? = nil) {
        self.named = named
        if let kept, kept.named == named {
            related = kept.related
        } else {
            related = Self.related(named)
        }
    }

    private static func related(_ named: [[EntityID]]) -> [[Int]] {
        var closeness = Closeness(named)
        var pairs: Set<Pair> = []
        for role in named.indices {
            for (other, shared) in closeness.closest(to: role) {
                pairs.insert(Pair(shared: shared, first: min(role, other), second: max(role, other)))
            }
        }
        let ordered = pairs.sorted { left, right in
            left.shared != right.shared
                ? left.shared > right.shared : (left.first, left.second) < (right.first, right.second)
        }
        var related = Array(repeating: [Int](), count: named.count)
        for pair in ordered where related[pair.first].count < limit && related[pair.second].count < limit {
            related[pair.first].append(pair.second)
            related[pair.second].append(pair.first)
        }
        return related
    }
}
