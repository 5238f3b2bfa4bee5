extension [Block] {
    /// Calls `body` for every block, those within others too, in the order they are read.
    package func forEachBlock(_ body: (Block) -> Void) {
        for block in self {
            body(block)
            switch block.kind {
            case .blockQuote(let blocks), .footnoteDefinition(_, let blocks): blocks.forEachBlock(body)
            case .list(let list): for item in list.items { item.blocks.forEachBlock(body) }
            case .heading, .paragraph, .code, .html, .table, .thematicBreak: break
            }
        }
    }

    /// Calls `body` for every inline, those within others too, with the lines of the block or table row it stands in.
    package func forEachInline(_ body: (Inline, LineRange) -> Void) {
        forEachBlock { block in
            switch block.kind {
            case .heading(_, let inlines), .paragraph(let inlines): inlines.forEachInline { body($0, block.lines) }
            case .table(let table):
                for row in [table.header] + table.rows {
                    for cell in row.cells { cell.forEachInline { body($0, LineRange(row.line)) } }
                }
            case .blockQuote, .list, .code, .html, .thematicBreak, .footnoteDefinition: break
            }
        }
    }
}

extension [Inline] {
    /// How many breaks of lines there are, those within emphasis and links too.
    package var breakCount: Int {
        var count = 0
        forEachInline { if $0 == .softBreak || $0 == .lineBreak { count += 1 } }
        return count
    }

    /// Calls `body` for every inline, those within others too, in the order they are read.
    package func forEachInline(_ body: (Inline) -> Void) {
        for inline in self {
            body(inline)
            switch inline {
            case .emphasis(let children), .strong(let children), .strikethrough(let children),
                .link(_, _, let children), .image(_, _, let children):
                children.forEachInline(body)
            case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference, .mention: break
            }
        }
    }
}
