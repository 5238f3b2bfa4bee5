/// Two lists of names taken apart: what both hold, and what each holds alone.
package struct Overlap: Hashable, Sendable {
    /// In the order of the first list.
    package let shared: [EntityID]
    package let onlyFirst: [EntityID]
    /// In the order of the second list.
    package let onlySecond: [EntityID]

    package init(of first: [EntityID], and second: [EntityID]) {
        let (left, right) = (Set(first), Set(second))
        shared = first.filter(right.contains)
        onlyFirst = first.filter { !right.contains($0) }
        onlySecond = second.filter { !left.contains($0) }
    }
}
