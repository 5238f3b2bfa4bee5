import Markdown
import Repair

/// The steps of the career ladder: items or headings that name a level with its years.
struct LevelReader {
    let lexicon: Lexicon

    func read(_ sections: [Section], bands: [SalaryBand]) -> [CareerLevel] {
        let flat = sections.flattened
        let listed = flat.filter { $0.kind == .careerLevels }.flatMap { section in
            section.entries.compactMap { level(named: $0.text, expectations: $0.nested.map(\.text), $0.lines) }
                + section.children.compactMap { child in
                    level(named: child.heading.text, expectations: child.entries.map(\.text), child.lines)
                }
        }
        if !listed.isEmpty { return listed }
        return bands.compactMap { band in
            guard band.level != nil, band.years != nil else { return nil }
            return CareerLevel(
                level: band.level, label: band.label, years: band.years, expectations: [], provenance: band.provenance)
        }
    }

    private func level(named text: String, expectations: [String], _ lines: LineRange) -> CareerLevel? {
        let key = HeadingKey(text)
        guard let name = careerLevel(in: key.title, words: lexicon.levels) else { return nil }
        let years = yearsRange(in: text, words: lexicon.spanWords)
        guard years != nil || !expectations.isEmpty else { return nil }
        return CareerLevel(
            level: name, label: key.title, years: years, expectations: expectations, provenance: Provenance(lines))
    }
}
