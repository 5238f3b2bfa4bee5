import Diagnostics
import Markdown

/// Joins `1. Title`, a paragraph, `2. Title`, a paragraph … into one list whose items hold both.
///
/// CommonMark reads them as lists of one item each, because the paragraphs are not indented.
enum NumberedHeadingPass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var index = 0
        while index < state.pieces.count {
            let items = items(from: index, in: state)
            guard items.count > 1, let first = items.first, let last = items.last else {
                pieces.append(state.pieces[index])
                index += 1
                continue
            }
            let start = state.pieces[index].list?.start
            let lines = first.lines.union(last.lines)
            pieces.append(Piece(Block(.list(List(start: start, isTight: false, items: items)), lines: lines)))
            state.note(.numberedHeading, lines, "\(items.count) numbered titles are each followed by a paragraph")
            index += items.reduce(0) { $0 + $1.blocks.count }
        }
        state.pieces = pieces
    }

    private static func items(from start: Int, in state: RecoveryState) -> [ListItem] {
        let pieces = state.pieces
        var items: [ListItem] = []
        var index = start
        while index + 1 < pieces.count, let title = singleItem(pieces[index], number: items.count, start, pieces) {
            let body = pieces[(index + 1)...].prefix { $0.paragraph != nil && !isHeading($0, state) }
            guard let last = body.last else { break }
            let lines = title.lines.union(last.block.lines)
            items.append(ListItem(blocks: [title] + body.map(\.block), lines: lines))
            index += 1 + body.count
        }
        return items
    }

    /// Whether a line opens a section of the text: a bold one, or one that is known to do so.
    private static func isHeading(_ piece: Piece, _ state: RecoveryState) -> Bool {
        guard let inlines = piece.oneLine else { return false }
        if inlines.boldContent != nil { return true }
        let text = inlines.plainText
        guard words(of: text).count <= 10 else { return false }
        let key = HeadingKey(text)
        return state.words.isKnown(key) || state.words.asksOfOccupation(key)
    }

    /// The only block of the only item of an ordered list with the number that comes next.
    private static func singleItem(_ piece: Piece, number: Int, _ start: Int, _ pieces: [Piece]) -> Block? {
        guard let list = piece.list, list.items.count == 1, list.items[0].blocks.count == 1 else { return nil }
        guard let first = pieces[start].list?.start, list.start == first + number else { return nil }
        let block = list.items[0].blocks[0]
        guard case .paragraph(let inlines) = block.kind, words(of: inlines.plainText).count <= 8 else { return nil }
        return block
    }
}
