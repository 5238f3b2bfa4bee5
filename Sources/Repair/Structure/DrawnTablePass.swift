import Diagnostics
import Markdown

/// Makes tables of those that are drawn with letters: lines of `+-----+` round the rows, or dashes below the heads of
/// columns that blanks keep apart.
///
/// A row may run over several lines; each cell is what stands in its columns. Line numbers stay those of the rows.
enum DrawnTablePass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var index = 0
        while index < state.pieces.count {
            let (drawn, count) = grid(at: index, in: state) ?? columns(at: index, in: state) ?? (nil, 1)
            if let drawn, let block = drawn.block(path: state.source.path) {
                pieces.append(Piece(block))
                state.note(.textTable, block.lines, "a table of \(drawn.rows.count) rows is drawn with letters")
            } else {
                pieces += state.pieces[index..<(index + count)]
            }
            index += count
        }
        state.pieces = pieces
    }

    /// A paragraph whose first and last lines are drawn.
    private static func grid(at index: Int, in state: RecoveryState) -> (DrawnTable?, count: Int)? {
        let block = state.pieces[index].block
        guard state.pieces[index].paragraph != nil, block.lines.last > block.lines.first + 1 else { return nil }
        let first = DrawnTable.line(block.lines.first, of: state.source)
        guard let bounds = DrawnTable.bounds(of: first) else { return nil }
        var table = DrawnTable()
        var isOpen = true
        for number in block.lines.first...block.lines.last {
            let line = DrawnTable.line(number, of: state.source)
            if DrawnTable.bounds(of: line) != nil {
                isOpen = true
            } else {
                guard let cells = DrawnTable.cells(of: line, between: bounds) else { return nil }
                table.add(cells, number, isNewRow: isOpen)
                isOpen = false
            }
        }
        return (table.rows.count > 1 && isOpen ? table : nil, 1)
    }

    /// A line of heads, dashes below each of them, and the rows.
    private static func columns(at index: Int, in state: RecoveryState) -> (DrawnTable?, count: Int)? {
        guard index + 2 < state.pieces.count, state.pieces[index + 1].block.kind == .thematicBreak else { return nil }
        let (head, rule, body) = (
            state.pieces[index].block.lines, state.pieces[index + 1].block.lines.first,
            state.pieces[index + 2].block.lines
        )
        guard state.pieces[index].oneLine != nil, state.pieces[index + 2].paragraph != nil, head.last + 1 == rule,
            rule + 1 == body.first
        else { return nil }
        let starts = DrawnTable.columnStarts(of: DrawnTable.line(rule, of: state.source))
        guard starts.count > 1 else { return nil }
        var table = DrawnTable()
        for number in [head.first] + Array(body.first...body.last) {
            let cells = DrawnTable.cells(of: DrawnTable.line(number, of: state.source), from: starts)
            guard let cells else { return nil }
            table.add(cells, number, isNewRow: true)
        }
        return (table, 3)
    }
}

/// The rows of a drawn table, cell by cell.
private struct DrawnTable {
    private(set) var rows: [(line: Int, cells: [String])] = []
    private var last = 0

    mutating func add(_ cells: [String], _ line: Int, isNewRow: Bool) {
        last = line
        guard !isNewRow, let row = rows.indices.last else {
            rows.append((line, cells))
            return
        }
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            rows[row].cells[column] += (rows[row].cells[column].isEmpty ? "" : " ") + cell
        }
    }

    func block(path: String) -> Block? {
        guard let head = rows.first else { return nil }
        let read = rows.map { row in
            Table.Row(cells: row.cells.map { inlines(of: $0, line: row.line, path: path) }, line: row.line)
        }
        let alignments = [Table.Alignment](repeating: .none, count: head.cells.count)
        let table = Table(alignments: alignments, header: read[0], rows: Array(read.dropFirst()))
        return Block(.table(table), lines: LineRange(head.line, last))
    }

    private func inlines(of cell: String, line: Int, path: String) -> [Inline] {
        let blocks = parseFragment(Array(cell.utf8), path: path, everyLine: line)
        if blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind { return inlines }
        return cell.isEmpty ? [] : [.text(cell)]
    }
}

extension DrawnTable {
    static func line(_ number: Int, of source: Source) -> [Unicode.Scalar] {
        Array(String(decoding: source.line(number), as: UTF8.self).unicodeScalars)
    }

    /// Where the plus signs of a line of `+`, `-`, `=` and `:` stand.
    static func bounds(of line: [Unicode.Scalar]) -> [Int]? {
        let drawn = line.drop { $0 == " " }
        guard drawn.first == "+", drawn.count > 4, drawn.allSatisfy({ "+-=: ".unicodeScalars.contains($0) }) else {
            return nil
        }
        let bounds = line.indices.filter { line[$0] == "+" }
        return bounds.count > 2 ? bounds : nil
    }

    /// What stands between bars at the bounds; nil where one of them has none.
    static func cells(of line: [Unicode.Scalar], between bounds: [Int]) -> [String]? {
        guard bounds.allSatisfy({ $0 < line.count && line[$0] == "|" }) else { return nil }
        return zip(bounds, bounds.dropFirst()).map { text(line[($0 + 1)..<$1]) }
    }

    /// Where the runs of a line of dashes begin.
    static func columnStarts(of line: [Unicode.Scalar]) -> [Int] {
        guard line.allSatisfy({ $0 == "-" || $0 == " " }) else { return [] }
        let starts = line.indices.filter { line[$0] == "-" && ($0 == 0 || line[$0 - 1] == " ") }
        return starts.allSatisfy { $0 + 2 < line.count && line[$0 + 1] == "-" && line[$0 + 2] == "-" } ? starts : []
    }

    /// What stands from each start to the next; nil where a word runs across one.
    static func cells(of line: [Unicode.Scalar], from starts: [Int]) -> [String]? {
        let ends = starts.dropFirst() + [max(line.count, starts.last ?? 0)]
        let isApart = starts.dropFirst().allSatisfy { $0 >= line.count || line[$0 - 1] == " " }
        guard isApart else { return nil }
        return zip(starts, ends).map { start, end in
            start < line.count ? text(line[start..<min(end, line.count)]) : ""
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return words(of: String(text)).joined(separator: " ")
    }
}
