import Diagnostics
import Markdown

/// Gives a closing sentence that was glued to the last item of a section's last list a paragraph of its own.
enum GluedTailPass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var title: String?
        for (index, piece) in state.pieces.enumerated() {
            if let heading = piece.heading, piece.form != .collapsedInline {
                title = HeadingKey(heading.inlines.plainText).title
            }
            guard endsSection(after: index, in: state.pieces), let list = piece.list,
                let cut = GluedTail.find(in: list, cues: state.words.cues, roleTitle: title),
                let (shortened, tail) = divide(list, at: cut)
            else {
                pieces.append(piece)
                continue
            }
            pieces.append(Piece(Block(.list(shortened), lines: piece.block.lines)))
            pieces.append(Piece(tail))
            state.note(.gluedTail, tail.lines, "'\(firstWords(of: tail))' closes the section")
        }
        state.pieces = pieces
    }

    /// Whether a heading or the end follows, or a paragraph that announces the heading behind it.
    private static func endsSection(after index: Int, in pieces: [Piece]) -> Bool {
        guard index + 1 < pieces.count else { return true }
        if pieces[index + 1].heading != nil { return true }
        guard index + 2 < pieces.count, pieces[index + 2].heading != nil else { return false }
        guard let text = pieces[index + 1].oneLine?.plainText else { return false }
        return lastByte(of: text) == UInt8(ascii: ":")
    }

    private static func divide(_ list: List, at cut: Int) -> (List, Block)? {
        var list = list
        guard var last = list.items.popLast(), var block = last.blocks.popLast() else { return nil }
        let tail: Block
        switch block.kind {
        case .list(let nested):
            guard let (shortened, rest) = divide(nested, at: cut) else { return nil }
            block.kind = .list(shortened)
            tail = rest
        case .paragraph(let inlines):
            let (before, after) = inlines.split(at: cut)
            block.kind = .paragraph(before.trimmed)
            tail = Block(.paragraph(after.trimmed), lines: LineRange(block.lines.last))
        default: return nil
        }
        last.blocks.append(block)
        list.items.append(last)
        return (list, tail)
    }

    private static func firstWords(of block: Block) -> String {
        guard case .paragraph(let inlines) = block.kind else { return "" }
        return words(of: inlines.plainText).prefix(4).joined(separator: " ") + " …"
    }
}
