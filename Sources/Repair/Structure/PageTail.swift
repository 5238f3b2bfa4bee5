import Diagnostics
import Markdown

/// Leaves out what a page goes on with behind the guide: other posts, comments, a newsletter.
///
/// Such a part begins with a line that says so and goes on to the end: behind it stands no heading that guides are known
/// to use. The words are closed because they describe how pages speak, not what guides are about.
enum PageTail {
    static func drop(from state: inout RecoveryState) {
        let heading = state.pieces.lastIndex { holdsHeading($0, state.words) } ?? 0
        // What stands above the first known heading is no end of anything.
        guard heading > 0, let place = opening(behind: heading, in: state) else { return }
        var kept = Array(state.pieces[..<place.piece])
        if let lines = state.pieces[place.piece].numberedLines {
            kept += Piece.paragraph(lines.prefix { $0.number < place.line }).map { [$0] } ?? []
        }
        // Footnotes come last wherever they stand.
        let behind = state.pieces[(place.piece + 1)...]
        let notes = behind.filter { if case .footnoteDefinition = $0.block.kind { true } else { false } }
        kept += notes
        let end = behind.map(\.block.lines.last).max() ?? state.pieces[place.piece].block.lines.last
        let gone = Set(state.dropped.map(\.line) + notes.flatMap { $0.block.lines.first...$0.block.lines.last })
        for line in place.line...max(place.line, end)
        where !gone.contains(line) && state.source.line(line).contains(where: { $0 > 0x20 }) {
            state.drop(line, .pageControl)
        }
        while let rule = kept.last, rule.block.kind == .thematicBreak {
            kept.removeLast()
            state.drop(rule.block.lines.first, .rule)
        }
        state.pieces = kept
    }

    private static func opening(behind heading: Int, in state: RecoveryState) -> (piece: Int, line: Int)? {
        for index in state.pieces.indices[heading...] {
            let piece = state.pieces[index]
            let lines = piece.numberedLines ?? piece.heading.map { [(piece.block.lines.first, $0.inlines)] } ?? []
            if let line = lines.first(where: { opens($0.inlines.plainText) }) { return (index, line.number) }
        }
        return nil
    }

    /// Whether a known heading stands in a piece, one of what pages go on with apart.
    private static func holdsHeading(_ piece: Piece, _ words: HeadingWords) -> Bool {
        if case .html(let text) = piece.block.kind { return text.lowercased().contains("<h") }
        if let heading = piece.heading, piece.form != nil { return !opens(heading.inlines.plainText) }
        return (piece.heading.map { [$0.inlines] } ?? piece.paragraph?.lines ?? []).contains { line in
            let text = line.plainText
            guard text.utf8.count < 80, !opens(text) else { return false }
            let key = HeadingKey(text)
            return words.isKnown(key) || words.isPhase(text) || words.asksOfWork(key)
        }
    }

    /// `Related Posts`, `2 Comments`, `Comments (2)`.
    private static func opens(_ text: String) -> Bool {
        guard text.utf8.count < 60 else { return false }
        let heading = HeadingKey(text)
        let key = heading.key
        if openings.contains(key) { return true }
        if key == "comments", heading.qualifier.map({ $0.utf8.allSatisfy(\.isASCIIDigit) }) == true { return true }
        let words = key.split(at: " ")
        return words.count == 2 && words[1] == "comments" && words[0].utf8.allSatisfy(\.isASCIIDigit)
    }

    private static let openings: Set<String> = [
        "related posts", "related post", "related articles", "related article", "related stories", "related blogs",
        "related reads", "recommended posts", "recommended articles", "recommended for you", "recent posts",
        "latest posts", "popular posts", "more articles", "more posts", "more stories", "leave a reply",
        "leave a comment", "post a comment", "add a comment", "join the discussion",
        "join the conversation", "trending articles", "trending now", "previous post", "next post",
    ]
}
