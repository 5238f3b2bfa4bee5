@testable import Markdown

extension [Block] {
    /// The blocks as they read, without their lines, with neighbouring texts joined and lists all tight.
    var withoutPlaces: [Block] {
        map { Block($0.kind.withoutPlaces, lines: LineRange(0)) }.filter { $0.kind != .paragraph([]) }
    }
}

extension Block.Kind {
    fileprivate var withoutPlaces: Block.Kind {
        switch self {
        case .heading(let level, let inlines): .heading(level: level, inlines.oneLine.joined)
        case .paragraph(let inlines): .paragraph(inlines.joined)
        case .blockQuote(let blocks): .blockQuote(blocks.withoutPlaces)
        case .footnoteDefinition(let label, let blocks): .footnoteDefinition(label: label, blocks.withoutPlaces)
        case .list(let list):
            .list(
                List(
                    start: list.start,
                    items: list.items.map {
                        ListItem(isChecked: $0.isChecked, blocks: $0.blocks.withoutPlaces, lines: LineRange(0))
                    }))
        case .table(let table):
            .table(
                Table(
                    alignments: table.alignments, header: table.header.withoutPlaces,
                    rows: table.rows.map(\.withoutPlaces)))
        case .code(let info, let literal):
            .code(info: info, literal: literal.isEmpty || literal.utf8.last == 0x0A ? literal : literal + "\n")
        case .html(let text): .html(String(text.reversed().drop { $0.isWhitespace }.reversed()))
        case .thematicBreak: self
        }
    }
}

extension Table.Row {
    fileprivate var withoutPlaces: Table.Row { Table.Row(cells: cells.map(\.oneLine.joined), line: 0) }
}

extension [Inline] {
    /// The inlines with blanks for line breaks.
    fileprivate var oneLine: [Inline] { map { $0 == .softBreak || $0 == .lineBreak ? .text(" ") : $0 } }

    fileprivate var joined: [Inline] {
        reduce(into: []) { result, inline in
            if case .text(let more) = inline, case .text(let text)? = result.last {
                result[result.count - 1] = .text(text + more)
            } else if inline != .text("") {
                result.append(inline.joined)
            }
        }
    }
}

extension Inline {
    fileprivate var joined: Inline {
        switch self {
        case .emphasis(let children): .emphasis(children.joined)
        case .strong(let children): .strong(children.joined)
        case .strikethrough(let children): .strikethrough(children.joined)
        case .link(let destination, let title, let children):
            .link(destination: destination, title: title, children.joined)
        case .image(let source, let title, let children): .image(source: source, title: title, children.joined)
        default: self
        }
    }
}
