/// A place in a template: line and column count from 1, a column counts bytes.
struct Position: Hashable, Sendable {
    let line: Int
    let column: Int

    func isAfter(_ other: Position) -> Bool {
        line != other.line ? line > other.line : column > other.column
    }
}
