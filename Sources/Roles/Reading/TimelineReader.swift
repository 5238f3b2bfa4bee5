import Markdown
import Repair

/// How long a learning path takes as a whole: from the front matter, the path's heading, or the timeline's total.
struct TimelineReader {
    let lexicon: Lexicon
    let stated: StatedFrontMatter

    func read(_ sections: [Section]) -> [Timeline] {
        fromFrontMatter() + sections.flattened.flatMap { fromHeading($0) + fromTotals($0) }
    }

    /// `timelineMonths:` with one length or one for each kind of learner, as numbers of the unit in the key.
    private func fromFrontMatter() -> [Timeline] {
        stated.entries(.timeline).flatMap { entry -> [Timeline] in
            let unit = Self.units[entry.key, default: ""]
            if let text = entry.value.string { return timeline(text + " " + unit, LineRange(entry.line)) }
            return (entry.value.entries ?? []).compactMap { learner in
                guard let text = learner.value.string else { return nil }
                let length = duration(in: text + " " + unit, words: lexicon.spanWords)
                return length.map {
                    Timeline(audience: learner.key, duration: $0, provenance: Provenance(LineRange(learner.line)))
                }
            }
        }
    }

    private static let units = ["timelineMonths": "months", "timelineWeeks": "weeks"]

    private func fromHeading(_ section: Section) -> [Timeline] {
        guard section.kind == .learningPath else { return [] }
        return timeline(section.heading.text, LineRange(section.heading.line))
    }

    /// A paragraph such as `**Total time**: 12 months`.
    private func fromTotals(_ section: Section) -> [Timeline] {
        guard section.kind == .timeline else { return [] }
        return section.blocks.flatMap { block -> [Timeline] in
            guard let inlines = block.inlines, let term = Term(inlines) else { return [] }
            return timeline(term.text, block.lines)
        }
    }

    private func timeline(_ text: String, _ lines: LineRange) -> [Timeline] {
        duration(in: text, words: lexicon.spanWords).map {
            [Timeline(duration: $0, provenance: Provenance(lines))]
        } ?? []
    }
}
