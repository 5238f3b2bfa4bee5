/// The pairs of related roles of a library, the ones with most in common first.
package struct RelatedPairs: Sendable {
    package struct Pair: Hashable, Sendable {
        /// The roles' positions in the library, the smaller first.
        package let first: Int
        package let second: Int
        package let sharedCount: Int
    }

    /// At most `limit`.
    package let pairs: [Pair]
    /// How many pairs there are in all.
    package let total: Int

    package init(in library: Library, limit: Int) {
        let all = library.roles.enumerated().flatMap { position, role in
            role.related.filter { $0.role > position }.map {
                Pair(first: position, second: $0.role, sharedCount: $0.shared.count)
            }
        }
        total = all.count
        pairs = Array(
            all.sorted { left, right in
                left.sharedCount != right.sharedCount
                    ? left.sharedCount > right.sharedCount
                    : (left.first, left.second) < (right.first, right.second)
            }.prefix(max(0, limit)))
    }
}
