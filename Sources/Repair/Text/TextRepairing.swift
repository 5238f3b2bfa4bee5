import Diagnostics
import Markdown

/// A text on its way through the repairs: what it is by now, what was done to it and what was found.
struct TextRepairing {
    let path: String
    var text: [UInt8]
    var repairs: [TextRepair] = []
    var diagnostics: [Diagnostic] = []
    /// Bytes of the file's first line that the text has no more.
    private(set) var droppedAtStart = 0
    /// Lines whose later columns no longer match the file.
    var changedLines: Set<Int> = []

    init(path: String, bytes: [UInt8]) {
        self.path = path
        text = bytes
    }

    mutating func dropByteOrderMark() {
        guard text.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        text.removeFirst(3)
        droppedAtStart = 3
        repairs.append(TextRepair(.byteOrderMark, line: 1, before: "\u{FEFF}", after: ""))
    }

    /// Turns CRLF and lone CR into LF, so that each stays one line end.
    mutating func unifyLineEnds() {
        guard let first = text.firstIndex(of: 0x0D) else { return }
        let isPair = first + 1 < text.count && text[first + 1] == 0x0A
        let line = text[..<first].count { $0 == 0x0A } + 1
        repairs.append(TextRepair(.lineEnds, line: line, before: isPair ? "\r\n" : "\r", after: "\n"))
        var unified: [UInt8] = []
        unified.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            if byte != 0x0D {
                unified.append(byte)
            } else if index + 1 == text.count || text[index + 1] != 0x0A {
                unified.append(0x0A)
            }
        }
        text = unified
    }

    /// The place of a byte in the file, without a column where the line has changed too much to tell it.
    func location(line: Int, column: Int) -> SourceLocation {
        let isKnown = !changedLines.contains(line)
        return SourceLocation(
            path: path, line: line, column: isKnown ? column + (line == 1 ? droppedAtStart : 0) : nil)
    }
}
