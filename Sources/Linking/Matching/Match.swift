/// A name found in a text: which entity it stands for and where.
package struct Match: Equatable {
    /// The entity's position in the vocabulary.
    var entity: Int
    /// The bytes of the plain text that it covers, a parenthesised acronym included.
    var range: Range<Int>
    /// The bytes of the name alone.
    var name: Range<Int>
    /// The spelling is one word; it stands in need of stricter borders.
    var isSingleWord: Bool
    /// The spelling is also an ordinary word or a single letter.
    var needsEvidence: Bool
}

/// Look-ups in matches that are sorted and do not overlap.
extension [Match] {
    func starting(at position: Int) -> Match? {
        let index = partition { $0.range.lowerBound >= position }
        return index < count && self[index].range.lowerBound == position ? self[index] : nil
    }

    func ending(at position: Int) -> Match? {
        let index = partition { $0.range.upperBound >= position }
        return index < count && self[index].range.upperBound == position ? self[index] : nil
    }

    /// The indices of the matches that overlap `range`.
    func overlapping(_ range: Range<Int>) -> Range<Int> {
        let first = partition { $0.range.upperBound > range.lowerBound }
        var last = first
        while last < count, self[last].range.lowerBound < range.upperBound { last += 1 }
        return first..<last
    }

    /// The first index from which on `isBehind` holds.
    private func partition(_ isBehind: (Match) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
