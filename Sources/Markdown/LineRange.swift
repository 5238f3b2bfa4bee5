/// The first and last line of something in its source file, both included and counted from 1.
///
/// Everything that a library holds has one, so that it takes no more than the lines of the longest file need.
package struct LineRange: Hashable, Sendable {
    private var start: Int32
    private var end: Int32

    package var first: Int {
        get { Int(start) }
        set { start = Int32(clamping: newValue) }
    }

    package var last: Int {
        get { Int(end) }
        set { end = Int32(clamping: newValue) }
    }

    package init(_ first: Int, _ last: Int) {
        start = Int32(clamping: first)
        end = Int32(clamping: max(first, last))
    }

    package init(_ line: Int) { self.init(line, line) }

    package func union(_ other: LineRange) -> LineRange {
        LineRange(min(first, other.first), max(last, other.last))
    }

    package func contains(_ line: Int) -> Bool { first <= line && line <= last }
}
