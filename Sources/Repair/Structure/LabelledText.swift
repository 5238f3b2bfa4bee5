import Diagnostics
import Markdown

/// A text without other headings than its title whose parts are labelled lines: `Tasks: …`, `Tools: …`, `Salary: …`.
enum LabelledText {
    /// So many subjects tell parts of a text from facts about one thing.
    private static let fewest = 3

    static func raise(in state: inout RecoveryState) {
        let headings = state.pieces.indices.filter { state.pieces[$0].heading != nil }
        let title = headings.first.flatMap { state.pieces[$0].heading }
        let start = headings.first.map { $0 + 1 } ?? 0
        // A recipe has labelled lines as well.
        let name = (title?.inlines ?? state.pieces.first?.paragraph?.lines.first)?.plainText ?? ""
        guard headings.count <= 1, state.words.namesOccupation(name), !names(subject: title?.inlines, state.words),
            !state.pieces[start...].contains(where: { isHeading($0, besideMarks: title != nil, state.words) })
        else { return }
        let places = state.pieces.indices[start...].filter { LabelledPiece(state.pieces[$0], state.words) != nil }
        let labelled = places.compactMap { LabelledPiece(state.pieces[$0], state.words) }
        // Where nothing is marked, the lines above lists are found by what they name.
        let areTold = labelled.flatMap(\.labels).count { !$0.rest.isEmpty } >= fewest
        guard title != nil || areTold, LabelledRolePass.nameParts(labelled, least: fewest, state.words) else { return }
        let level = min((title?.level ?? 1) + 1, 6)
        let raised = Dictionary(zip(places, labelled.map { $0.pieces(level: level, state.words) })) { first, _ in first
        }
        for place in places {
            state.note(.boldHeading, state.pieces[place].block.lines, "a label opens a section")
        }
        state.pieces = state.pieces.indices.flatMap { raised[$0] ?? [state.pieces[$0]] }
    }

    /// A line that names a subject; where a heading is marked, one with a colon is a label.
    private static func isHeading(_ piece: Piece, besideMarks isMarked: Bool, _ words: HeadingWords) -> Bool {
        guard let line = piece.oneLine, names(subject: line, words) else { return false }
        return !isMarked || lastByte(of: line.plainText) != UInt8(ascii: ":")
    }

    private static func names(subject inlines: [Inline]?, _ words: HeadingWords) -> Bool {
        guard let text = inlines?.plainText else { return false }
        return words.isPhase(text) || words.isKnown(HeadingKey(text))
    }
}
