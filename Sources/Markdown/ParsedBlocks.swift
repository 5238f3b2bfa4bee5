import Diagnostics

/// The blocks of a text, and the words that cmark-gfm would have dropped without a word.
///
/// cmark-gfm leaves out footnotes that nothing refers to, and cells beyond the columns of the header. Such a definition
/// is read again as text, and such cells are added to the last one.
struct ParsedBlocks {
    private(set) var blocks: [Block]
    /// The limit that the tree passes; there are no blocks then.
    private(set) var excess: TreeExcess?
    private let unusedFootnotes: [Int]
    private let surplusCells: [Int]
    private let lines: LineMapping

    init(_ text: ArraySlice<UInt8>, lines: LineMapping) {
        self.lines = lines
        let unused = UnusedFootnotes(in: text)
        unusedFootnotes = unused.lines
        guard let tree = CommonMarkTree(parsing: unused.text) else {
            blocks = []
            surplusCells = []
            return
        }
        var conversion = TreeConversion(source: TextLines(unused.text), lines: lines)
        let blocks = conversion.blocks(of: tree)
        excess = conversion.excess
        self.blocks = conversion.excess == nil ? blocks.withFootnotesInReadingOrder : []
        surplusCells = conversion.excess == nil ? conversion.surplusCells : []
    }

    func diagnostics(path: String) -> [Diagnostic] {
        func place(_ line: Int) -> SourceLocation { SourceLocation(path: path, line: lines.line(line)) }
        let footnotes = unusedFootnotes.map { line in
            Diagnostic(
                .unusedFootnote, at: place(line), "nothing refers to this footnote; it is shown as text",
                suggestion: "refer to it, or write it as a paragraph")
        }
        let cells = surplusCells.map { line in
            Diagnostic(
                .surplusCells, at: place(line), "row has more cells than the header; the last cell takes them",
                suggestion: "add columns to the header, or write \\| for a pipe that is part of the text")
        }
        return footnotes + cells + [excess?.diagnostic(at: excess.map { place($0.line) })].compactMap(\.self)
    }
}

extension TreeExcess {
    fileprivate func diagnostic(at place: SourceLocation?) -> Diagnostic {
        if isDepth {
            return Diagnostic(
                .treeSize, at: place, "nesting is deeper than \(Limit.depth) levels (L9)",
                suggestion: "write the list or emphasis with fewer levels")
        }
        return Diagnostic(
            .treeSize, at: place, "document has more than \(Limit.nodes.grouped) parts (L9)",
            suggestion: "split it into several guides")
    }
}
