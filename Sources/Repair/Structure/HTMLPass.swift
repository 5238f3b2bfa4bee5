import Diagnostics
import Markdown

/// Reads headings, lists and tables that are written in HTML as what they are.
///
/// Raw HTML is not text to Markdown: a guide written in tags would be one without headings. Each line of tags becomes the
/// same line of Markdown, so that places stay true. A block with a tag that Markdown has nothing for stays as it is.
enum HTMLPass {
    static func apply(to state: inout RecoveryState) {
        state.pieces = state.pieces.flatMap { piece -> [Piece] in
            if case .html(let html) = piece.block.kind,
                let table = HTMLTable.blocks(of: html, lines: piece.block.lines, path: state.source.path)
            {
                state.note(.htmlStructure, piece.block.lines, "a table is written in HTML")
                return table.map { Piece($0) }
            }
            guard case .html(let html) = piece.block.kind, let text = HTMLText(html).markdown else { return [piece] }
            let first = piece.block.lines.first
            let blocks = parseFragment(Array(text.utf8), path: state.source.path, firstLine: first)
            state.note(.htmlStructure, piece.block.lines, "headings, lists or tables are written in HTML")
            return blocks.map(Piece.init(markdown:))
        }
    }
}

/// The Markdown that says what a block of HTML says.
private struct HTMLText {
    /// Nil when the block has no structure, or more than Markdown can say.
    private(set) var markdown: String?
    private var text = ""
    private var lists: [Bool] = []
    private var hasStructure = false
    private var isUnknown = false

    init(_ html: String) {
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            add(rest[..<open])
            guard let close = rest[open...].firstIndex(of: ">") else { return }
            let tag = rest[rest.index(after: open)..<close]
            take(tag: tag)
            // What follows a tag of several lines would not stay on its line.
            if isUnknown || tag.utf8.contains(0x0A) { return }
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
        if hasStructure { markdown = text }
    }

    /// Text between tags; what indents a line would make it code.
    private mutating func add(_ part: Substring) {
        for (offset, line) in part.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if offset > 0 { text += "\n" }
            text += text.isEmpty || text.last == "\n" ? String(line.drop { $0 == " " || $0 == "\t" }) : String(line)
        }
    }

    private mutating func take(tag: Substring) {
        let isClosing = tag.hasPrefix("/")
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            hasStructure = true
            if !isClosing { text += String(repeating: "#", count: Int(name.dropFirst()) ?? 6) + " " }
        case "ul", "ol":
            hasStructure = true
            if isClosing { _ = lists.popLast() } else { lists.append(name == "ol") }
        case "li":
            guard !isClosing else { return }
            let isOrdered = lists.last ?? false
            text += String(repeating: "   ", count: max(0, lists.count - 1)) + (isOrdered ? "1. " : "- ")
        case "strong", "b": text += "**"
        case "em", "i": text += "*"
        case "code", "kbd": text += "`"
        case "p", "div", "center", "span", "section", "article", "header", "br", "small", "u", "sup", "sub":
            break
        case "aside", "main", "figure", "figcaption", "footer", "nav":
            hasStructure = true
        default: isUnknown = true
        }
    }
}
