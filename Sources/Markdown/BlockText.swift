extension Block {
    /// The text a reader sees, without marks: one line for each paragraph, item or row; raw HTML is left out.
    package var plainText: String {
        switch kind {
        case .heading(_, let inlines), .paragraph(let inlines): return inlines.plainText
        default:
            var text = ""
            appendPlainText(to: &text)
            return text
        }
    }

    fileprivate func appendPlainText(to text: inout String) {
        switch kind {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.appendPlainText(to: &text)
        case .blockQuote(let blocks), .footnoteDefinition(_, let blocks): blocks.appendPlainText(to: &text)
        case .list(let list): text.append(lines: list.items) { $0.blocks.appendPlainText(to: &$1) }
        case .code(_, let literal): text += literal.utf8.last == 0x0A ? literal.dropLast() : literal[...]
        case .table(let table): text.append(lines: [table.header] + table.rows) { $0.appendPlainText(to: &$1) }
        case .html, .thematicBreak: break
        }
    }
}

extension [Block] {
    package var plainText: String {
        if count == 1 { return self[0].plainText }
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    /// Writes a line for each block that has any text.
    fileprivate func appendPlainText(to text: inout String) {
        var isFirst = true
        for block in self {
            if !isFirst { text += "\n" }
            let start = text.utf8.count
            block.appendPlainText(to: &text)
            if text.utf8.count > start {
                isFirst = false
            } else if !isFirst {
                text.unicodeScalars.removeLast()
            }
        }
    }
}

extension ListItem {
    package var plainText: String { blocks.plainText }
}

extension Table.Row {
    /// The cells with a blank between them.
    package var plainText: String {
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    fileprivate func appendPlainText(to text: inout String) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { text += " " }
            cell.appendPlainText(to: &text)
        }
    }
}

extension String {
    fileprivate mutating func append<Part>(lines parts: [Part], _ write: (Part, inout String) -> Void) {
        for (index, part) in parts.enumerated() {
            if index > 0 { self += "\n" }
            write(part, &self)
        }
    }
}
