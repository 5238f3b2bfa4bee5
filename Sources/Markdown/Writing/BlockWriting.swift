import Diagnostics

/// Blocks as CommonMark, in one way of many: `-` lists nested by the width of their mark, ATX headings, fenced code.
///
/// What is read back has the same blocks with the same text. A paragraph that is bold as a whole stands right above the
/// list it names. Items stand apart when the list is loose, or when their blocks could not be told apart otherwise.
package func canonicalMarkdown(of blocks: [Block]) -> [UInt8] {
    Array(BlockWriting(isInList: false).lines(of: blocks).joined(separator: [0x0A])) + (blocks.isEmpty ? [] : [0x0A])
}

/// The inlines of a heading as CommonMark.
package func canonicalMarkdown(ofHeading inlines: [Inline], level: Int) -> [UInt8] {
    let marks = [UInt8](repeating: UInt8(ascii: "#"), count: min(max(level, 1), 6))
    let text = InlineWriting(inlines, isOneLine: true).bytes
    return text.isEmpty ? marks : marks + [0x20] + text
}

struct BlockWriting {
    typealias Lines = [[UInt8]]

    let isInList: Bool
    /// Whether blank lines are left out where the blocks allow it.
    var isTight = false

    func lines(of blocks: [Block]) -> Lines {
        var lines: Lines = []
        var isAlternate = false
        var before: Block?
        for block in blocks {
            let isListAgain = before.map { $0.isList && block.isListLike($0) } ?? false
            isAlternate = isListAgain && !isAlternate
            let own = self.lines(of: block, isAlternate: isAlternate, isFirst: lines.isEmpty)
            guard !own.isEmpty else { continue }
            if let before, !touches(before, block) { lines.append([]) }
            lines += own
            before = block
        }
        return lines
    }

    private func touches(_ before: Block, _ block: Block) -> Bool {
        isTight ? before.mayTouch(block) : !isInList && before.names(block)
    }

    private func lines(of block: Block, isAlternate: Bool, isFirst: Bool) -> Lines {
        switch block.kind {
        case .heading(let level, let inlines): [canonicalMarkdown(ofHeading: inlines, level: level)]
        case .paragraph(let inlines): paragraph(inlines)
        case .blockQuote(let blocks): quote(blocks)
        case .list(let list): ListWriting(list, isAlternate: isAlternate).lines
        case .code(let info, let literal): code(info: info, literal)
        case .html(let text): text.markdownLines.withoutBlankEnd
        case .table(let table): TableWriting.lines(of: table)
        // At the head of an item dashes would be its mark, and at the head of a file the edge of front matter.
        case .thematicBreak: [Array((isInList || isFirst ? "***" : "---").utf8)]
        case .footnoteDefinition(let label, let blocks):
            BlockWriting(isInList: true).lines(of: blocks).hung(on: "[^\(label)]: ", indent: 4)
        }
    }

    private func quote(_ blocks: [Block]) -> Lines {
        let lines = BlockWriting(isInList: true).lines(of: blocks)
        return (lines.isEmpty ? [[]] : lines).map { $0.isEmpty ? [UInt8(ascii: ">")] : Array("> ".utf8) + $0 }
    }

    private func paragraph(_ inlines: [Inline]) -> Lines {
        let bytes = InlineWriting(inlines, isOneLine: false).bytes
        return bytes.split(separator: 0x0A).map { Array($0).escapingLineStart }
    }

    /// The fence is of the sign that the code does not use for fences, and long enough in any case.
    private func code(info: String, _ literal: String) -> Lines {
        let bytes = Array(literal.utf8)
        let runs = (bytes.longestRun(of: UInt8(ascii: "`")), bytes.longestRun(of: UInt8(ascii: "~")))
        let usesTildes = info.utf8.contains(UInt8(ascii: "`")) || runs.0 >= 3 && runs.1 < 3
        let sign = UInt8(ascii: usesTildes ? "~" : "`")
        let fence = [UInt8](repeating: sign, count: max(3, (usesTildes ? runs.1 : runs.0) + 1))
        return [fence + info.escaping("\\&")] + literal.markdownLines + [fence]
    }
}

extension String {
    /// The lines of a literal; the line end at its end begins no further line.
    fileprivate var markdownLines: [[UInt8]] {
        var lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

extension [[UInt8]] {
    /// The lines without the blank ones at their end.
    fileprivate var withoutBlankEnd: [[UInt8]] {
        var lines = self
        while lines.last?.allSatisfy(\.isASCIIBlank) == true { lines.removeLast() }
        return lines
    }

    /// The lines behind a mark, all but the first indented.
    func hung(on mark: String, indent: Int) -> [[UInt8]] {
        guard let first else {
            var bare = [UInt8](mark.utf8)
            while bare.last == 0x20 { bare.removeLast() }
            return [bare]
        }
        let blanks = [UInt8](repeating: 0x20, count: indent)
        return [[UInt8](mark.utf8) + first] + dropFirst().map { $0.isEmpty ? [] : blanks + $0 }
    }
}
