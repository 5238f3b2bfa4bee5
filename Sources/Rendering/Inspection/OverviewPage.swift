import Diagnostics
import Markdown

/// What stands beside a name in the margin of an overview: the lines of the source and what they say, in columns.
struct OverviewRow {
    let lines: LineRange?
    let cells: [String]

    init(_ lines: LineRange?, _ cells: String...) {
        self.lines = lines
        self.cells = cells
    }
}

/// Lines of text under headings, aligned and painted: a margin of names, the source's lines, and columns.
struct OverviewPage {
    /// The lines, none wider than `width` columns unless a heading is.
    private(set) var text = ""
    private let usesColor: Bool

    static let width = 96
    private static let margin = 16
    private static let lines = 9
    private static let indent = margin + lines + 2

    init(usesColor: Bool) { self.usesColor = usesColor }

    mutating func heading(_ title: String, _ remark: String) {
        text += paint(printable(title), "1") + (remark.isEmpty ? "" : paint("  " + printable(remark), "2")) + "\n"
    }

    mutating func blankLine() { text += "\n" }

    mutating func remark(_ line: String) { text += paint("  " + line, "2") + "\n" }

    /// A name in the margin and its rows beside it, all columns but the last aligned; nothing when there are none.
    ///
    /// A last column that is too long goes on in the next line, or is cut when `cuts` says so.
    mutating func section(_ name: String, _ rows: [OverviewRow], cuts: Bool = false) {
        let count = rows.map(\.cells.count).max() ?? 0
        let widths = (0..<max(0, count - 1)).map { column in
            rows.map { column < $0.cells.count - 1 ? columns(of: $0.cells[column]) : 0 }.max() ?? 0
        }
        for (index, row) in rows.enumerated() {
            let label = index == 0 ? name : ""
            let place = row.lines.map(Self.words) ?? ""
            text += "  " + paint(label, "36") + blanks(Self.margin - 2 - label.utf8.count)
            text += blanks(Self.lines - columns(of: place)) + paint(place, "2")
            write(row, widths, cuts: cuts)
        }
    }

    private mutating func write(_ row: OverviewRow, _ widths: [Int], cuts: Bool) {
        var line = "  "
        var used = Self.indent
        for (column, cell) in row.cells.dropLast().enumerated() {
            line += printable(cell) + blanks(widths[column] - columns(of: cell) + 2)
            used += widths[column] + 2
        }
        let last = row.cells.last.map { printable($0) } ?? ""
        let room = max(24, Self.width - used)
        let parts = cuts ? [cut(last, to: room)] : wrapped(last, to: room)
        line += parts.first ?? ""
        while line.last == " " { line.removeLast() }
        text += line + "\n"
        for part in parts.dropFirst() { text += blanks(used) + part + "\n" }
    }

    private static func words(_ lines: LineRange) -> String {
        lines.first == lines.last ? "\(lines.first)" : "\(lines.first)–\(lines.last)"
    }

    private func paint(_ text: String, _ style: String) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private func columns(of text: String) -> Int { TerminalWidth.of(printable(text)) }

    private func cut(_ text: String, to room: Int) -> String {
        guard TerminalWidth.of(text) > room else { return text }
        var kept = ""
        for character in text {
            guard TerminalWidth.of(kept) + TerminalWidth.of(String(character)) < room else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private func wrapped(_ text: String, to room: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(at: " ").map({ cut(String($0), to: room) }) {
            if let last = lines.last, TerminalWidth.of(last) + 1 + TerminalWidth.of(word) <= room {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }
}

/// How many columns of a terminal a text takes: two for the letters of East Asia and for emoji.
enum TerminalWidth {
    static func of(_ text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    private static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
        }
    }
}
