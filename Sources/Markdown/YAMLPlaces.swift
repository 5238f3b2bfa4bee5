import Diagnostics

/// Turns libyaml's places into lines and byte columns of the file.
///
/// libyaml counts characters, and takes U+0085, U+2028 and U+2029 for line ends; rolebook counts bytes, and LF alone.
struct YAMLPlaces {
    /// Where a line begins for libyaml: the offset, and the line and the column there as rolebook counts.
    private struct Start {
        let offset: Int
        let line: Int
        let column: Int
    }

    private let bytes: [UInt8]
    private let path: String
    private let starts: [Start]
    private let lastWord: (line: Int, column: Int)
    /// Whether a line is ASCII, by its place among the starts: then its bytes are its characters.
    private let isASCII: [Bool]

    init(bytes: [UInt8], path: String, firstLine: Int) {
        self.bytes = bytes
        self.path = path
        var starts = [Start(offset: 0, line: firstLine, column: 1)]
        var line = firstLine
        var lineStart = 0
        for index in bytes.indices {
            if bytes[index] == 0x0A {
                line += 1
                lineStart = index + 1
            } else if !bytes.endsForeignLine(at: index) {
                continue
            }
            starts.append(Start(offset: index + 1, line: line, column: index + 2 - lineStart))
        }
        self.starts = starts
        isASCII = starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1].offset : bytes.count
            return bytes[starts[index].offset..<end].allSatisfy { $0 < 0x80 }
        }
        let end = bytes.lastIndex { $0 > 0x20 } ?? 0
        let last = starts.last { $0.offset <= end }
        lastWord = (last?.line ?? firstLine, (last?.column ?? 1) + end - (last?.offset ?? 0))
    }

    /// A place behind the last word of the text is told as that word's end.
    func position(_ mark: YAMLMark) -> (line: Int, column: Int) {
        guard mark.line < starts.count else { return lastWord }
        let exact = exactPosition(mark)
        return exact < lastWord ? exact : lastWord
    }

    private func exactPosition(_ mark: YAMLMark) -> (line: Int, column: Int) {
        let index = min(max(mark.line, 0), starts.count - 1)
        let start = starts[index]
        if isASCII[index] { return (start.line, start.column + min(mark.column, bytes.count - start.offset)) }
        var offset = start.offset
        var characters = mark.column
        while characters > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            characters -= 1
        }
        return (start.line, start.column + offset - start.offset)
    }

    func location(_ mark: YAMLMark) -> SourceLocation {
        let (line, column) = position(mark)
        return SourceLocation(path: path, line: line, column: column)
    }

    func location(offset: Int) -> SourceLocation {
        guard let start = starts.last(where: { $0.offset <= offset }) else { return SourceLocation(path: path) }
        return SourceLocation(path: path, line: start.line, column: start.column + offset - start.offset)
    }

    /// The byte that stands at a place; nil behind the end.
    func byte(at mark: YAMLMark) -> UInt8? {
        guard mark.line < starts.count else { return nil }
        let (line, column) = exactPosition(mark)
        guard let start = starts.last(where: { $0.line == line && $0.column <= column }) else { return nil }
        let offset = start.offset + column - start.column
        return bytes.indices.contains(offset) ? bytes[offset] : nil
    }
}

extension [UInt8] {
    /// Whether a line end that is none for rolebook ends with this byte: CR alone, U+0085, U+2028 or U+2029.
    fileprivate func endsForeignLine(at index: Int) -> Bool {
        switch self[index] {
        case 0x0D: index + 1 == count || self[index + 1] != 0x0A
        case 0x85: index > 0 && self[index - 1] == 0xC2
        case 0xA8, 0xA9: index > 1 && self[index - 1] == 0x80 && self[index - 2] == 0xE2
        default: false
        }
    }
}
