import Diagnostics
import Markdown
import Repair
import Roles

/// A link as it stands in a guide.
struct WrittenLink: Equatable {
    let destination: String
    /// The lines of the block that holds it.
    let lines: LineRange

    /// The links of a guide in the order of its text.
    static func links(of guide: Guide) -> [WrittenLink] {
        links(in: guide.article.lead) + guide.article.sections.flatMap(links(in:))
    }

    static func links(in blocks: [Block]) -> [WrittenLink] {
        blocks.flatMap { links(in: $0) }
    }

    /// The first line of the link's block that holds its address; the block's first line when none does.
    func location(in source: Source) -> SourceLocation {
        let wanted = Array(destination.utf8)
        for number in lines.first...lines.last where !wanted.isEmpty {
            let line = source.line(number)
            if let range = line.firstRange(of: wanted) {
                return source.location(line: number, column: range.lowerBound - line.startIndex + 1)
            }
        }
        return source.location(line: lines.first)
    }
}

extension WrittenLink {
    private static func links(in section: ArticleSection) -> [WrittenLink] {
        links(in: section.blocks) + section.children.flatMap(links(in:))
    }

    private static func links(in block: Block) -> [WrittenLink] {
        switch block.kind {
        case .heading(_, let inlines), .paragraph(let inlines): links(in: inlines, lines: block.lines)
        case .blockQuote(let blocks), .footnoteDefinition(_, let blocks): links(in: blocks)
        case .list(let list): list.items.flatMap { links(in: $0.blocks) }
        case .table(let table): ([table.header] + table.rows).flatMap(links(in:))
        case .code, .html, .thematicBreak: []
        }
    }

    private static func links(in row: Table.Row) -> [WrittenLink] {
        row.cells.flatMap { links(in: $0, lines: LineRange(row.line)) }
    }

    private static func links(in inlines: [Inline], lines: LineRange) -> [WrittenLink] {
        inlines.flatMap { inline -> [WrittenLink] in
            switch inline {
            case .link(let destination, _, let children):
                [WrittenLink(destination: destination, lines: lines)] + links(in: children, lines: lines)
            case .emphasis(let children), .strong(let children), .strikethrough(let children),
                .image(_, _, let children):
                links(in: children, lines: lines)
            case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference, .mention: []
            }
        }
    }
}
