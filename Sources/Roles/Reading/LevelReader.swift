import Diagnostics
import Markdown
import Repair

/// The steps of the career ladder: items or headings that name a level with its years.
struct LevelReader {
    let lexicon: Lexicon

    func read(_ sections: [Section], lead: [Block] = [], bands: [SalaryBand]) -> [CareerLevel] {
        let matrix = LevelMatrix(lexicon: lexicon)
        let all = sections.flattened
        let flat = all.filter { $0.kind == .careerLevels }
        let steps = flat.flatMap(steps)
        let found = steps.isEmpty ? all.filter { Self.paths.contains($0.kind) }.flatMap(labelledSteps) : steps
        let columns = (lead + flat.flatMap(\.blocks)).flatMap(matrix.levels)
        if found.isEmpty, !columns.isEmpty { return withMiddle(columns) }
        let listed = onceEach(withMiddle(found.sorted { $0.provenance.lines.first < $1.provenance.lines.first }))
        if !listed.isEmpty { return listed }
        var stated: Set<Step> = []
        return bands.compactMap { band in
            guard band.level != nil, band.years != nil, stated.insert(Step(band)).inserted else { return nil }
            return CareerLevel(
                level: band.level, label: band.label, years: band.years, expectations: [], provenance: band.provenance)
        }
    }

    /// A step that a later list tells again, with the same years, is one step; what is expected there is of both.
    private func onceEach(_ levels: [CareerLevel]) -> [CareerLevel] {
        var result: [CareerLevel] = []
        var places: [Rung: Int] = [:]
        var told: [Set<String>] = []
        for level in levels {
            let rung = level.years.flatMap { years in level.level.map { Rung(level: $0, years: years) } }
            if let place = rung.flatMap({ places[$0] }) {
                result[place].expectations += level.expectations.filter { told[place].insert($0).inserted }
                continue
            }
            if let rung { places[rung] = result.count }
            told.append(Set(level.expectations))
            result.append(level)
        }
        return result
    }

    private struct Rung: Hashable {
        let level: CareerLevelName
        let years: YearsRange
    }

    private static let paths: Set<SectionKind> = [.careerPaths, .careerDevelopment]

    /// What makes two bands the pay of one step.
    private struct Step: Hashable {
        let level: CareerLevelName?
        let label: String
        let years: YearsRange?

        init(_ band: SalaryBand) { (level, label, years) = (band.level, band.label, band.years) }
    }

    /// The steps that a section names: in its heading, its items, the headings below it, its tables and its paragraphs.
    private func steps(of section: Section) -> [CareerLevel] {
        let items = section.entries.compactMap { entry in
            level(LevelStep(entry.text, lexicon: lexicon), below: entry.nested.map(\.text), entry.lines)
        }
        let children = section.children.filter { !Self.others.contains($0.kind) }.compactMap { child in
            level(named: child.heading.text, expectations: expectations(of: child), child.lines)
        }
        let own = [headed(section)].compactMap(\.self)
        let paragraphs = section.blocks.flatMap { LevelParagraph(lexicon: lexicon).levels(of: $0) }
        return own + items + children + section.blocks.flatMap(rows) + paragraphs
    }

    /// The steps of a career path that says of each line which level it is, or its years.
    private func labelledSteps(of section: Section) -> [CareerLevel] {
        let items = section.entries.map { entry -> CareerLevel? in
            let step = LevelStep(entry.text, lexicon: lexicon)
            let isLabelled = step.expectation != nil || !entry.nested.isEmpty || step.years != nil
            return isLabelled ? level(step, below: entry.nested.map(\.text), entry.lines) : nil
        }
        let isLadder = items.count > 1 && items.allSatisfy { $0?.level != nil || $0?.years != nil }
        let paragraphs = section.blocks.flatMap { LevelParagraph(lexicon: lexicon).levels(of: $0) }
        return (isLadder ? items.compactMap(\.self) : []) + paragraphs
    }

    /// What stands below the ladder and is no step of it, whatever its heading names.
    private static let others: Set<SectionKind> = [.careerLevels, .qa, .question, .interview]

    /// A line of a list that states its years, or names its level and says what is expected there.
    private func level(_ step: LevelStep, below: [String], _ lines: LineRange) -> CareerLevel? {
        let expectations = (step.expectation.map { [$0] } ?? []) + below
        guard step.years != nil || step.level != nil && !expectations.isEmpty else { return nil }
        return CareerLevel(
            level: step.level, label: step.label, years: step.years, expectations: expectations,
            provenance: Provenance(lines))
    }

    /// The rows of a level matrix: the label, the years in any cell, and what the other cells expect.
    private func rows(of block: Block) -> [CareerLevel] {
        guard case .table(let table) = block.kind, LevelMatrix(lexicon: lexicon).levels(of: block).isEmpty else {
            return []
        }
        return PayLine.rows(of: table).compactMap { row in
            guard let label = row.title(lexicon) else { return nil }
            let name = careerLevel(in: label, words: lexicon.levels)
            let years = row.years(lexicon)
            guard name != nil || years != nil else { return nil }
            return CareerLevel(
                level: name, label: label, years: years,
                expectations: row.cells.dropFirst().filter { $0.text != label && isExpectation($0) }.map(\.text),
                provenance: Provenance(row.lines))
        }
    }

    /// Whether a cell says what a level does: it has words, and states neither years nor pay.
    private func isExpectation(_ cell: PayLine.Cell) -> Bool {
        cell.text.contains(where: \.isLetter) && yearsRange(in: cell.text, words: lexicon.spanWords) == nil
            && payRanges(in: cell.text, words: lexicon.payGrammar).isEmpty
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
        // `Junior Baker · 0–1 yrs · $30k` is called by its first part.
        let isParted = [" · ", " | "].contains { text.firstOccurrence(of: $0) != nil }
        let key = HeadingKey(isParted ? LevelStep(text, lexicon: lexicon).label : text)
        let name = careerLevel(in: key.title, words: lexicon.levels)
        let years = labelled ?? yearsRange(in: text, words: lexicon.spanWords)
        guard years != nil || name != nil && !expectations.isEmpty else { return nil }
        return CareerLevel(
            level: name, label: key.title, years: years, expectations: expectations, provenance: Provenance(lines))
    }
}
