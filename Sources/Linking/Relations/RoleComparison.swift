/// Two roles side by side: what they share, what each asks for alone, what they pay, and how far one is from the other.
///
/// It follows from the library alone. Comparing in the other direction gives the same names with both sides exchanged.
package struct RoleComparison: Sendable {
    /// The roles' positions in the library.
    package let first: Int
    package let second: Int
    package let skills: Overlap
    package let tools: Overlap
    package let pay: [PayOverlap]
    package let firstLadder: Ladder
    package let secondLadder: Ladder
    package let ladders: [LadderPair]

    package init(of first: Int, and second: Int, in library: Library) {
        let (left, right) = (library.roles[first], library.roles[second])
        self.first = first
        self.second = second
        skills = Overlap(of: left.skillIDs, and: right.skillIDs)
        tools = Overlap(of: left.toolIDs, and: right.toolIDs)
        pay = PayOverlap.overlaps(of: left, and: right)
        firstLadder = Ladder(of: first, in: library)
        secondLadder = Ladder(of: second, in: library)
        ladders = LadderPair.pairs(of: firstLadder, and: secondLadder)
    }
}
