/// How the lines of a parsed text become lines of the file it was taken from.
enum LineMapping {
    /// The text's first line is this line of the file.
    case from(Int)
    /// The whole text comes from this one line.
    case every(Int)

    func line(_ number: Int) -> Int {
        switch self {
        case .from(let first): first + max(number, 1) - 1
        case .every(let line): line
        }
    }

    func range(_ first: Int, _ last: Int) -> LineRange {
        LineRange(line(first), line(max(first, last)))
    }
}
