/// Which roles have most in common: mutual, at most six for each role, the closest first.
///
/// A single name in common makes no relation, and skills that every occupation uses are left out by the caller.
/// Every role's set is a row of bits, so that comparing two takes a few instructions. Each role proposes its closest
/// others, and the proposals are granted from the closest pair downwards while both sides have room.
struct Kinship {
    private struct Pair: Hashable {
        let shared: Int
        let first: Int
        let second: Int
    }

    private static let limit = 6
    private static let proposals = 24
    private static let leastShared = 2

    let related: [[Int]]

    init(_ named: [[EntityID]]) {
        let rows = Self.rows(named)
        var pairs: Set<Pair> = []
        for role in named.indices { pairs.formUnion(Self.closest(to: role, in: rows)) }
        let ordered = pairs.sorted { left, right in
            left.shared != right.shared
                ? left.shared > right.shared : (left.first, left.second) < (right.first, right.second)
        }
        var related = Array(repeating: [Int](), count: named.count)
        for pair in ordered where related[pair.first].count < Self.limit && related[pair.second].count < Self.limit {
            related[pair.first].append(pair.second)
            related[pair.second].append(pair.first)
        }
        self.related = related
    }

    private static func rows(_ named: [[EntityID]]) -> [[UInt64]] {
        var columns: [EntityID: Int] = [:]
        for id in named.joined() where columns[id] == nil { columns[id] = columns.count }
        return named.map { ids in
            var row = Array(repeating: UInt64(0), count: (columns.count + 63) / 64)
            for column in ids.compactMap({ columns[$0] }) { row[column / 64] |= 1 << UInt64(column % 64) }
            return row
        }
    }

    private static func closest(to role: Int, in rows: [[UInt64]]) -> [Pair] {
        var best: [Pair] = []
        for other in rows.indices where other != role {
            var shared = 0
            for column in rows[role].indices { shared += (rows[role][column] & rows[other][column]).nonzeroBitCount }
            guard shared >= leastShared, best.count < proposals || shared > best[best.count - 1].shared else {
                continue
            }
            let position = best.firstIndex { $0.shared < shared } ?? best.count
            best.insert(Pair(shared: shared, first: min(role, other), second: max(role, other)), at: position)
            if best.count > proposals { best.removeLast() }
        }
        return best
    }
}
