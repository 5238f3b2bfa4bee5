import Testing

@testable import Linking

@Suite("A comparison of two roles")
struct ComparisonTests {
    @Test("takes both lists apart without losing or doubling a name", arguments: 0..<30 as Range<UInt64>)
    func identities(seed: UInt64) {
        let library = randomLibrary(seed: seed)
        for first in library.roles.indices {
            for second in library.roles.indices {
                let comparison = RoleComparison(of: first, and: second, in: library)
                let (left, right) = (library.roles[first], library.roles[second])
                check(comparison.skills, left.skillIDs, right.skillIDs)
                check(comparison.tools, left.toolIDs, right.toolIDs)
            }
        }
    }

    private func check(_ overlap: Overlap, _ first: [EntityID], _ second: [EntityID]) {
        let (shared, left, right) = (Set(overlap.shared), Set(overlap.onlyFirst), Set(overlap.onlySecond))
        #expect(shared.union(left) == Set(first))
        #expect(shared.union(right) == Set(second))
        #expect(shared.isDisjoint(with: left) && shared.isDisjoint(with: right) && left.isDisjoint(with: right))
        #expect(overlap.shared.count + overlap.onlyFirst.count == first.count)
        #expect(overlap.shared.count + overlap.onlySecond.count == second.count)
    }

    @Test("says the same in both directions", arguments: 0..<10 as Range<UInt64>)
    func symmetry(seed: UInt64) {
        let library = randomLibrary(seed: seed)
        let (one, other) = (RoleComparison(of: 0, and: 1, in: library), RoleComparison(of: 1, and: 0, in: library))
        #expect(Set(one.tools.shared) == Set(other.tools.shared))
        #expect(one.tools.onlyFirst == other.tools.onlySecond)
        #expect(one.skills.onlySecond == other.skills.onlyFirst)
    }

    @Test("shares what the related roles share")
    func related() {
        let library = randomLibrary(seed: 7)
        for (position, role) in library.roles.enumerated() {
            for relation in role.related {
                let comparison = RoleComparison(of: position, and: relation.role, in: library)
                #expect((comparison.tools.shared + comparison.skills.shared).sorted() == relation.shared)
            }
        }
    }

    @Test("with itself leaves nothing on either side")
    func itself() {
        let comparison = RoleComparison(of: 0, and: 0, in: randomLibrary(seed: 1))
        #expect(comparison.tools.onlyFirst.isEmpty && comparison.tools.onlySecond.isEmpty)
    }
}

@Suite("The pairs of related roles")
struct RelatedPairsTests {
    @Test("are all of them, each once, the closest first, up to the limit")
    func pairs() {
        let library = randomLibrary(seed: 3)
        let all = RelatedPairs(in: library, limit: 200)
        #expect(all.total == all.pairs.count)
        #expect(all.total == library.roles.map(\.related.count).reduce(0, +) / 2)
        #expect(all.pairs.map(\.sharedCount) == all.pairs.map(\.sharedCount).sorted(by: >))
        #expect(all.pairs.allSatisfy { $0.first < $0.second })
        #expect(RelatedPairs(in: library, limit: 2).pairs == Array(all.pairs.prefix(2)))
        #expect(RelatedPairs(in: library, limit: 2).total == all.total)
    }
}
