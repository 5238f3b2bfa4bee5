import Diagnostics
import Markdown

/// MkDocs' tabs, `=== "Title"` above an indented block: a labelled group whose text stands open.
enum ContentTab {
    static func opened(_ pieces: [Piece], _ state: inout RecoveryState) -> [Piece] {
        var result: [Piece] = []
        var isUnderTab = false
        for piece in pieces {
            if let title = title(of: piece) {
                // With its colon the label stays the name of a group: a bold line alone would be a heading.
                let label = Block(.paragraph([.strong([.text(title + ":")])]), lines: piece.block.lines)
                result.append(Piece(label))
                state.note(.disclosure, piece.block.lines, "'\(title)' is the title of a tab")
                isUnderTab = true
            } else if isUnderTab, case .code(let info, let literal) = piece.block.kind, info.isEmpty {
                let text = Array(literal.utf8)
                let first = piece.block.lines.first
                result += parseFragment(text, path: state.source.path, firstLine: first).map { Piece($0) }
            } else {
                result.append(piece)
                isUnderTab = false
            }
        }
        return result
    }

    private static func title(of piece: Piece) -> String? {
        guard let text = piece.oneLine?.plainText, text.hasPrefix("=== ") || text.hasPrefix("===! ") else { return nil }
        let title = text.drop { "=!+ ".contains($0) }
        guard title.count > 2, let first = title.first, first == title.last, "\"'“”".contains(first) else { return nil }
        return String(title.dropFirst().dropLast())
    }
}
