import Diagnostics
import Markdown

/// A block on its way to its place in the article; `form` is given for headings only.
struct Piece: Hashable {
    var block: Block
    var form: Heading.Form?

    init(_ block: Block, form: Heading.Form? = nil) {
        self.block = block
        self.form = form
    }

    /// A block of Markdown; a heading of more than one line is an underlined one.
    init(markdown block: Block) {
        self.init(block)
        guard case .heading = block.kind else { return }
        form = block.lines.last > block.lines.first ? .setext : .atx
    }

    static func heading(_ inlines: [Inline], level: Int, line: Int, form: Heading.Form) -> Piece {
        Piece(Block(.heading(level: level, inlines), lines: LineRange(line)), form: form)
    }

    /// Some items of a list as a list of their own; nil without items.
    static func part(of list: List, _ items: [ListItem]) -> Piece? {
        guard let first = items.first, let last = items.last else { return nil }
        var part = list
        part.items = items
        return Piece(Block(.list(part), lines: first.lines.union(last.lines)))
    }

    var heading: (level: Int, inlines: [Inline])? {
        if case .heading(let level, let inlines) = block.kind { (level, inlines) } else { nil }
    }

    var paragraph: [Inline]? {
        if case .paragraph(let inlines) = block.kind { inlines } else { nil }
    }

    var list: List? {
        if case .list(let list) = block.kind { list } else { nil }
    }

    /// The lines of a paragraph with their numbers; nil for what is none, and where its lines cannot be told apart.
    var numberedLines: [(number: Int, inlines: [Inline])]? {
        guard let lines = paragraph?.lines, block.lines.last - block.lines.first + 1 == lines.count else { return nil }
        return lines.enumerated().map { (block.lines.first + $0, $1) }
    }

    /// Lines that follow each other as one paragraph; nil without lines.
    static func paragraph(_ lines: some Collection<(number: Int, inlines: [Inline])>) -> Piece? {
        guard let first = lines.first else { return nil }
        let last = first.number + lines.count - 1
        let text = Array(lines.map(\.inlines).joined(separator: [.softBreak]))
        return Piece(Block(.paragraph(text), lines: LineRange(first.number, last)))
    }

    /// The inlines of a paragraph that stands on a single line.
    var oneLine: [Inline]? {
        guard let paragraph, block.lines.first == block.lines.last else { return nil }
        return paragraph
    }
}

/// What the recovery passes hand from one to the next.
struct RecoveryState {
    let source: Source
    let words: HeadingWords
    var pieces: [Piece]
    var recoveries: [Recovery] = []
    var dropped: [DroppedLine] = []
    /// The lines that are titles of roles, in a text that marks no headings and holds several.
    var roleTitles: Set<Int> = []

    init(document: Document, words: HeadingWords) {
        source = document.source
        self.words = words
        pieces = document.blocks.map(Piece.init(markdown:))
    }

    mutating func note(_ rule: Rule, _ lines: LineRange, _ message: String) {
        recoveries.append(Recovery(rule, lines: lines, message))
    }

    mutating func drop(_ line: Int, _ reason: DroppedLine.Reason) {
        let text = String(decoding: source.line(line), as: UTF8.self)
        dropped.append(DroppedLine(line: line, text: text, reason: reason))
    }

    var hasMarkedHeadings: Bool { pieces.contains { $0.form == .atx || $0.form == .setext } }
}
