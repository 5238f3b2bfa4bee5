import Diagnostics

@testable import Markdown

/// Draws blocks one to a line, with their source lines and their inlines in short: `3-4 paragraph [text "a"]`.
func dump(_ blocks: [Block]) -> String {
    blocks.map { dump($0, indent: "") }.joined()
}

func dump(_ text: String, line: Int = 1) -> String {
    dump(parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks)
}

private func dump(_ block: Block, indent: String) -> String {
    let head = indent + dump(block.lines) + " "
    let inner = indent + "  "
    switch block.kind {
    case .heading(let level, let inlines): return head + "h\(level) \(short(inlines))\n"
    case .paragraph(let inlines): return head + "p \(short(inlines))\n"
    case .blockQuote(let blocks): return head + "quote\n" + blocks.map { dump($0, indent: inner) }.joined()
    case .list(let list):
        let kind = (list.start.map { "ol from \($0)" } ?? "ul") + (list.isTight ? "" : " loose")
        return head + kind + "\n" + list.items.map { dump($0, indent: inner) }.joined()
    case .code(let info, let literal): return head + "code \(info)\(literal.debugDescription)\n"
    case .html(let text): return head + "html \(text.debugDescription)\n"
    case .table(let table):
        let rows = ([table.header] + table.rows).map { row in
            "\(inner)\(row.line) " + row.cells.map(short).joined(separator: " | ") + "\n"
        }
        return head + "table " + table.alignments.map { "\($0)" }.joined(separator: ",") + "\n" + rows.joined()
    case .thematicBreak: return head + "rule\n"
    case .footnoteDefinition(let label, let blocks):
        return head + "footnote \(label)\n" + blocks.map { dump($0, indent: inner) }.joined()
    }
}

private func dump(_ item: ListItem, indent: String) -> String {
    let mark = item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? ""
    return "\(indent)\(dump(item.lines)) item\(mark)\n" + item.blocks.map { dump($0, indent: indent + "  ") }.joined()
}

private func dump(_ lines: LineRange) -> String {
    lines.first == lines.last ? "\(lines.first)" : "\(lines.first)-\(lines.last)"
}

/// Inlines in a short notation that tells every kind apart.
func short(_ inlines: [Inline]) -> String {
    inlines.map(short).joined()
}

private func short(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): "'\(text)'"
    case .softBreak: "/"
    case .lineBreak: "//"
    case .code(let text): "code(\(text))"
    case .html(let text): "html(\(text))"
    case .emphasis(let children): "em(\(short(children)))"
    case .strong(let children): "strong(\(short(children)))"
    case .strikethrough(let children): "del(\(short(children)))"
    case .link(let destination, let title, let children):
        "link(\(destination)\(title.isEmpty ? "" : " \"\(title)\"") \(short(children)))"
    case .image(let source, let title, let children):
        "image(\(source)\(title.isEmpty ? "" : " \"\(title)\"") \(short(children)))"
    case .footnoteReference(let label): "note(\(label))"
    case .mention(let id, let text): "mention(\(id) '\(text)')"
    }
}
