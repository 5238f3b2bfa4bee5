/// The first and last line of something in its source file, both included and counted from 1.
package struct LineRange: Hashable, Sendable {
    package var first: Int
    package var last: Int

    package init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = max(first, last)
    }

    package init(_ line: Int) { self.init(line, line) }

    package func union(_ other: LineRange) -> LineRange {
        LineRange(min(first, other.first), max(last, other.last))
    }

    package func contains(_ line: Int) -> Bool { first <= line && line <= last }
}
