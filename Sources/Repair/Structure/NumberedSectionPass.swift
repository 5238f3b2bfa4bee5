import Diagnostics
import Markdown

/// Makes headings of the numbered titles of a text without marks: `1. OVERVIEW`, the text right under it, `2. DUTIES`.
///
/// CommonMark reads them as the items of ordered lists. They are headings when their numbers run on from one through the
/// text and at least half of them are headings that guides are known to use.
enum NumberedSectionPass {
    static func apply(to state: inout RecoveryState) {
        guard !state.hasMarkedHeadings else { return }
        let found = numbered(in: state)
        let titles = found.values.compactMap(title)
        let known = titles.count { state.words.subject(of: HeadingKey($0.plainText)) != nil }
        guard titles.count > 2, known * 2 >= titles.count else { return }
        let lines = state.pieces.first.map { $0.block.lines.union(state.pieces.last?.block.lines ?? $0.block.lines) }
        state.pieces = state.pieces.flatMap { piece -> [Piece] in
            guard let list = piece.list, list.items.contains(where: { found[$0.lines.first] != nil }) else {
                return subsections(piece, state.words)
            }
            return sections(of: list) { found[$0.lines.first] != nil }.flatMap { subsections($0, state.words) }
        }
        if let title = titlePlace(in: state), let text = state.pieces[title].oneLine {
            let line = state.pieces[title].block.lines.first
            state.pieces[title] = .heading(text, level: 1, line: line, form: .plainLine)
        }
        state.note(.plainHeading, lines ?? LineRange(1), "\(titles.count) headings are numbered lines")
    }

    /// The line above the sections that names an occupation, or else the first of the text.
    private static func titlePlace(in state: RecoveryState) -> Int? {
        let head = state.pieces.prefix { $0.heading == nil }
        let short = head.indices.filter { index in
            head[index].oneLine.map { words(of: $0.plainText).count <= 10 } ?? false
        }
        let named = short.first { state.words.namesOccupation(head[$0].oneLine?.plainText ?? "") }
        return named ?? short.first.flatMap { $0 == 0 ? 0 : nil }
    }

    /// `3.1 Technical skills`, a phase or a known heading on a line of its own, within a numbered section.
    static func subsection(_ piece: Piece, _ words: HeadingWords) -> Piece {
        guard let inlines = piece.oneLine else { return piece }
        let text = inlines.plainText
        guard (1...10).contains(Repair.words(of: text).count), !".,;".utf8.contains(lastByte(of: text) ?? 0) else {
            return piece
        }
        guard isNumbered(text) || words.isPhase(text) || words.isKnown(HeadingKey(text)) else { return piece }
        return .heading(inlines, level: 3, line: piece.block.lines.first, form: .plainLine)
    }

    /// A paragraph or a list cut at its lines that are numbered titles, `3.1 Technical skills`. Where all lines are, they
    /// are items.
    private static func subsections(_ piece: Piece, _ words: HeadingWords) -> [Piece] {
        if let list = piece.list { return subsections(in: list) ?? [piece] }
        guard let lines = piece.numberedLines, lines.count > 1 else { return [subsection(piece, words)] }
        return subsections(in: lines) ?? [piece]
    }

    private static func subsections(in lines: [(number: Int, inlines: [Inline])]) -> [Piece]? {
        let isTitle = lines.map { isNumberedTitle($0.inlines) }
        guard isTitle.contains(true), isTitle.contains(false) else { return nil }
        var pieces: [Piece?] = []
        var start = 0
        for index in lines.indices where isTitle[index] {
            pieces.append(.paragraph(lines[start..<index]))
            pieces.append(.heading(lines[index].inlines, level: 3, line: lines[index].number, form: .plainLine))
            start = index + 1
        }
        return (pieces + [.paragraph(lines[start...])]).compactMap(\.self)
    }

    /// What stands right below an item of a list runs on in that item.
    private static func subsections(in list: List) -> [Piece]? {
        var pieces: [Piece] = []
        var items: [ListItem] = []
        for item in list.items {
            guard item.blocks.count == 1, let block = item.blocks.first, let lines = Piece(block).numberedLines,
                !isNumberedTitle(lines[0].inlines), let parts = subsections(in: lines), let first = parts.first
            else {
                items.append(item)
                continue
            }
            var kept = item
            kept.blocks = [first.block]
            kept.lines = LineRange(item.lines.first, first.block.lines.last)
            pieces += [Piece.part(of: list, items + [kept])].compactMap(\.self) + parts.dropFirst()
            items = []
        }
        return pieces.isEmpty ? nil : pieces + [Piece.part(of: list, items)].compactMap(\.self)
    }

    private static func isNumberedTitle(_ line: [Inline]) -> Bool {
        let text = line.plainText
        return isNumbered(text) && words(of: text).count <= 10 && !".,;".utf8.contains(lastByte(of: text) ?? 0)
    }

    private static func isNumbered(_ text: String) -> Bool {
        let parts = text.prefix { $0 != " " && $0 != "\t" }.split(separator: ".")
        return parts.count == 2 && parts.allSatisfy { Int($0) != nil }
    }

    /// The items that are titles and count on, by their lines; one that counts anew is an item within a section.
    ///
    /// To CommonMark all numbers after the first are one list's, so that they are read from the source.
    private static func numbered(in state: RecoveryState) -> [Int: ListItem] {
        var found: [Int: ListItem] = [:]
        for item in state.pieces.compactMap(\.list).filter({ $0.start != nil }).flatMap(\.items) {
            let digits = state.source.line(item.lines.first).drop { $0 == 0x20 }.prefix(while: \.isASCIIDigit)
            guard Int(String(decoding: digits, as: UTF8.self)) == found.count + 1, title(of: item) != nil else {
                continue
            }
            found[item.lines.first] = item
        }
        return found
    }

    /// The list with its titles as headings, and the items between them as lists of their own.
    private static func sections(of list: List, isTitle: (ListItem) -> Bool) -> [Piece] {
        var anew = list
        anew.start = 1
        var pieces: [Piece] = []
        var items: [ListItem] = []
        for item in list.items {
            guard isTitle(item) else {
                items.append(item)
                continue
            }
            pieces += [Piece.part(of: anew, items)].compactMap(\.self) + section(item)
            items = []
        }
        return pieces + [Piece.part(of: anew, items)].compactMap(\.self)
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
