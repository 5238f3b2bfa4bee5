import Diagnostics

/// The pairs of names that differ by a slip of the pen: a letter or two in one long word, or a space.
///
/// Names meet in a table by what is left of a word without one letter (two of a long word), so that the work grows with
/// the number of names and not with its square. Words with digits are never doubted: they number versions.
struct Lookalikes {
    private(set) var pairs: [(first: ListedName, second: ListedName)] = []

    private static let shortest = 5
    private static let long = 12
    private static let longest = 30
    /// So many names are compared under one entry of the table.
    private static let bucketSize = 8

    private let words: [[[UInt8]]]
    private var table: [UInt64: [Int]] = [:]

    init(_ names: [ListedName]) {
        words = names.map { fold($0.text).split(separator: 0x20).map(Array.init) }
        for (index, name) in names.enumerated() {
            let known = name.place == nil
            var partner: Int?
            for key in keys(of: words[index]) {
                let bucket = table[key] ?? []
                if !known, let near = bucket.first(where: { isSlip(words[$0], words[index]) }) {
                    partner = min(partner ?? near, near)
                }
                if bucket.count < Self.bucketSize, bucket.last != index { table[key, default: []].append(index) }
            }
            if let partner { pairs.append((names[partner], name)) }
        }
    }

    /// The name without spaces, and for each long word the name with that word shortened, as numbers: names that meet
    /// under one number are compared letter by letter, so that an accidental meeting does no harm.
    private func keys(of words: [[UInt8]]) -> [UInt64] {
        var keys = [words.reduce(WordHash().adding(0x20)) { $1.reduce($0) { $0.adding($1) } }.value]
        for (position, word) in words.enumerated() where Self.canBeDoubted(word) {
            let before = words[..<position].reduce(WordHash()) { $0.adding(word: $1) }.adding(0x01)
            let after = words[(position + 1)...]
            for rest in Self.shortened(word, behind: before) {
                keys.append(after.reduce(rest.adding(0x01)) { $0.adding(word: $1) }.value)
            }
        }
        return keys
    }

    /// The word, the word without each of its letters, and of a long word without each two.
    private static func shortened(_ word: [UInt8], behind start: WordHash) -> [WordHash] {
        var found = [word.reduce(start) { $0.adding($1) }]
        var head = start
        for first in word.indices {
            var one = head
            for second in word[(first + 1)...].indices {
                if word.count >= long - 1 { found.append(word[(second + 1)...].reduce(one) { $0.adding($1) }) }
                one = one.adding(word[second])
            }
            found.append(one)
            head = head.adding(word[first])
        }
        return found
    }

    private static func canBeDoubted(_ word: [UInt8]) -> Bool {
        (shortest...longest).contains(word.count) && !word.contains(where: \.isASCIIDigit)
    }

    private func isSlip(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
        if left == right { return false }
        if left.joined().elementsEqual(right.joined()) { return true }
        guard left.count == right.count else { return false }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, let (a, b) = different.first, Self.canBeDoubted(a), Self.canBeDoubted(b) else {
            return false
        }
        let limit = min(a.count, b.count) >= Self.long ? 2 : 1
        return a.first == b.first && editDistance(a, b) <= limit && !Self.areOpposites(a, b)
    }

    /// Words that one letter tells apart on purpose.
    private static let opposites = [("macro", "micro"), ("inter", "intra"), ("hyper", "hypo"), ("ante", "anti")]

    private static func areOpposites(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        opposites.contains { one, other in
            left.starts(with: one.utf8) && right.starts(with: other.utf8)
                || left.starts(with: other.utf8) && right.starts(with: one.utf8)
        }
    }
}
