/// How many names roles have in common, asked for those that have most in common with one.
///
/// The roles that share a name are looked up by the name, the rarest name first, and the search ends when what is left
/// can't give a closer role; so few of all pairs are ever compared. Every role's set is a row of bits, so that comparing
/// two takes a few instructions.
struct Closeness {
    private static let proposals = 24
    private static let leastShared = 2

    /// Every role's names by their numbers, the rarest first.
    private var names: [[Int]]
    /// For every name the roles that have it, ascending.
    private var holders: [[Int]] = []
    /// The rows of all roles one after another, `words` for each.
    private var bits: [UInt64]
    private let words: Int
    /// For every role the last one that it was compared with.
    private var compared: [Int]

    init(_ named: [[EntityID]]) {
        var numbers: [EntityID: Int] = [:]
        for id in named.joined() where numbers[id] == nil { numbers[id] = numbers.count }
        words = (numbers.count + 63) / 64
        bits = Array(repeating: 0, count: words * named.count)
        names = named.map { $0.compactMap { numbers[$0] } }
        holders = Array(repeating: [], count: numbers.count)
        for (role, names) in names.enumerated() {
            for name in names { holders[name].append(role) }
        }
        compared = Array(repeating: -1, count: named.count)
        let holders = holders
        names = names.map { $0.sorted { (holders[$0].count, $0) < (holders[$1].count, $1) } }
        for (role, names) in names.enumerated() {
            for name in names { bits[role * words + name / 64] |= 1 << UInt64(name % 64) }
        }
    }

    /// At most 24 others that share two names or more: those with most first, of equal ones the first in order.
    mutating func closest(to role: Int) -> [(role: Int, shared: Int)] {
        var best: [(role: Int, shared: Int)] = []
        for (position, name) in names[role].enumerated() {
            // Roles that come up here for the first time have none of the names before.
            let possible = names[role].count - position
            guard possible >= Self.leastShared, Self.hasRoom(best, for: (0, possible)) else { break }
            for other in holders[name] where other != role && compared[other] != role {
                guard Self.hasRoom(best, for: (other, possible)) else { break }
                compared[other] = role
                let found = (role: other, shared: shared(role, other))
                guard found.shared >= Self.leastShared, Self.hasRoom(best, for: found) else { continue }
                best.insert(found, at: best.firstIndex { Self.precedes(found, $0) } ?? best.count)
                if best.count > Self.proposals { best.removeLast() }
            }
        }
        return best
    }

    private static func hasRoom(_ best: [(role: Int, shared: Int)], for found: (role: Int, shared: Int)) -> Bool {
        guard let last = best.last, best.count == proposals else { return true }
        return precedes(found, last)
    }

    private static func precedes(_ left: (role: Int, shared: Int), _ right: (role: Int, shared: Int)) -> Bool {
        left.shared != right.shared ? left.shared > right.shared : left.role < right.role
    }

    private func shared(_ left: Int, _ right: Int) -> Int {
        let (left, right) = (left * words, right * words)
        return (0..<words).reduce(0) { $0 + (bits[left + $1] & bits[right + $1]).nonzeroBitCount }
    }
}
