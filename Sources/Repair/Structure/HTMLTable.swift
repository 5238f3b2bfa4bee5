import Diagnostics
import Markdown

/// A table written in HTML as the table that it is.
///
/// Rows keep the lines they begin on. What a cell says in tags that Markdown has signs for keeps its meaning; other tags
/// go and their text stays. Text outside the rows, such as a caption, stands before the table.
struct HTMLTable {
    private(set) var caption = ""
    private var rows: [Row] = []
    private var isInCell = false
    private var line: Int

    private struct Row {
        let line: Int
        var cells: [String] = []
    }

    /// The blocks of the first and only table of an HTML block; nil when it is none, or holds more than one.
    static func blocks(of html: String, lines: LineRange, path: String) -> [Block]? {
        let lower = html.lowercased()
        guard lower.hasPrefix("<table"), lower.lastOccurrence(of: "<table") == lower.startIndex,
            let end = lower.firstOccurrence(of: "</table>"),
            lower[end.upperBound...].allSatisfy(\.isWhitespace)
        else { return nil }
        var table = HTMLTable(line: lines.first)
        table.read(html)
        guard let block = table.block(lines: lines, path: path) else { return nil }
        let caption = words(of: table.caption).joined(separator: " ")
        guard !caption.isEmpty else { return [block] }
        return parseFragment(Array(caption.utf8), path: path, everyLine: lines.first) + [block]
    }

    private init(line: Int) { self.line = line }

    /// Stands in a cell where `<br>` ends a line.
    private static let lineBreak = "\u{2028}"

    private mutating func read(_ html: String) {
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            add(rest[..<open])
            guard let close = rest[open...].firstIndex(of: ">") else {
                add(rest[open...])
                return
            }
            take(rest[rest.index(after: open)..<close])
            line += rest[open...close].count { $0.isNewline }
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
    }

    private mutating func add(_ text: Substring) {
        line += text.count { $0.isNewline }
        append(String(text.map { $0.isNewline ? " " : $0 }))
    }

    private mutating func append(_ text: String) {
        if isInCell, let row = rows.indices.last, let cell = rows[row].cells.indices.last {
            rows[row].cells[cell] += text
        } else {
            caption += text
        }
    }

    private mutating func take(_ tag: Substring) {
        let isClosing = tag.hasPrefix("/")
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "tr":
            isInCell = false
            if !isClosing { rows.append(Row(line: line)) }
        case "th", "td":
            isInCell = !isClosing
            guard !isClosing else { return }
            if rows.isEmpty { rows.append(Row(line: line)) }
            rows[rows.count - 1].cells.append("")
        case "strong", "b": append("**")
        case "em", "i": append("*")
        case "code": append("`")
        case "br": append(Self.lineBreak)
        case "p", "div", "li": append(" ")
        default: break
        }
    }

    private func block(lines: LineRange, path: String) -> Block? {
        let filled = rows.filter { !$0.cells.isEmpty }
        guard filled.count > 1 else { return nil }
        let width = filled.map(\.cells.count).max() ?? 0
        // Rows are filled up to the widest one: few wide rows among many short ones would be far more than was written.
        guard width * filled.count <= Limit.blockCells else { return nil }
        let rows = filled.map { row in
            let cells = row.cells.map { inlines(of: $0, line: row.line, path: path) }
            return Table.Row(cells: cells + Array(repeating: [], count: width - cells.count), line: row.line)
        }
        let table = Table(
            alignments: Array(repeating: .none, count: width),
            header: rows[0], rows: Array(rows.dropFirst()))
        return Block(.table(table), lines: lines)
    }

    private func inlines(of cell: String, line: Int, path: String) -> [Inline] {
        let parts = cell.split(separator: Self.lineBreak).map { words(of: String($0)).joined(separator: " ") }
        let text = parts.filter { !$0.isEmpty }.joined(separator: "\\\n")
        guard !text.isEmpty else { return [] }
        let blocks = parseFragment(Array(text.utf8), path: path, everyLine: line)
        if blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind { return inlines }
        return [.text(text)]
    }
}

extension String {
    /// Where a text begins for the last time.
    fileprivate func lastOccurrence(of text: String) -> String.Index? {
        var found: String.Index?
        var rest = self[...]
        while let next = rest.firstOccurrence(of: text) {
            found = next.lowerBound
            rest = rest[next.upperBound...]
        }
        return found
    }
}
