extension Block {
    /// The text a reader sees, without marks: one line for each paragraph, item or row; raw HTML is left out.
    package var plainText: String {
        switch kind {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.plainText
        case .blockQuote(let blocks), .footnoteDefinition(_, let blocks): blocks.plainText
        case .list(let list): list.items.map(\.plainText).joined(separator: "\n")
        case .code(_, let literal): literal.utf8.last == 0x0A ? String(literal.dropLast()) : literal
        case .table(let table): ([table.header] + table.rows).map(\.plainText).joined(separator: "\n")
        case .html, .thematicBreak: ""
        }
    }
}

extension [Block] {
    package var plainText: String { map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n") }
}

extension ListItem {
    package var plainText: String { blocks.plainText }
}

extension Table.Row {
    /// The cells with a blank between them.
    package var plainText: String { cells.map(\.plainText).joined(separator: " ") }
}
