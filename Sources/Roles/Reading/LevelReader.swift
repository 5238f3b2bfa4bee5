import Markdown
import Repair

/// The steps of the career ladder: items or headings that name a level with its years.
struct LevelReader {
    let lexicon: Lexicon

    func read(_ sections: [Section], lead: [Block] = [], bands: [SalaryBand]) -> [CareerLevel] {
        let matrix = LevelMatrix(lexicon: lexicon)
        let flat = sections.flattened.filter { $0.kind == .careerLevels }
        let found = flat.flatMap { section in
            [headed(section)].compactMap(\.self)
                + section.entries.compactMap { level(named: $0.text, expectations: $0.nested.map(\.text), $0.lines) }
                + section.children.compactMap { child in
                    child.kind == .careerLevels
                        ? nil : level(named: child.heading.text, expectations: expectations(of: child), child.lines)
                } + section.blocks.flatMap(rows)
        }
        let columns = (lead + flat.flatMap(\.blocks)).flatMap(matrix.levels)
        if found.isEmpty, !columns.isEmpty { return withMiddle(columns) }
        let listed = withMiddle(found.sorted { $0.provenance.lines.first < $1.provenance.lines.first })
        if !listed.isEmpty { return listed }
        var stated: [LineRange: Set<CareerLevelName>] = [:]
        return bands.compactMap { band in
            guard let level = band.level, band.years != nil,
                stated[band.provenance.lines, default: []].insert(level).inserted
            else { return nil }
            return CareerLevel(
                level: band.level, label: band.label, years: band.years, expectations: [], provenance: band.provenance)
        }
    }

    /// The rows of a level matrix: the label, the years in any cell, and what the other cells expect.
    private func rows(of block: Block) -> [CareerLevel] {
        guard case .table(let table) = block.kind, LevelMatrix(lexicon: lexicon).levels(of: block).isEmpty else {
            return []
        }
        return table.rows.compactMap { row in
            let cells = row.cells.map(\.plainText)
            guard let label = cells.first, let name = careerLevel(in: label, words: lexicon.levels) else { return nil }
            let years = cells.lazy.compactMap { yearsRange(in: $0, words: lexicon.spanWords) }.first
            let expectations = cells.dropFirst().filter { cell in
                !cell.isEmpty && yearsRange(in: cell, words: lexicon.spanWords) == nil
                    && payRanges(in: cell, words: lexicon.payGrammar).isEmpty
            }
            return CareerLevel(
                level: name, label: label, years: years, expectations: expectations,
                provenance: Provenance(LineRange(row.line)))
        }
    }

    private func expectations(of section: Section) -> [String] {
        [section].flattened.flatMap(\.entries).map(\.text)
    }

    /// A heading that names a level and what is listed below it.
    private func headed(_ section: Section) -> CareerLevel? {
        guard careerLevel(in: section.title, words: lexicon.levels) != nil || section.level > 2 else { return nil }
        return level(
            named: section.heading.text, expectations: expectations(of: section), section.lines,
            years: LevelYears(lexicon: lexicon).years(of: section))
    }

    /// `Junior Baker`, `Baker`, `Senior Baker`: the step without a word for its level is the middle one.
    private func withMiddle(_ levels: [CareerLevel]) -> [CareerLevel] {
        var levels = levels
        for index in LevelLadder.middles(in: levels.map(\.level)) { levels[index].level = .mid }
        return levels
    }

    private func level(
        named text: String, expectations: [String], _ lines: LineRange, years labelled: YearsRange? = nil
    ) -> CareerLevel? {
        let key = HeadingKey(text)
        let name = careerLevel(in: key.title, words: lexicon.levels)
        let years = labelled ?? yearsRange(in: text, words: lexicon.spanWords)
        guard years != nil || name != nil && !expectations.isEmpty else { return nil }
        return CareerLevel(
            level: name, label: key.title, years: years, expectations: expectations, provenance: Provenance(lines))
    }
}
