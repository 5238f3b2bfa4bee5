import Diagnostics
import Testing

@testable import Linking

struct KinshipTests {
    @Test("relates the roles that comparing all pairs relates", arguments: 0..<30)
    func equalsComparingAll(seed: UInt64) {
        var random = SplitMix(state: seed)
        let ids = (0..<(4 + seed * 3)).map { EntityID(.tool, "tool-\($0)") }
        let named = (0..<70).map { _ -> [EntityID] in
            let likely = UInt64.random(in: 1...8, using: &random)
            return ids.filter { _ in random.next() % 8 < likely }
        }
        #expect(Kinship(named).related == relatedByAllPairs(named))
    }

    @Test("roles that name the same things are all compared alike")
    func equalRoles() {
        let ids = (0..<5).map { EntityID(.skill, "skill-\($0)") }
        let named = Array(repeating: ids, count: 60)
        #expect(Kinship(named).related == relatedByAllPairs(named))
    }

    @Test("what was found for other names is not kept")
    func keptForTheSameNamesOnly() {
        let ids = (0..<5).map { EntityID(.skill, "skill-\($0)") }
        let kept = Kinship([ids, ids, []])
        let changed = [ids, [], ids]
        #expect(Kinship(changed, orAs: kept).related == relatedByAllPairs(changed))
        #expect(Kinship([ids, ids, []], orAs: kept).related == kept.related)
    }

    /// Every role proposes its 24 closest; granted are the closest pairs while both have fewer than six.
    private func relatedByAllPairs(_ named: [[EntityID]]) -> [[Int]] {
        let sets = named.map(Set.init)
        var pairs: Set<[Int]> = []
        for role in named.indices {
            let others = named.indices.filter { $0 != role }
                .map { (other: $0, shared: sets[role].intersection(sets[$0]).count) }
                .filter { $0.shared >= 2 }
                .sorted { ($1.shared, $0.other) < ($0.shared, $1.other) }
            for (other, shared) in others.prefix(24) { pairs.insert([-shared, min(role, other), max(role, other)]) }
        }
        var related = Array(repeating: [Int](), count: named.count)
        for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) })
        where related[pair[1]].count < 6 && related[pair[2]].count < 6 {
            related[pair[1]].append(pair[2])
            related[pair[2]].append(pair[1])
        }
        return related
    }
}
