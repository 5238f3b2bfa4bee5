import Diagnostics
import Markdown

/// Cuts the directives and buttons of a copied page off the text that they were glued to.
enum PageControlSplit {
    /// Drops controls at either end of a paragraph and at the end of a list, and rows of buttons in a paragraph.
    static func apply(to state: inout RecoveryState) {
        let pieces = state.pieces
        state.pieces = []
        for piece in pieces {
            if let list = piece.list {
                // `+ Follow` is the item of a list to CommonMark.
                if list.items.allSatisfy({ PageControl.isControl($0.plainText) && $0.lines.first == $0.lines.last }) {
                    for item in list.items { state.drop(item.lines.first, .pageControl) }
                    continue
                }
                state.pieces.append(withoutTail(list, piece, &state))
            } else if piece.oneLine == nil, let lines = piece.numberedLines {
                state.pieces += parts(of: lines, textLines(lines.map(\.inlines.plainText)), &state) ?? [piece]
            } else {
                state.pieces.append(piece)
            }
        }
    }

    private static func parts(
        of lines: [(number: Int, inlines: [Inline])], _ isText: [Bool], _ state: inout RecoveryState
    ) -> [Piece]? {
        guard isText.contains(false) else { return nil }
        var pieces: [Piece?] = []
        var start = lines.startIndex
        for index in lines.indices where !isText[index] {
            pieces.append(Piece.paragraph(lines[start..<index]))
            drop(lines[index], &state)
            start = index + 1
        }
        return (pieces + [Piece.paragraph(lines[start...])]).compactMap(\.self)
    }

    private static func drop(_ line: (number: Int, inlines: [Inline]), _ state: inout RecoveryState) {
        let text = line.inlines.plainText
        state.drop(line.number, isImageRemnant(text) && !PageControl.isControl(text) ? .imageRemnant : .pageControl)
    }

    /// What stands right below the last item of a list runs on in that item.
    private static func withoutTail(_ list: List, _ piece: Piece, _ state: inout RecoveryState) -> Piece {
        guard let item = list.items.last, item.blocks.count == 1, let block = item.blocks.first,
            let lines = Piece(block).numberedLines, lines.count > 1
        else { return piece }
        let isText = textLines(lines.map(\.inlines.plainText))
        guard isText[0], let last = isText.lastIndex(of: true), last < lines.count - 1,
            let text = Piece.paragraph(lines[...last])
        else { return piece }
        for line in lines[(last + 1)...] { drop(line, &state) }
        var kept = item
        kept.blocks = [text.block]
        kept.lines = LineRange(item.lines.first, text.block.lines.last)
        return Piece.part(of: list, list.items.dropLast() + [kept]) ?? piece
    }

    /// Which lines are text. The name of a language above a button that copies code belongs to the button, and of words
    /// that may be buttons several in a row are.
    private static func textLines(_ lines: [String]) -> [Bool] {
        var isControl = lines.map { PageControl.isControl($0) || isImageRemnant($0) }
        // What asks for something beside a button is as little of the text as the button.
        if isControl.contains(true) { isControl = zip(isControl, lines).map { $0 || PageControl.isAppeal($1) } }
        let start = isControl.firstIndex(of: false) ?? lines.endIndex
        let end = isControl.lastIndex(of: false).map { $0 + 1 } ?? lines.endIndex
        var isText = lines.indices.map { start <= $0 && $0 < end && !PageControl.copiesCode(lines[$0]) }
        for index in lines.indices.dropLast()
        where PageControl.copiesCode(lines[index + 1]) && PageControl.isCodeLanguage(lines[index]) {
            isText[index] = false
        }
        for row in lines.split(whereSeparator: { !PageControl.mayBeButton($0) && !PageControl.isControl($0) })
        where row.count > 2 && row.contains(where: { !PageControl.isCounter($0) }) {
            isText.replaceSubrange(row.indices, with: row.map { _ in false })
        }
        return isText
    }
}
