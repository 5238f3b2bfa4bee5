import Markdown

/// Leaves out what stands between `<!--` and `-->` alone: notes for those who write a guide, not for its readers.
enum CommentPass {
    static func apply(to state: inout RecoveryState) {
        let pieces = state.pieces
        state.pieces = []
        for piece in pieces {
            guard case .html(let html) = piece.block.kind, isComment(html) else {
                state.pieces.append(piece)
                continue
            }
            for line in piece.block.lines.first...piece.block.lines.last
            where state.source.line(line).contains(where: { $0 > 0x20 }) {
                state.drop(line, .comment)
            }
        }
    }

    /// Whether the text holds comments and nothing else.
    private static func isComment(_ html: String) -> Bool {
        var rest = Array(html.utf8)[...].drop { $0 <= 0x20 }
        guard !rest.isEmpty else { return false }
        while rest.starts(with: "<!--".utf8) {
            guard let end = rest.indices.dropFirst(4).first(where: { rest[$0...].starts(with: "-->".utf8) }) else {
                return false
            }
            rest = rest[(end + 3)...].drop { $0 <= 0x20 }
        }
        return rest.isEmpty
    }
}
