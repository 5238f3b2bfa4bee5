import Markdown
import Repair

/// A line that may state pay: its text and, in a table, the name of its row.
struct PayLine {
    let text: String
    let label: String?
    let lines: LineRange
}

extension Section {
    /// All lines of the section's own blocks: paragraphs, items at any depth, table rows and the heading.
    var payLines: [PayLine] {
        [PayLine(text: heading.text, label: nil, lines: LineRange(heading.line))]
            + blocks.flatMap { payLinesOf($0) }
    }
}

private func payLinesOf(_ block: Block) -> [PayLine] {
    switch block.kind {
    case .paragraph(let inlines):
        let parts = inlines.lines
        if parts.count > 1, block.lines.last - block.lines.first + 1 == parts.count {
            return parts.enumerated().map { offset, part in
                PayLine(text: part.plainText, label: nil, lines: LineRange(block.lines.first + offset))
            }
        }
        return [PayLine(text: inlines.plainText, label: nil, lines: block.lines)]
    case .list(let list): return list.items.flatMap { $0.blocks.flatMap(payLinesOf) }
    case .blockQuote(let blocks): return blocks.flatMap(payLinesOf)
    case .table(let table):
        return table.rows.map { row in
            let cells = row.cells.map(\.plainText)
            return PayLine(text: cells.joined(separator: " | "), label: cells.first, lines: LineRange(row.line))
        }
    default: return []
    }
}
