import Markdown
import Repair

/// A matrix whose columns are the levels of a career and whose rows say what each of them asks for.
struct LevelMatrix {
    let lexicon: Lexicon

    /// The code that ISO 4217 keeps for no currency: a bare figure in a cell is pay, whatever money it is in.
    private static let anyCurrency = "XXX"

    /// The levels of a table whose columns, but for the first, are called by levels.
    func levels(of block: Block) -> [CareerLevel] {
        guard case .table(let table) = block.kind else { return [] }
        let names = table.header.cells.map(\.plainText)
        let columns = names.indices.dropFirst().filter { careerLevel(in: names[$0], words: lexicon.levels) != nil }
        guard columns.count > 1, columns.count * 2 > names.count - 1 else { return [] }
        return names.indices.dropFirst().map { index in
            let column = table.rows.map { row in
                (
                    row: row.cells.first?.plainText ?? "",
                    text: row.cells.indices.contains(index) ? row.cells[index].plainText : ""
                )
            }
            let expectations = column.filter { cell in
                !cell.text.isEmpty && !isYears(cell.row)
                    && payRanges(in: cell.text, words: lexicon.payGrammar, assumeCurrency: Self.anyCurrency).isEmpty
            }
            return CareerLevel(
                level: careerLevel(in: names[index], words: lexicon.levels), label: names[index],
                years: Self.years(of: column, lexicon: lexicon), expectations: expectations.map(\.text),
                provenance: Provenance(LineRange(table.header.line, table.rows.last?.line ?? table.header.line)))
        }
    }

    /// The years that a row called experience states for a column; among the first rows, since a matrix has few.
    static func years(of column: [(row: String, text: String)], lexicon: Lexicon) -> YearsRange? {
        column.prefix(50).lazy.filter { LevelMatrix(lexicon: lexicon).isYears($0.row) }.compactMap { cell in
            yearsRange(in: cell.text, words: lexicon.spanWords)
                ?? yearsRange(in: cell.text + " years", words: lexicon.spanWords)
        }.first
    }

    private func isYears(_ row: String) -> Bool {
        lexicon.kinds[HeadingKey(row).key] == .experience || yearsRange(in: "1 " + row, words: lexicon.spanWords) != nil
    }
}
