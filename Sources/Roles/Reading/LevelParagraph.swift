import Diagnostics
import Markdown
import Repair

/// Steps of the ladder in running text: a bold name, a line that states its years, or a chain of them.
struct LevelParagraph {
    let lexicon: Lexicon

    func levels(of block: Block) -> [CareerLevel] {
        guard let inlines = block.inlines else { return [] }
        if let step = bold(inlines, block.lines) { return [step] }
        let lines = inlines.lines.map { $0.plainText.trimmingSpace }
        let chain = lines.count == 1 ? LevelStep.chain(lines[0], lexicon: lexicon) : []
        if !chain.isEmpty { return chain.map { level($0, [], block.lines) } }
        return steps(of: lines, block.lines)
    }

    /// `**Senior Baker.** 5-8 years. Opens the shop.`, `**Mid Level (3-6 years):** Baker`.
    private func bold(_ inlines: [Inline], _ lines: LineRange) -> CareerLevel? {
        guard inlines.count > 1, case .strong(let name)? = inlines.first else { return nil }
        let rest = inlines.dropFirst().map(\.plainText).joined()
        let key = HeadingKey(name.plainText)
        let years =
            yearsRange(in: name.plainText, words: lexicon.spanWords) ?? yearsRange(in: rest, words: lexicon.spanWords)
        let level = careerLevel(in: key.title, words: lexicon.levels)
        // `**Timeline:** 3-5 years` names no step.
        guard let years, level != nil || lexicon.kinds[key.key] == nil else { return nil }
        let label = key.title.hasSuffix(".") ? String(key.title.dropLast()) : key.title
        let expectations = rest.split(at: ".").map(\.trimmingSpace).filter {
            !$0.isEmpty && yearsRange(in: $0, words: lexicon.spanWords) == nil
        }
        return CareerLevel(
            level: level, label: label, years: years,
            expectations: expectations.map { String($0.drop { ":–—- ".contains($0) }) },
            provenance: Provenance(lines))
    }

    /// Short lines that name a level with its years, each with the lines below it.
    private func steps(of lines: [String], _ range: LineRange) -> [CareerLevel] {
        guard range.last - range.first + 1 == lines.count else { return [] }
        let starts = lines.indices.filter { isStep(lines[$0]) }
        guard starts.first == 0 else { return [] }
        return starts.enumerated().map { place, start in
            let end = place + 1 < starts.count ? starts[place + 1] : lines.endIndex
            let step = LevelStep(lines[start], lexicon: lexicon)
            return level(
                step, (step.expectation.map { [$0] } ?? []) + lines[(start + 1)..<end],
                LineRange(range.first + start, range.first + end - 1))
        }
    }

    /// `Junior Baker (0-2 years)`, with or without more behind a colon.
    private func isStep(_ line: String) -> Bool {
        guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else { return false }
        let label = line[..<open]
        return (1...6).contains(label.split(at: " ").count) && !label.contains(":")
            && yearsRange(in: String(line[open...close]), words: lexicon.spanWords) != nil
    }

    private func level(_ step: LevelStep, _ expectations: [String], _ lines: LineRange) -> CareerLevel {
        CareerLevel(
            level: step.level, label: step.label, years: step.years, expectations: expectations,
            provenance: Provenance(lines))
    }
}
