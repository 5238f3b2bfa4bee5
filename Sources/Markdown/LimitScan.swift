import Diagnostics

/// Checks limit L1, and L3 to L7 over the bytes of a text, before cmark-gfm sees it and in linear time.
///
/// The scan knows no code blocks or tables: its idea of a fence could differ from cmark-gfm's, so nothing is exempt.
struct LimitScan {
    private let path: String
    private var number: Int
    private var block = BlockCount()
    private var fileCells = 0
    private(set) var diagnostics: [Diagnostic] = []

    /// The faults of `text`, whose first line is `firstLine` of the file at `path`.
    static func check(_ text: ArraySlice<UInt8>, path: String, firstLine: Int) -> [Diagnostic] {
        var scan = LimitScan(path: path, number: firstLine)
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
            scan.check(line: text[start..<end])
            scan.number += 1
            start = end + 1
        }
        scan.endBlock()
        return scan.diagnostics
    }

    /// The fault of a source that has too many bytes.
    static func checkSize(of source: Source) -> [Diagnostic] {
        var scan = LimitScan(path: source.path, number: 1)
        scan.checkSize(of: source.text)
        return scan.diagnostics
    }

    private init(path: String, number: Int) {
        self.path = path
        self.number = number
    }

    private mutating func report(_ rule: Rule, line: Int, column: Int, _ message: String, fix: String) {
        guard diagnostics.count < 20 else { return }
        let place = SourceLocation(path: path, line: line, column: column)
        diagnostics.append(Diagnostic(rule, at: place, message, suggestion: fix))
    }
}

/// What the lines since the last blank one add up to.
private struct BlockCount {
    var firstLine = 0
    var lines = 0
    var bytes = 0
    var mostPipes = 0
    var delimiterRows = 0
}

extension LimitScan {
    private mutating func checkSize(of text: [UInt8]) {
        guard text.count > Limit.fileBytes else { return }
        let head = text.prefix(Limit.fileBytes)
        let line = number + head.count { $0 == 0x0A }
        let column = head.endIndex - (head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.startIndex) + 1
        report(
            .fileSize, line: line, column: column,
            "file is \(text.count.grouped) bytes long; the limit is \(Limit.fileBytes.grouped) (L1)",
            fix: "split it into several guides")
    }

    private mutating func check(line: ArraySlice<UInt8>) {
        let shape = LineShape(of: line)
        if shape.isBlank { return endBlock() }
        if line.count > Limit.lineBytes {
            report(
                .lineLength, line: number, column: Limit.lineBytes + 1,
                "line is \(line.count.grouped) bytes long; the limit is \(Limit.lineBytes.grouped) (L3)",
                fix: "break it into several lines or list items")
        }
        if shape.containerMarks > Limit.containerMarks {
            report(
                .containerMarks, line: number, column: 1,
                "line begins with \(shape.containerMarks.grouped) quote and list marks; "
                    + "the limit is \(Limit.containerMarks) (L5)",
                fix: "take the surplus marks away")
        }
        if shape.pipes > Limit.pipes {
            report(
                .tableSize, line: number, column: 1,
                "line has \(shape.pipes.grouped) pipes; the limit is \(Limit.pipes) (L6)",
                fix: "split the table into narrower ones")
        }
        if block.lines == 0 { block.firstLine = number }
        block.lines += 1
        block.bytes += line.count + 1
        block.mostPipes = max(block.mostPipes, shape.pipes)
        block.delimiterRows += shape.isDelimiterRow ? 1 : 0
    }

    private mutating func endBlock() {
        defer { block = BlockCount() }
        guard block.lines > 0 else { return }
        if block.lines > 1, block.bytes > Limit.blockBytes {
            report(
                .blockLength, line: block.firstLine, column: 1,
                "\(block.lines.grouped) lines without a blank line are \(block.bytes.grouped) bytes long; "
                    + "the limit is \(Limit.blockBytes.grouped) (L4)",
                fix: "part them with blank lines")
        }
        if block.delimiterRows > Limit.delimiterRows {
            report(
                .delimiterRows, line: block.firstLine, column: 1,
                "block has \(block.delimiterRows.grouped) lines of dashes, colons and pipes; "
                    + "the limit is \(Limit.delimiterRows) (L7)",
                fix: "put a blank line before each rule or table")
        }
        checkCells()
    }

    private mutating func checkCells() {
        guard block.mostPipes > 0 else { return }
        let cells = (block.mostPipes + 1) * block.lines
        let wasWithin = fileCells <= Limit.fileCells
        fileCells += cells
        if cells > Limit.blockCells {
            report(
                .tableSize, line: block.firstLine, column: 1,
                "table of \(block.lines.grouped) lines and \((block.mostPipes + 1).grouped) columns has "
                    + "\(cells.grouped) cells; the limit is \(Limit.blockCells.grouped) (L6)",
                fix: "split the table with blank lines and a header for each part")
        }
        if wasWithin, fileCells > Limit.fileCells {
            report(
                .tableSize, line: block.firstLine, column: 1,
                "tables of this file have \(fileCells.grouped) cells so far; "
                    + "the limit is \(Limit.fileCells.grouped) (L6)",
                fix: "split the file into several guides")
        }
    }
}
