import Diagnostics
import Markdown

/// Makes a table of lines whose fields are parted by tabs, bars or commas, as a spreadsheet leaves them.
///
/// All lines have equally many fields; with commas, which sentences have too, at least three short ones.
enum TextTablePass {
    static func apply(to state: inout RecoveryState) {
        for index in state.pieces.indices {
            let block = state.pieces[index].block
            guard state.pieces[index].paragraph != nil, block.lines.last > block.lines.first + 1 else { continue }
            let lines = (block.lines.first...block.lines.last).map {
                String(decoding: state.source.line($0), as: UTF8.self)
            }
            guard let rows = rows(of: lines) else { continue }
            let cells = rows.enumerated().map { offset, row in
                Table.Row(cells: row.map { [.text($0)] }, line: block.lines.first + offset)
            }
            let alignments = [Table.Alignment](repeating: .none, count: rows[0].count)
            let table = Table(alignments: alignments, header: cells[0], rows: Array(cells.dropFirst()))
            state.pieces[index].block.kind = .table(table)
            state.note(.textTable, block.lines, "\(rows.count) lines have \(rows[0].count) fields each")
        }
    }

    private static func rows(of lines: [String]) -> [[String]]? {
        for (separator, least) in [(Character("\t"), 2), ("|", 2), (";", 3), (",", 3)] {
            let rows = lines.map { fields(of: $0, separator) }
            guard let count = rows.first?.count, count >= least, rows.allSatisfy({ $0.count == count }) else {
                continue
            }
            let isShort = rows.joined().allSatisfy { words(of: $0).count <= 8 }
            let isFull = rows[0].allSatisfy { !$0.isEmpty && !$0.contains { $0.isNumber && $0.isASCII } }
            if isShort && isFull { return rows }
        }
        return nil
    }

    /// The fields of a line; a separator between quotation marks belongs to its field.
    private static func fields(of line: String, _ separator: Character) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        if separator == "|", fields.count > 2 {
            if fields.first?.allSatisfy({ $0 == " " }) == true { fields.removeFirst() }
            if fields.last?.allSatisfy({ $0 == " " }) == true { fields.removeLast() }
        }
        return fields.map { words(of: $0).joined(separator: " ") }
    }
}
