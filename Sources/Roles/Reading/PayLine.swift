import Diagnostics
import Markdown
import Repair

/// A line that may state pay: its text and, in a table, the name of its row and what its columns are called.
struct PayLine {
    let text: String
    let label: String?
    let lines: LineRange
    /// The text of the item that the line's list stands in, as a level above its pay.
    private(set) var outer: String?
    /// The cells of a table's row, each with where it begins in the text; empty elsewhere.
    private(set) var cells: [Cell] = []

    struct Cell {
        /// What the column is called.
        let heading: String
        let text: String
        /// The place in the line's text, counted in UTF-8 bytes.
        let start: Int
        /// What stands in the column, row by row, each with the name of its row.
        var column: [(row: String, text: String)] = []
    }

    init(text: String, label: String? = nil, lines: LineRange) {
        self.text = text
        self.label = label
        self.lines = lines
    }

    /// A row by the texts of its cells; `headings` and `columns` are those of the table.
    private init(_ texts: [String], line: Int, _ headings: [String], _ columns: [[(row: String, text: String)]]) {
        text = texts.joined(separator: Self.separator)
        label = texts.first
        lines = LineRange(line)
        var start = 0
        for (index, cell) in texts.enumerated() {
            let heading = headings.indices.contains(index) ? headings[index] : ""
            let column = columns.indices.contains(index) ? columns[index] : []
            cells.append(Cell(heading: heading, text: cell, start: start, column: column))
            start += cell.utf8.count + Self.separator.utf8.count
        }
    }

    /// The rows of a table, line by line.
    static func rows(of table: Table) -> [PayLine] {
        let texts = table.rows.map { $0.cells.map(text) }
        let headings = table.header.cells.map { $0.plainText }
        let columns = table.header.cells.indices.map { index in
            texts.map { (row: $0.first ?? "", text: $0.indices.contains(index) ? $0[index] : "") }
        }
        return zip(table.rows, texts).map { PayLine($1, line: $0.line, headings, columns) }
    }

    /// The line as one of a list in an item with a text of its own.
    fileprivate func within(_ item: String) -> PayLine {
        var line = self
        line.outer = line.outer ?? item
        return line
    }

    /// Whether a figure stands in the line: without any, and without signs beyond ASCII that may be one, no pay does.
    var mayStatePay: Bool { text.mayStatePay }

    /// The heading of the column that a place in the text, counted in UTF-8 bytes, stands in.
    func heading(at offset: Int) -> String? {
        cells.last { $0.start <= offset }?.heading
    }

    private static let separator = " | "

    /// What stands in a cell; what a line of its own says of the pay, such as a bonus, is apart from it.
    private static func text(of cell: [Inline]) -> String {
        cell.count == 1 ? cell.plainText : cell.lines.map { $0.plainText }.joined(separator: "; ")
    }
}

extension Section {
    /// All lines of the section's own blocks: paragraphs, items at any depth, table rows, unnamed code and the heading.
    var payLines: [PayLine] { payLines(of: blocks) }

    /// Those of them in which a figure may stand.
    var linesOfFigures: [PayLine] { payLines(of: blocks.filter { $0.mayStatePay }).filter { $0.mayStatePay } }

    private func payLines(of blocks: [Block]) -> [PayLine] {
        [PayLine(text: heading.text, lines: LineRange(heading.line))] + blocks.flatMap { payLinesOf($0) }
    }
}

/// Lines of a paragraph, each by itself; one that only names what the next one pays belongs to it.
private func payLines(of parts: [String], from first: Int) -> [PayLine] {
    if let labelled = labelledBehind(parts, from: first) { return labelled }
    var lines: [PayLine] = []
    var label: String?
    for (offset, part) in parts.enumerated() {
        let beginsWithMoney = part.beginsWithMoney
        if let name = label, beginsWithMoney {
            lines[lines.count - 1] = PayLine(
                text: name + ": " + part, lines: LineRange(first + offset - 1, first + offset))
            label = nil
        } else {
            let begun = offset > 0 ? sentenceBegun(in: parts[offset - 1]) : nil
            lines.append(PayLine(text: begun.map { $0 + " " + part } ?? part, lines: LineRange(first + offset)))
            let holdsMoney = part.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
            label =
                holdsMoney || part.hasSuffix(".") || part.split(at: " ").count > 10 ? nil : part.trimmingColon
        }
    }
    return lines
}

/// Figures that each have their label in the line below: `£25,000 – £32,000`, `Starting salary`.
private func labelledBehind(_ parts: [String], from first: Int) -> [PayLine]? {
    guard parts.count % 2 == 0 else { return nil }
    let pairs = stride(from: 0, to: parts.count, by: 2)
    let areLabelled = pairs.allSatisfy { place in
        parts[place].beginsWithMoney && (1...4).contains(parts[place + 1].split(at: " ").count)
            && !parts[place + 1].mayStatePay && !parts[place + 1].hasSuffix(".")
    }
    guard areLabelled else { return nil }
    return pairs.map { place in
        PayLine(
            text: parts[place + 1].trimmingColon + ": " + parts[place],
            lines: LineRange(first + place, first + place + 1))
    }
}

extension String {
    fileprivate var beginsWithMoney: Bool {
        unicodeScalars.first.map { $0.properties.generalCategory == .currencySymbol } ?? false
    }
}

/// The words of a sentence that goes on in the next line: a full line of wrapped text behind its last stop. Nil where they
/// hold a figure, so that it counts once.
private func sentenceBegun(in line: String) -> String? {
    let fullLine = 60
    guard line.utf8.count >= fullLine, !".:;!?)".utf8.contains(line.utf8.last ?? 0) else { return nil }
    var rest = line[...]
    while let stop = rest.firstOccurrence(of: ". ") { rest = rest[stop.upperBound...] }
    return rest.utf8.contains(where: \.isASCIIDigit) ? nil : String(rest)
}

/// The lines of an item, those of the lists in it below its own first one.
private func payLinesOf(_ item: ListItem) -> [PayLine] {
    let own = item.blocks.first?.inlines?.plainText
    return item.blocks.flatMap { block in
        let lines = payLinesOf(block)
        guard let own, block.isList else { return lines }
        return lines.map { $0.within(own) }
    }
}

func payLinesOf(_ block: Block) -> [PayLine] {
    switch block.kind {
    case .paragraph(let inlines):
        let parts = inlines.lines
        if parts.count > 1, block.lines.last - block.lines.first + 1 == parts.count {
            return payLines(of: parts.map(\.plainText), from: block.lines.first)
        }
        return [PayLine(text: inlines.plainText, lines: block.lines)]
    case .list(let list): return list.items.flatMap(payLinesOf)
    case .blockQuote(let blocks): return blocks.flatMap(payLinesOf)
    case .table(let table): return PayLine.rows(of: table)
    case .code("", let literal):
        // Text that is set between fences to keep its columns; what opens the block stands on its first line.
        let parts = literal.split(separator: "\n", omittingEmptySubsequences: false)
        return parts.enumerated().filter { !$0.element.isEmpty }.map { offset, part in
            PayLine(text: part.trimmingSpace, lines: LineRange(min(block.lines.first + 1 + offset, block.lines.last)))
        }
    default: return []
    }
}
