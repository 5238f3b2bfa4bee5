import Diagnostics
import Markdown

/// Makes headings of the lines that open the lists of a post: `Skills to learn:` above lines that all begin with the same
/// sign.
///
/// A post for a network has no Markdown: a paragraph is a heading and its list, and the first line is the title.
enum PostHeadingPass {
    static func apply(to state: inout RecoveryState) {
        guard !state.hasMarkedHeadings else { return }
        var pieces: [Piece] = []
        var count = 0
        let isDivided = !LoudHeadings.find(in: state).isEmpty
        for piece in state.pieces {
            guard let parts = parts(of: piece, isDivided) else {
                pieces.append(piece)
                continue
            }
            pieces += parts
            count += 1
            state.note(.plainHeading, LineRange(piece.block.lines.first), "a line opens a list of lines with a sign")
        }
        guard count > 1 || isDivided else { return }
        if isDivided {
            state.pieces = pieces
            return
        }
        if let title = pieces.first?.oneLine, isTitle(title.plainText) {
            pieces[0] = .heading(title, level: 1, line: pieces[0].block.lines.first, form: .plainLine)
        }
        state.pieces = pieces
    }

    /// The line and the list; the line is a heading unless the text is divided by headings of another kind.
    private static func parts(of piece: Piece, _ isDivided: Bool) -> [Piece]? {
        guard let inlines = piece.paragraph else { return nil }
        let lines = inlines.lines.map(\.trimmed)
        let first = piece.block.lines.first
        guard lines.count > 2, piece.block.lines.last - first + 1 == lines.count else { return nil }
        let marks = lines.map { SoftBreakListPass.mark(of: $0) }
        guard let mark = marks[1], marks[0] != mark, marks.dropFirst().allSatisfy({ $0 == mark }) else { return nil }
        let text = lines[0].plainText
        guard words(of: text).count <= 10, lastByte(of: text) != UInt8(ascii: ".") else { return nil }
        let rest = lines.dropFirst().compactMap(SoftBreakListPass.withoutMark)
        guard rest.count == lines.count - 1 else { return nil }
        let items = rest.enumerated().map { offset, inlines in
            let line = LineRange(first + 1 + offset)
            return ListItem(blocks: [Block(.paragraph(inlines), lines: line)], lines: line)
        }
        let line = Piece(Block(.paragraph(lines[0]), lines: LineRange(first)))
        let heading = isDivided ? line : Piece.heading(lines[0], level: 2, line: first, form: .plainLine)
        return [heading, Piece(Block(.list(List(items: items)), lines: LineRange(first + 1, piece.block.lines.last)))]
    }

    private static func isTitle(_ text: String) -> Bool {
        words(of: text).count <= 12 && lastByte(of: text) != UInt8(ascii: ".")
    }
}
