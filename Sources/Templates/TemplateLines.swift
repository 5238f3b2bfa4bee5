import Diagnostics

/// The white space round tags: which tags stand alone, and what of their lines goes with them.
extension TemplateParser {
    /// Ends the text before a tag and goes on after it; a tag alone on its line takes the line along and answers true.
    @discardableResult
    mutating func passOver(_ tag: Tag) -> Bool {
        guard let start = lineStart(before: tag), let end = lineEnd(after: tag) else {
            addText(upTo: tag.bytes.lowerBound)
            textStart = tag.bytes.upperBound
            return false
        }
        addText(upTo: start)
        textStart = end
        return true
    }

    mutating func addText(upTo end: Int) {
        guard end > textStart else { return }
        let text = bytes[textStart..<end]
        let top = open.count - 1
        guard case .parent = open[top].kind else {
            let startsLine = textStart == start || bytes[textStart - 1] == 0x0A
            open[top].children.append(.text(Text(bytes: Array(text), startsLine: startsLine)))
            return
        }
        if open[top].stray == nil, let index = text.firstIndex(where: { !$0.isWhiteSpace }) {
            open[top].stray = position(of: index, after: open[top].tag)
        }
    }

    private func position(of index: Int, after tag: Tag?) -> Position? {
        guard let tag else { return nil }
        let passed = bytes[tag.bytes.lowerBound..<index]
        let lines = passed.count { $0 == 0x0A }
        let column = passed.lastIndex(of: 0x0A).map { index - $0 } ?? tag.position.column + passed.count
        return Position(line: tag.position.line + lines, column: column)
    }

    mutating func add(_ node: Node, at position: Position) {
        let top = open.count - 1
        guard case .parent = open[top].kind else {
            open[top].children.append(node)
            return
        }
        if open[top].stray == nil { open[top].stray = position }
    }

    /// The start of the tag's line when only blanks stand between.
    func lineStart(before tag: Tag) -> Int? {
        var index = tag.bytes.lowerBound
        while index > start, bytes[index - 1].isASCIIBlank { index -= 1 }
        return index == start || bytes[index - 1] == 0x0A ? index : nil
    }

    /// The end of the tag's line, its line break included, when only blanks stand between.
    func lineEnd(after tag: Tag) -> Int? {
        var index = tag.bytes.upperBound
        while index < bytes.count, bytes[index].isASCIIBlank { index += 1 }
        if index == bytes.count { return index }
        if bytes[index] == 0x0D, index + 1 < bytes.count { index += 1 }
        return bytes[index] == 0x0A ? index + 1 : nil
    }

    /// The blanks before a tag that begins its line.
    func blanks(before tag: Tag) -> [UInt8] {
        lineStart(before: tag).map { Array(bytes[$0..<tag.bytes.lowerBound]) } ?? []
    }
}

extension UInt8 {
    /// The white space that may stand round a name inside a tag.
    var isWhiteSpace: Bool { isASCIIBlank || self == 0x0A || self == 0x0D }
}
