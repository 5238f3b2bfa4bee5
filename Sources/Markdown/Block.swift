/// A block of a document, in CommonMark's terms, with the lines it stands on.
package struct Block: Hashable, Sendable {
    package var kind: Kind
    package var lines: LineRange

    package init(_ kind: Kind, lines: LineRange) {
        self.kind = kind
        self.lines = lines
    }

    package enum Kind: Hashable, Sendable {
        indirect case heading(level: Int, [Inline])
        case paragraph([Inline])
        case blockQuote([Block])
        indirect case list(List)
        /// A fenced or indented code block; `info` is the fence's first line, empty when there is none.
        indirect case code(info: String, literal: String)
        indirect case html(String)
        indirect case table(Table)
        case thematicBreak
        indirect case footnoteDefinition(label: String, [Block])
    }
}

/// A bullet list, or an ordered list when `start` is given.
package struct List: Hashable, Sendable {
    package var start: Int?
    package var isTight: Bool
    package var items: [ListItem]

    package init(start: Int? = nil, isTight: Bool = true, items: [ListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}

/// One item of a list; `isChecked` is nil when it is no task.
package struct ListItem: Hashable, Sendable {
    package var blocks: [Block]
    package var lines: LineRange
    package var isChecked: Bool?

    package init(isChecked: Bool? = nil, blocks: [Block], lines: LineRange) {
        self.isChecked = isChecked
        self.blocks = blocks
        self.lines = lines
    }
}

/// A table: one header row, then rows of equally many cells.
package struct Table: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable { case none, left, center, right }

    package struct Row: Hashable, Sendable {
        package var cells: [[Inline]]
        package var line: Int

        package init(cells: [[Inline]], line: Int) {
            self.cells = cells
            self.line = line
        }
    }

    package var alignments: [Alignment]
    package var header: Row
    package var rows: [Row]

    package init(alignments: [Alignment], header: Row, rows: [Row]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
