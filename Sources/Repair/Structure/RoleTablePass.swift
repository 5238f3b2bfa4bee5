import Diagnostics
import Markdown

/// Opens a table of roles, one to a row: each becomes a section under its name, and each cell one under its column.
///
/// Such a table is the whole of what a text says of its roles. In a text with main sections of its own, as the guide to one
/// role has them, a table stays what it is: there it tells of neighbours, or of levels.
enum RoleTablePass {
    static func apply(to state: inout RecoveryState) {
        guard !state.pieces.contains(where: { isMain($0, state.words) }) else { return }
        let pieces = state.pieces
        let headings = Set(pieces.compactMap { $0.heading.map { HeadingKey($0.inlines.plainText).key } })
        state.pieces = []
        for piece in pieces {
            guard case .table(let table) = piece.block.kind, holdsRoles(table, beside: headings, state.words) else {
                state.pieces.append(piece)
                continue
            }
            state.pieces += table.rows.flatMap { sections(of: $0, table.header) }
            state.drop(table.header.line, .tableHead)
            state.note(.roleTable, piece.block.lines, "\(table.rows.count) roles stand in the rows of a table")
        }
    }

    private static func isMain(_ piece: Piece, _ words: HeadingWords) -> Bool {
        guard let heading = piece.heading else { return false }
        return words.subject(of: HeadingKey(heading.inlines.plainText)).map(words.mainSubjects.contains) ?? false
    }

    /// Whether most rows are called by occupations, and two columns by what sections of roles are about. Roles that have
    /// headings of their own are only compared.
    private static func holdsRoles(_ table: Table, beside headings: Set<String>, _ words: HeadingWords) -> Bool {
        let names = table.rows.map { $0.cells.first?.plainText ?? "" }
        let known = table.header.cells.dropFirst().count { words.subject(of: HeadingKey($0.plainText)) != nil }
        guard names.count(where: { headings.contains(HeadingKey($0).key) }) * 2 < names.count else { return false }
        return names.count > 1 && known > 1 && names.allSatisfy { (1...6).contains(Repair.words(of: $0).count) }
            && Set(names).count == names.count && names.count(where: words.namesOccupation) * 2 > names.count
    }

    private static func sections(of row: Table.Row, _ header: Table.Row) -> [Piece] {
        guard let name = row.cells.first else { return [] }
        let columns = header.cells.indices.dropFirst().filter { row.cells.indices.contains($0) }
        let parts = columns.flatMap { index -> [Piece] in
            guard !row.cells[index].plainText.isEmpty else { return [] }
            let heading = Piece.heading(header.cells[index], level: 3, line: row.line, form: .collapsedInline)
            return [heading, Piece(Block(content(row.cells[index], LineRange(row.line)), lines: LineRange(row.line)))]
        }
        return [.heading(name, level: 2, line: row.line, form: .collapsedInline)] + parts
    }

    /// What a cell lists between commas or semicolons as a list; commas of figures part nothing.
    static func content(_ cell: [Inline], _ lines: LineRange) -> Block.Kind {
        guard cell.count == 1, case .text(let text) = cell[0] else { return list([cell], lines) }
        let hasDigits = text.utf8.contains(where: \.isASCIIDigit)
        let mark = text.utf8.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
        guard !hasDigits || mark == UInt8(ascii: ";") else { return .paragraph(cell) }
        let names = text.utf8.split(separator: mark).map { words(of: String(Substring($0))).joined(separator: " ") }
        return list(withoutJoint(names.filter { !$0.isEmpty }).map { [.text($0)] }, lines)
    }

    /// The last of several names without the `and` before it.
    private static func withoutJoint(_ names: [String]) -> [String] {
        guard names.count > 2, let last = names.last, let space = last.firstIndex(of: " "),
            HeadingKey.joins(last[..<space])
        else { return names }
        return names.dropLast() + [String(last[space...].dropFirst())]
    }

    private static func list(_ items: [[Inline]], _ lines: LineRange) -> Block.Kind {
        .list(
            List(items: items.map { ListItem(blocks: [Block(.paragraph($0), lines: lines)], lines: lines) }))
    }
}
