package import Markdown

/// The mentions of one guide, found by the lines that they stand on.
package struct MentionLines: Sendable {
    private let mentions: ArraySlice<Mention>
    /// Where the mentions stand, by their lines.
    private let order: [Int]

    package init(_ mentions: ArraySlice<Mention>) {
        self.mentions = mentions
        order = mentions.indices.sorted { (mentions[$0].line, $0) < (mentions[$1].line, $1) }
    }

    /// Those on the lines, in the order of the text.
    package subscript(lines: LineRange) -> [Mention] {
        order[first(from: lines.first)..<first(from: lines.last + 1)].sorted().map { mentions[$0] }
    }

    private func first(from line: Int) -> Int {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[order[middle]].line < line { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
