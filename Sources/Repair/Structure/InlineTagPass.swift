import Diagnostics
import Markdown

/// Reads the tags that stand in a line of text as the marks of Markdown that say the same: `<b>`, `<a href>`, `<kbd>`,
/// `<br>`.
///
/// Raw HTML is shown as it is written, since no page may carry tags that a guide brings. These few mean what Markdown
/// can say; a tag without its partner stays.
enum InlineTagPass {
    static func apply(to state: inout RecoveryState) {
        for index in state.pieces.indices {
            let block = state.pieces[index].block
            let marked = block.mappingInlines(withMarks)
            guard marked != block else { continue }
            state.pieces[index].block = marked
            state.note(.htmlStructure, block.lines, "text is marked in HTML")
        }
    }

    private static func withMarks(_ inlines: [Inline]) -> [Inline] {
        var output: [Inline] = []
        // The tags that are open, with the place of each in the output.
        var open: [(name: String, place: Int, tag: String)] = []
        for inline in inlines {
            guard case .html(let tag) = inline, let (name, isClosing) = parts(of: tag),
                name != "a" || isClosing || address(in: tag) != nil
            else {
                output.append(inline.mappingChildren(withMarks))
                continue
            }
            if name == "br" {
                output.append(.lineBreak)
            } else if !isClosing {
                open.append((name, output.count, tag))
                output.append(inline)
            } else if let last = open.last, last.name == name {
                open.removeLast()
                let content = Array(output[(last.place + 1)...])
                output.removeSubrange(last.place...)
                output += name == "a" ? [linked(content, by: last.tag)] : marked(content, as: name)
            } else {
                output.append(inline)
            }
        }
        return output
    }

    private static func linked(_ content: [Inline], by tag: String) -> Inline {
        .link(destination: address(in: tag) ?? "", title: "", content)
    }

    /// What `href` of a tag says, between quotation marks and without references.
    private static func address(in tag: String) -> String? {
        guard let start = tag.firstOccurrence(of: "href=")?.upperBound, let mark = tag[start...].first,
            mark == "\"" || mark == "'"
        else { return nil }
        let address = tag[tag.index(after: start)...].prefix { $0 != mark }
        return address.contains("&") ? nil : String(address)
    }

    private static func marked(_ content: [Inline], as name: String) -> [Inline] {
        switch name {
        case "b", "strong": return [.strong(content)]
        case "i", "em": return [.emphasis(content)]
        case "s", "del", "strike": return [.strikethrough(content)]
        case "code", "kbd", "samp", "tt":
            let isPlain = content.allSatisfy { if case .text = $0 { true } else { false } }
            return isPlain ? [.code(content.plainText)] : content
        default: return content
        }
    }

    /// The name of a tag that this pass knows.
    private static func parts(of tag: String) -> (name: String, isClosing: Bool)? {
        let bare = tag.dropFirst()
        let isClosing = bare.first == "/"
        let name = bare.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }.lowercased()
        return known.contains(name) ? (name, isClosing) : nil
    }

    /// Those that mark words, and those whose looks say nothing that is lost without them.
    private static let known: Set<String> = [
        "b", "strong", "i", "em", "s", "del", "strike", "code", "kbd", "samp", "tt", "br", "sub", "sup", "u", "small",
        "a", "span", "font", "big", "center", "abbr", "ins",
    ]
}

extension Block {
    /// The block with every row of inlines in it changed.
    fileprivate func mappingInlines(_ change: ([Inline]) -> [Inline]) -> Block {
        var block = self
        switch kind {
        case .heading(let level, let inlines): block.kind = .heading(level: level, change(inlines))
        case .paragraph(let inlines): block.kind = .paragraph(change(inlines))
        case .blockQuote(let blocks): block.kind = .blockQuote(blocks.map { $0.mappingInlines(change) })
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = list.items[index].blocks.map { $0.mappingInlines(change) }
            }
            block.kind = .list(list)
        case .table(var table):
            table.header.cells = table.header.cells.map(change)
            for index in table.rows.indices { table.rows[index].cells = table.rows[index].cells.map(change) }
            block.kind = .table(table)
        case .footnoteDefinition(let label, let blocks):
            block.kind = .footnoteDefinition(label: label, blocks.map { $0.mappingInlines(change) })
        case .code, .html, .thematicBreak: break
        }
        return block
    }
}

extension Inline {
    fileprivate func mappingChildren(_ change: ([Inline]) -> [Inline]) -> Inline {
        switch self {
        case .emphasis(let children): .emphasis(change(children))
        case .strong(let children): .strong(change(children))
        case .strikethrough(let children): .strikethrough(change(children))
        case .link(let destination, let title, let children):
            .link(destination: destination, title: title, change(children))
        default: self
        }
    }
}
