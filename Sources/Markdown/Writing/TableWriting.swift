/// A table as GitHub writes them: `| cell | cell |`.
enum TableWriting {
    static func lines(of table: Table) -> BlockWriting.Lines {
        [row(table.header.cells.map(cell)), row(table.alignments.map(delimiter))]
            + table.rows.map { row($0.cells.map(cell)) }
    }

    private static func row(_ cells: [[UInt8]]) -> [UInt8] {
        cells.reduce(into: [UInt8(ascii: "|")]) { $0 += [0x20] + $1 + ($1.isEmpty ? [] : [0x20]) + [UInt8(ascii: "|")] }
    }

    private static func cell(_ inlines: [Inline]) -> [UInt8] {
        InlineWriting(inlines, isOneLine: true).bytes.flatMap { byte in
            byte == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }

    private static func delimiter(_ alignment: Table.Alignment) -> [UInt8] {
        switch alignment {
        case .none: Array("---".utf8)
        case .left: Array(":--".utf8)
        case .center: Array(":-:".utf8)
        case .right: Array("--:".utf8)
        }
    }
}
