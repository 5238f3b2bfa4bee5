extension HTMLRenderer {
    mutating func write(_ table: Table, into html: inout [UInt8]) {
        html.append(markup: tables.opening)
        html.append(markup: "\n<thead>\n")
        write(table.header, of: table, isHeader: true, into: &html)
        html.append(markup: "</thead>\n")
        if !table.rows.isEmpty {
            html.append(markup: "<tbody>\n")
            for row in table.rows { write(row, of: table, isHeader: false, into: &html) }
            html.append(markup: "</tbody>\n")
        }
        html.append(markup: tables.closing)
        html.append(markup: "\n")
    }

    private mutating func write(_ row: Table.Row, of table: Table, isHeader: Bool, into html: inout [UInt8]) {
        html.append(markup: "<tr>\n")
        for (index, cell) in row.cells.enumerated() {
            let tag = !isHeader ? "td" : cell.isEmpty ? tables.emptyHeader : "th"
            let alignment = index < table.alignments.count ? table.alignments[index] : .none
            html.append(markup: "<\(tag)\(tables.cellAttributes(alignment, isHeader))>")
            write(cell, into: &html)
            html.append(markup: "</\(tag)>\n")
        }
        html.append(markup: "</tr>\n")
    }
}
