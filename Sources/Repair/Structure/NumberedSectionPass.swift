import Diagnostics
import Markdown

/// Makes headings of the numbered titles of a text without marks: `1. OVERVIEW`, the text right under it, `2. DUTIES`.
///
/// CommonMark reads them as the items of ordered lists. They are headings when their numbers run from one through the
/// whole text and at least half of them are headings that guides are known to use.
enum NumberedSectionPass {
    static func apply(to state: inout RecoveryState) {
        guard !state.hasMarkedHeadings else { return }
        let titles = state.pieces.compactMap(\.list).filter { $0.start != nil }.flatMap { list in
            list.items.enumerated().map { (number: (list.start ?? 1) + $0, title: title(of: $1)) }
        }
        let named = titles.compactMap(\.title)
        guard named.count > 2, named.count == titles.count, titles.map(\.number) == Array(1...titles.count) else {
            return
        }
        let known = named.count { state.words.subject(of: HeadingKey($0.plainText)) != nil }
        guard known * 2 >= named.count else { return }
        let lines = state.pieces.first.map { $0.block.lines.union(state.pieces.last?.block.lines ?? $0.block.lines) }
        state.pieces = state.pieces.flatMap { piece -> [Piece] in
            guard let list = piece.list, list.start != nil else { return [piece] }
            return list.items.flatMap(section)
        }
        if let first = state.pieces.first, let text = first.oneLine, words(of: text.plainText).count <= 10 {
            state.pieces[0] = .heading(text, level: 1, line: first.block.lines.first, form: .plainLine)
        }
        state.note(.plainHeading, lines ?? LineRange(1), "\(named.count) headings are numbered lines")
    }

    private static func title(of item: ListItem) -> [Inline]? {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind, let line = inlines.lines.first?.trimmed else {
            return nil
        }
        let text = line.plainText
        guard (1...8).contains(words(of: text).count), lastByte(of: text).map({ !".,;".utf8.contains($0) }) == true
        else {
            return nil
        }
        return line
    }

    /// The title as a heading, the other lines of its paragraph, and what else the item holds.
    private static func section(_ item: ListItem) -> [Piece] {
        guard let first = item.blocks.first, case .paragraph(let inlines) = first.kind, let title = title(of: item)
        else {
            return item.blocks.map { Piece($0) }
        }
        var pieces = [Piece.heading(title, level: 2, line: first.lines.first, form: .numberedPseudo)]
        let rest = Array(inlines.lines.dropFirst())
        if !rest.isEmpty, first.lines.last > first.lines.first {
            let joined = Array(rest.joined(separator: [Inline.softBreak]))
            pieces.append(Piece(Block(.paragraph(joined), lines: LineRange(first.lines.first + 1, first.lines.last))))
        }
        return pieces + item.blocks.dropFirst().map { Piece($0) }
    }
}
