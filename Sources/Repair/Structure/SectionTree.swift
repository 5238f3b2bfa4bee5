import Diagnostics
import Markdown

/// Nests the blocks under their headings: one title, then sections of level 2 and deeper without a skipped level.
enum SectionTree {
    static func build(from state: inout RecoveryState) -> (Heading?, [Block], [ArticleSection]) {
        let titleIndex = titleIndex(in: state.pieces)
        let title = titleIndex.flatMap { heading(of: state.pieces[$0]) }
        var lead: [Block] = []
        var flat: [(level: Int, section: ArticleSection)] = []
        for (index, piece) in state.pieces.enumerated() where index != titleIndex {
            if let level = piece.heading?.level, let heading = heading(of: piece) {
                let line = LineRange(heading.line)
                let section = ArticleSection(heading: heading, level: 0, blocks: [], children: [], lines: line)
                flat.append((level, section))
                if level == 1, titleIndex != nil {
                    state.note(.furtherTitle, line, "'\(heading.text)' is a section: the document has a title")
                }
            } else if flat.isEmpty {
                lead.append(piece.block)
            } else {
                flat[flat.count - 1].section.blocks.append(piece.block)
                let lines = flat[flat.count - 1].section.lines
                flat[flat.count - 1].section.lines = lines.union(piece.block.lines)
            }
        }
        var rest = flat[...]
        return (title, lead, nest(&rest, above: 0, level: 2))
    }

    /// The first heading of level 1, or a first heading that stands above all others and does not only open at a click.
    /// Further ones of level 1 are sections.
    private static func titleIndex(in pieces: [Piece]) -> Int? {
        let headings = pieces.indices.filter { pieces[$0].heading != nil }
        let titles = headings.compactMap { index in
            pieces[index].heading.flatMap { $0.level == 1 ? $0.inlines.plainText : nil }
        }
        if NumberedHeadings.count(titles: titles) { return nil }
        if let first = headings.first(where: { pieces[$0].heading?.level == 1 }) { return first }
        guard let first = headings.first, let level = pieces[first].heading?.level, headings.count > 1,
            pieces[first].form != .disclosure
        else { return nil }
        return headings.dropFirst().allSatisfy { (pieces[$0].heading?.level ?? 0) > level } ? first : nil
    }

    private static func heading(of piece: Piece) -> Heading? {
        guard let found = piece.heading else { return nil }
        let inlines = found.inlines.boldContent ?? found.inlines
        return Heading(inlines: inlines.trimmed, line: piece.block.lines.first, form: piece.form ?? .atx)
    }

    /// Headings have six levels in Markdown and on pages: what stands deeper is beside the sixth.
    private static let deepest = 6

    private static func nest(
        _ rest: inout ArraySlice<(level: Int, section: ArticleSection)>, above limit: Int, level: Int
    ) -> [ArticleSection] {
        var sections: [ArticleSection] = []
        while let next = rest.first, next.level > limit {
            rest.removeFirst()
            var section = next.section
            section.level = level
            let inner = nest(&rest, above: next.level, level: min(level + 1, deepest))
            if level < deepest { section.children = inner }
            if let last = section.children.last { section.lines = section.lines.union(last.lines) }
            sections.append(section)
            if level == deepest { sections += inner }
        }
        return sections
    }
}
