import CMarkGFM

/// Turns a cmark-gfm tree into blocks and inlines, in one walk and never deeper than `Limit.depth`.
///
/// cmark-gfm's start lines are right; its end lines often run past the block, so ends come from the last child, from the
/// text itself, or from the line before the next block. Footnote definitions stand at the end of the document in the
/// order of their first reference, whatever line they were written on.
struct TreeConversion {
    let lines: LineMapping
    let source: TextLines
    private(set) var nodeCount = 0
    /// Set when the tree is deeper or larger than the limits; what was converted so far is then worthless.
    private(set) var excess: TreeExcess?
    /// Lines of table rows that have more cells than the header.
    var surplusCells: [Int] = []
    var footnoteLabels: [String] = []

    init(source: TextLines, lines: LineMapping) {
        self.source = source
        self.lines = lines
    }

    mutating func blocks(of tree: borrowing CommonMarkTree) -> [Block] {
        footnoteLabels = tree.root.children.filter { $0.type == CMARK_NODE_FOOTNOTE_DEFINITION }.map {
            source.footnoteLabel(line: $0.startLine, column: $0.startColumn)
        }
        return blocks(in: tree.root, before: source.count + 1, depth: 1)
    }

    /// The blocks within `parent`; the line `limit` is the first that belongs to something after it.
    mutating func blocks(in parent: OpaquePointer, before limit: Int, depth: Int) -> [Block] {
        var blocks: [Block] = []
        for node in parent.children {
            guard enter(node, depth: depth) else { return [] }
            let following = node.next.map { firstLine(of: $0) } ?? 0
            let end = following > node.startLine ? min(limit, following) : limit
            blocks.append(block(node, before: end, depth: depth))
        }
        return blocks
    }

    /// Counts a node; false when the tree has grown past a limit.
    mutating func enter(_ node: OpaquePointer, depth: Int) -> Bool {
        nodeCount += 1
        if excess == nil, depth > Limit.depth { excess = TreeExcess(isDepth: true, line: node.line) }
        if excess == nil, nodeCount > Limit.nodes { excess = TreeExcess(isDepth: false, line: node.line) }
        return excess == nil
    }
}

/// The limit that a tree passes and the line where it does.
struct TreeExcess {
    let isDepth: Bool
    let line: Int
}

extension TreeConversion {
    private mutating func block(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        switch node.type {
        case CMARK_NODE_HEADING: heading(node, before: limit, depth: depth)
        case CMARK_NODE_BLOCK_QUOTE: blockQuote(node, before: limit, depth: depth)
        case CMARK_NODE_LIST: list(node, before: limit, depth: depth)
        case CMARK_NODE_CODE_BLOCK: code(node, before: limit)
        case CMARK_NODE_HTML_BLOCK: html(node)
        case CMARK_NODE_THEMATIC_BREAK: Block(.thematicBreak, lines: lines.range(node.startLine, node.startLine))
        case CMARK_NODE_FOOTNOTE_DEFINITION: footnote(node, before: limit, depth: depth)
        case rb_node_table(): table(node, depth: depth)
        default: paragraph(node, before: limit, depth: depth)
        }
    }

    private mutating func paragraph(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        let start = firstLine(of: node)
        let end = node.startLine > 0 ? min(node.endLine, limit - 1) : limit - 1
        return Block(.paragraph(inlines(of: node, depth: depth + 1)), lines: lines.range(start, end))
    }

    private mutating func heading(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        var end = min(node.endLine, limit - 1)
        if end > node.startLine, !source.isSetextUnderline(end) { end -= 1 }
        let level = Int(cmark_node_get_heading_level(node))
        let content = inlines(of: node, depth: depth + 1)
        return Block(.heading(level: level, content), lines: lines.range(node.startLine, end))
    }

    private mutating func blockQuote(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        let children = blocks(in: node, before: limit, depth: depth + 1)
        let own = lines.range(node.startLine, min(node.endLine, limit - 1))
        return Block(.blockQuote(children), lines: children.last.map { own.union($0.lines) } ?? own)
    }

    private mutating func footnote(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        let label = source.footnoteLabel(line: node.startLine, column: node.startColumn)
        let children = blocks(in: node, before: limit, depth: depth + 1)
        return Block(.footnoteDefinition(label: label, children), lines: span(node, children))
    }

    private func html(_ node: OpaquePointer) -> Block {
        let literal = node.literal
        let end = node.startLine + literal.lineCount - 1
        return Block(.html(literal), lines: lines.range(node.startLine, end))
    }

    private func code(_ node: OpaquePointer, before limit: Int) -> Block {
        let literal = node.literal
        var end = node.startLine + literal.lineCount - 1
        if node.isFenced {
            end += 1
            let closing = end + 1
            if closing < limit, closing <= node.endLine, source.endsWithFence(closing) { end = closing }
        }
        return Block(.code(info: node.fenceInfo, literal: literal), lines: lines.range(node.startLine, end))
    }

    private mutating func list(_ node: OpaquePointer, before limit: Int, depth: Int) -> Block {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        var list = List(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0, items: [])
        list.items.reserveCapacity(node.children.reduce(0) { count, _ in count + 1 })
        for item in node.children {
            guard enter(item, depth: depth + 1) else { break }
            let end = item.next.map { min(limit, $0.startLine) } ?? limit
            let children = blocks(in: item, before: end, depth: depth + 2)
            let isChecked = item.isTask ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil
            list.items.append(ListItem(isChecked: isChecked, blocks: children, lines: span(item, children)))
        }
        let own = lines.range(node.startLine, node.startLine)
        return Block(.list(list), lines: list.items.last.map { own.union($0.lines) } ?? own)
    }

    private func span(_ node: OpaquePointer, _ children: [Block]) -> LineRange {
        let own = lines.range(node.startLine, node.startLine)
        return children.last.map { own.union($0.lines) } ?? own
    }

    /// A paragraph that cmark-gfm split off above a table has no place of its own: the table has the paragraph's.
    func firstLine(of node: OpaquePointer) -> Int {
        if node.startLine > 0 {
            let isTable = node.type == rb_node_table()
            return isTable ? tableFirstLine(node) : node.startLine
        }
        return node.next?.startLine ?? 0
    }
}

extension OpaquePointer {
    /// The line of this node, or of the nearest node around it that has one.
    fileprivate var line: Int {
        var node: OpaquePointer? = self
        while let current = node {
            if current.startLine > 0 { return current.startLine }
            node = current.parent
        }
        return 1
    }
}

extension String {
    /// The number of lines of a literal that ends with a line end.
    fileprivate var lineCount: Int {
        let ends = utf8.count { $0 == 0x0A }
        return utf8.last == 0x0A || isEmpty ? ends : ends + 1
    }
}
