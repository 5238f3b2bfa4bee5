import CMarkGFM

extension TreeConversion {
    mutating func table(_ node: OpaquePointer, depth: Int) -> Block {
        let first = tableFirstLine(node)
        var rows: [Table.Row] = []
        for row in node.children {
            guard enter(row, depth: depth + 1) else { break }
            let line = rows.isEmpty ? first : row.startLine
            var cells = cells(of: row, depth: depth + 2)
            if !rows.isEmpty, !cells.isEmpty, let surplus = source.surplusCells(line: line, columns: cells.count) {
                cells[cells.count - 1].append(.text(" " + surplus))
                surplusCells.append(line)
            }
            rows.append(Table.Row(cells: cells, line: lines.line(line)))
        }
        let last = max(first + 1, node.lastChild?.startLine ?? first)
        let header = rows.isEmpty ? Table.Row(cells: [], line: lines.line(first)) : rows.removeFirst()
        let table = Table(alignments: alignments(of: node), header: header, rows: rows)
        return Block(.table(table), lines: lines.range(first, last))
    }

    /// The line of a table's header row: two before its first row, because the delimiter row stands between them.
    ///
    /// cmark-gfm gives the table and its header the start of the paragraph that stood above it, if one did.
    func tableFirstLine(_ table: OpaquePointer) -> Int {
        if let firstRow = table.firstChild?.next { return firstRow.startLine - 2 }
        return max(table.startLine, table.endLine - 1)
    }

    private mutating func cells(of row: OpaquePointer, depth: Int) -> [[Inline]] {
        var cells: [[Inline]] = []
        for cell in row.children {
            guard enter(cell, depth: depth) else { break }
            cells.append(inlines(of: cell, depth: depth + 1))
        }
        return cells
    }

    private func alignments(of table: OpaquePointer) -> [Table.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(table))
        guard let letters = cmark_gfm_extensions_get_table_alignments(table) else {
            return Array(repeating: .none, count: count)
        }
        return UnsafeBufferPointer(start: letters, count: count).map { letter in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }
}
