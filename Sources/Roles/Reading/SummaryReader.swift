import Markdown

/// One paragraph that says what the role is: the front matter's, the overview's first, or the lead's.
enum SummaryReader {
    static func read(sections: [Section], lead: [Block], stated: StatedFrontMatter) -> String? {
        if let text = stated.text(.summary) { return text }
        let overview = sections.first { $0.kind == .overview }
        let first = sections.first { !untelling.contains($0.kind) }
        let candidates = [overview?.blocks ?? [], lead, first == sections.first ? first?.blocks ?? [] : []]
        for blocks in candidates {
            for block in blocks {
                guard let text = text(of: block) else { continue }
                if text.utf8.count >= 60 { return text }
            }
        }
        return nil
    }

    /// Sections whose text tells of one side of the role only.
    private static let untelling: Set<SectionKind> = [
        .salary, .qa, .question, .interview, .resources, .timeline, .phase, .tools, .careerLevels, .comparison,
    ]

    /// A paragraph's or a quote's text, without a label such as `Summary:`.
    private static func text(of block: Block) -> String? {
        let inlines: [Inline]
        switch block.kind {
        case .paragraph(let found): inlines = found
        case .blockQuote(let blocks):
            guard let found = blocks.lazy.compactMap(\.inlines).first else { return nil }
            inlines = found
        default: return nil
        }
        if let term = Term(inlines), term.isMarked { return term.text }
        return inlines.plainText.trimmingSpace
    }
}
