import Diagnostics
import Markdown

/// What an assistant says before and after the guide it was asked for: a greeting, and offers to go on.
enum AnswerRemarks {
    static func drop(from state: inout RecoveryState) {
        guard state.pieces.count > 2 else { return }
        let end = closing(of: state.pieces)
        let isOpened = state.pieces[0].oneLine.map { PageRemnant.isAnswerOpening($0.plainText) } ?? false
        for piece in (isOpened ? state.pieces.prefix(1) : []) + state.pieces[end...] { drop(piece, &state) }
        state.pieces = Array(state.pieces[(isOpened ? 1 : 0)..<end])
    }

    /// Where the offers begin: lines that offer something, and lists of what is offered below one that ends in a colon.
    private static func closing(of pieces: [Piece]) -> Int {
        var start = pieces.count
        while start > 1 {
            let piece = pieces[start - 1]
            if start > 2, piece.list != nil, let above = pieces[start - 2].oneLine?.plainText, offersMore(above),
                lastByte(of: above) == UInt8(ascii: ":")
            {
                start -= 2
            } else if let text = piece.oneLine?.plainText, isOffer(text) {
                start -= 1
            } else {
                break
            }
        }
        guard start > 1, start < pieces.count, pieces[start - 1].block.kind == .thematicBreak else { return start }
        return start - 1
    }

    /// Whether a line speaks of what the assistant can do for its reader.
    private static func offersMore(_ text: String) -> Bool {
        let lower = text.lowercased().replacingOccurrences(of: "\u{2019}", with: "'")
        return offers.contains(where: lower.hasPrefix)
    }

    private static let offers = [
        "if you'd like, i can", "if you want, i can", "want me to", "would you like me to", "do you want me to",
    ]

    private static func isOffer(_ text: String) -> Bool { PageRemnant.isAnswerClosing(text) }

    private static func drop(_ piece: Piece, _ state: inout RecoveryState) {
        let isRule = piece.block.kind == .thematicBreak
        for line in piece.block.lines.first...piece.block.lines.last
        where state.source.line(line).contains(where: { $0 > 0x20 }) {
            state.drop(line, isRule ? .rule : .answerRemark)
        }
    }
}
