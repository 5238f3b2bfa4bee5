import Diagnostics
import Markdown
import Repair

/// Phases that are the items of a list or the rows of a table instead of headings: `**Month 1-2:** Networking`,
/// `1. **Basics (Weeks 1-4)**`.
struct PhaseListing {
    let lexicon: Lexicon

    /// The phases of a learning path; none unless every item of its lists, or every row of a table, is one.
    func phases(of section: Section) -> [LearningPhase] {
        let listed = section.entries.enumerated().map { phase($1, at: $0 + 1, in: section) }
        if let all = complete(listed) { return all }
        return section.blocks.lazy.compactMap { complete(rows(of: $0, in: section)) }.first ?? []
    }

    private func complete(_ phases: [LearningPhase?]) -> [LearningPhase]? {
        let found = phases.compactMap(\.self)
        return found.count > 1 && found.count == phases.count ? found : nil
    }

    private func phase(_ entry: Entry, at place: Int, in section: Section) -> LearningPhase? {
        let numbered = entry.isOrdered ? "\(place). " : ""
        let name = Term(entry.inlines)?.name
        let (head, listed) = Self.parted(entry.text)
        let texts = [head, numbered + head] + (name.map { [numbered + $0] } ?? [])
        let heading =
            texts.lazy.compactMap { PhaseHeading($0, lexicon: lexicon) }.first
            ?? PhaseHeading(lasting: head, lexicon: lexicon)
        guard let heading else { return nil }
        var phase = phase(heading, at: place, lines: entry.lines, in: section)
        guard phase.span != nil || phase.duration != nil || heading.number != nil else { return nil }
        let topics = entry.nested.isEmpty ? listed : entry.nested.map(\.text)
        if !topics.isEmpty { phase.groups = [LearningPhase.Group(label: nil, topics: topics)] }
        return phase
    }

    /// A phase with its time, and the topics behind it: `Step 1 – Basics (4 weeks): SQL, Git`.
    private static func parted(_ text: String) -> (head: String, topics: [String]) {
        guard let mark = text.firstOccurrence(of: "): ") else { return (text, []) }
        return (text[..<mark.lowerBound] + ")", listedNames(in: String(text[mark.upperBound...])))
    }

    private func phase(_ heading: PhaseHeading, at place: Int, lines: LineRange, in section: Section) -> LearningPhase {
        var phase = LearningPhase(
            number: heading.number ?? Amount(units: place), title: heading.title, provenance: Provenance(lines),
            anchor: section.anchor)
        phase.span = heading.span
        if let qualifier = heading.qualifier { setTime(qualifier, of: &phase) }
        return phase
    }

    private func setTime(_ text: String, of phase: inout LearningPhase) {
        phase.span = phase.span ?? unitSpan(in: text, words: lexicon.spanWords)
        if phase.span == nil, phase.duration == nil { phase.duration = duration(in: text, words: lexicon.spanWords) }
    }

    /// The rows of a table that begin with a phase, such as `Phase 1` or `Month 1-2`, or stand under a word for one: below
    /// `Weeks` it may be `1–3` alone.
    private func rows(of block: Block, in section: Section) -> [LearningPhase?] {
        guard case .table(let table) = block.kind else { return [] }
        let names = table.header.cells.map { HeadingKey($0.plainText).key }
        let isOfPhases = names.first.map { lexicon.phaseWords.contains($0) } ?? false
        let isOfTime = names.first.map { lexicon.phaseUnits.contains($0) } ?? false
        return table.rows.enumerated().map { offset, row in
            let cells = row.cells.map(\.plainText)
            guard let cell = cells.first, let name = names.first else { return nil }
            let first = isOfTime && cell.first?.isNumber == true ? name + " " + cell : cell
            let heading = PhaseHeading(first, lexicon: lexicon)
            guard heading != nil || isOfPhases else { return nil }
            var phase =
                heading.map { self.phase($0, at: offset + 1, lines: LineRange(row.line), in: section) }
                ?? LearningPhase(
                    number: Amount(units: offset + 1), title: HeadingKey(first).title,
                    provenance: Provenance(LineRange(row.line)), anchor: section.anchor)
            read(cells.dropFirst(), under: names, into: &phase, isNamed: phase.title != HeadingKey(first).title)
            return phase
        }
    }

    /// The further cells of a row: its time, its topics and, where the first holds a number alone, its title.
    private func read(
        _ cells: ArraySlice<String>, under names: [String], into phase: inout LearningPhase, isNamed: Bool
    ) {
        var needsTitle = !isNamed && PhaseHeading(phase.title, lexicon: lexicon) != nil
        for (index, cell) in zip(cells.indices, cells) where !cell.isEmpty {
            let kind = names.indices.contains(index) ? lexicon.kinds[names[index]] : nil
            let tellsTime =
                unitSpan(in: cell, words: lexicon.spanWords) != nil
                || duration(in: cell, words: lexicon.spanWords) != nil
            if tellsTime, cell.split(at: " ").count <= 4 {
                setTime(cell, of: &phase)
            } else if needsTitle {
                phase.title = cell
                needsTitle = false
            } else if kind == .topics || kind == .skills {
                let topics = listedNames(in: cell)
                phase.groups = [LearningPhase.Group(label: nil, topics: topics)]
            }
        }
    }
}
