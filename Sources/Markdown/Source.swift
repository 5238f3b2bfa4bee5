package import Diagnostics

/// One input file as repaired UTF-8 text, with the list of what was repaired.
///
/// Text repairs never add or remove a line: line n of the text is line n of the file. Line ends are LF, there is no byte
/// order mark and no NUL.
package struct Source: Sendable {
    /// The path as messages name it, with `/` between folders.
    package let path: String
    package let text: [UInt8]
    package let repairs: [TextRepair]
    private let lineStarts: [Int]

    package init(path: String, text: [UInt8], repairs: [TextRepair] = []) {
        self.path = path
        self.text = text
        self.repairs = repairs
        var starts = [0]
        for (index, byte) in text.enumerated() where byte == 0x0A && index + 1 < text.count {
            starts.append(index + 1)
        }
        lineStarts = text.isEmpty ? [] : starts
    }

    package var lineCount: Int { lineStarts.count }

    /// The bytes of line `number` without its line end; empty when there is no such line.
    package func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : text.count
        if end > start, text[end - 1] == 0x0A { end -= 1 }
        return text[start..<end]
    }

    package func location(line: Int, column: Int? = nil) -> SourceLocation {
        SourceLocation(path: path, line: line, column: column)
    }
}
