import Diagnostics
import Markdown

/// Makes headings of what opens at a click: `<details>` with its summary, and MkDocs' `??? question "…"`.
///
/// What was folded away stands under the heading. A block that MkDocs marks with `!!!` is a quote under its title.
enum DisclosurePass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var level = 1
        var open = 0
        for piece in state.pieces {
            if let heading = piece.heading, open == 0 { level = heading.level }
            if case .html(let html) = piece.block.kind, let details = Details(html) {
                if let title = details.summary.flatMap({ blocks(of: $0, piece.block.lines, state).first?.paragraph }) {
                    let line = piece.block.lines.first
                    let summary = title.plainText
                    let depth = opensSection(summary, state.words) ? max(level, 2) : min(level + 1, 6)
                    pieces.append(.heading(title, level: depth, line: line, form: .disclosure))
                    state.note(.disclosure, LineRange(line), "'\(summary)' opens at a click")
                }
                pieces += blocks(of: details.text, piece.block.lines, state)
                open = max(0, open + details.opened - details.closed)
                continue
            }
            pieces += admonition(piece, level: level, &state) ?? [piece]
        }
        state.pieces = ContentTab.opened(joinedIndentation(pieces, in: state.source), &state)
    }

    /// What stands in the block between its tags, such as `&euro;350`; text that is more than a paragraph stays as written.
    private static func blocks(of text: String, _ lines: LineRange, _ state: RecoveryState) -> [Piece] {
        guard !text.isEmpty else { return [] }
        let parsed = parseFragment(Array(text.utf8), path: state.source.path, everyLine: lines.first)
        let inlines = parsed.count == 1 ? Piece(parsed[0]).paragraph : nil
        return [Piece(Block(.paragraph(inlines ?? [.text(text)]), lines: lines))]
    }

    /// Whether what opens at a click is a part of the guide beside the others, and no question or aside of one.
    private static func opensSection(_ summary: String, _ words: HeadingWords) -> Bool {
        words.subject(of: HeadingKey(summary)).map(words.mainSubjects.contains) ?? false
    }

    private static func admonition(_ piece: Piece, level: Int, _ state: inout RecoveryState) -> [Piece]? {
        guard piece.paragraph != nil else { return nil }
        let lines = piece.block.lines
        let first = String(decoding: state.source.line(lines.first), as: UTF8.self)
        guard let mark = AdmonitionMark(first) else { return nil }
        var text: [UInt8] = []
        if lines.last > lines.first {
            for number in (lines.first + 1)...lines.last {
                text += state.source.line(number).drop { $0 == 0x20 || $0 == 0x09 } + [0x0A]
            }
        }
        let body = parseFragment(text, path: state.source.path, firstLine: lines.first + 1)
        state.note(.disclosure, LineRange(lines.first), "'\(mark.title)' is the title of a block")
        let title = Inline.text(mark.title)
        if mark.isFolded {
            let heading = Piece.heading([title], level: min(level + 1, 6), line: lines.first, form: .disclosure)
            return [heading] + body.map { Piece($0) }
        }
        let label = Block(.paragraph([.strong([title])]), lines: LineRange(lines.first))
        return [Piece(Block(.blockQuote([label] + body), lines: lines))]
    }

    /// An indented block right under a title that opens at a click is its text, not code.
    private static func joinedIndentation(_ pieces: [Piece], in source: Source) -> [Piece] {
        var isUnderTitle = false
        return pieces.flatMap { piece -> [Piece] in
            if piece.heading != nil {
                isUnderTitle = piece.form == .disclosure
                return [piece]
            }
            guard isUnderTitle, case .code(let info, let literal) = piece.block.kind, info.isEmpty else {
                return [piece]
            }
            let first = piece.block.lines.first
            guard !source.opensFence(first) else { return [piece] }
            return parseFragment(Array(literal.utf8), path: source.path, firstLine: first).map { Piece($0) }
        }
    }
}

/// `??? question "Title"` or `!!! note "Title"` at the head of a line.
private struct AdmonitionMark {
    let title: String
    let isFolded: Bool

    init?(_ line: String) {
        let isFolded = line.hasPrefix("???")
        guard isFolded || line.hasPrefix("!!!") else { return nil }
        let rest = line.drop { "?!+ ".contains($0) }
        let parts = rest.withoutTrailingSpace.split(separator: " ", maxSplits: 1)
        guard let kind = parts.first, kind.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        let title = parts.count > 1 ? parts[1].drop { $0 == "\"" } : kind
        self.isFolded = isFolded
        self.title = String(title.last == "\"" ? title.dropLast() : title)
    }
}
