/// How many values were expected, how many were found, and how many of them agree.
struct Score: Hashable {
    var expected = 0
    var found = 0
    var hits = 0

    init(expected: Int = 0, found: Int = 0, hits: Int = 0) {
        self.expected = expected
        self.found = found
        self.hits = hits
    }

    /// Values that occur several times count several times.
    init<Value: Hashable>(_ expected: [Value], _ found: [Value]) {
        var rest: [Value: Int] = [:]
        for value in found { rest[value, default: 0] += 1 }
        hits = expected.count { value in
            guard let count = rest[value], count > 0 else { return false }
            rest[value] = count - 1
            return true
        }
        self.expected = expected.count
        self.found = found.count
    }

    static func + (left: Score, right: Score) -> Score {
        Score(
            expected: left.expected + right.expected, found: left.found + right.found, hits: left.hits + right.hits)
    }

    var isExact: Bool { hits == expected && hits == found }

    /// The harmonic mean of precision and recall; 1 when nothing was expected and nothing found.
    var f1: Double {
        expected + found == 0 ? 1 : 2 * Double(hits) / Double(expected + found)
    }
}
