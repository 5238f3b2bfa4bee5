import Diagnostics

/// The byte ranges of a Markdown text that hold code: fenced blocks, indented blocks and code spans, in order.
///
/// Text repairs run before the parser, so this reads just enough of Markdown to leave code alone. In doubt a line within
/// a list is text, because list items are indented more often than code.
struct CodeRegions {
    private(set) var ranges: [Range<Int>] = []

    private var fence = FenceState()
    private var isInList = false
    private var mayStartIndented = true
    private var paragraphStart: Int?

    init(of text: [UInt8]) {
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            read(line: start..<end, in: text)
            start = end + 1
        }
        endParagraph(at: text.count, in: text)
    }

    private mutating func read(line: Range<Int>, in text: [UInt8]) {
        let isWithin = fence.isOpen
        var content = line.upperBound
        let isCode = fence.takes(text[line]) { first in
            content = contentStart(from: first, in: text[line])
            return content
        }
        if isCode {
            if !isWithin { endParagraph(at: line.lowerBound, in: text) }
            ranges.append(line)
            return
        }
        let first = text[line].firstIndex { !$0.isASCIIBlank } ?? line.upperBound
        if first == line.upperBound {
            endParagraph(at: line.lowerBound, in: text)
            mayStartIndented = true
            return
        }
        readText(line: line, indent: first - line.lowerBound, startsItem: content > first, in: text)
    }

    private mutating func readText(line: Range<Int>, indent: Int, startsItem: Bool, in text: [UInt8]) {
        let isIndented = indent >= 4 || text[line.lowerBound] == 0x09
        if isIndented, mayStartIndented, !isInList, paragraphStart == nil {
            ranges.append(line)
            return
        }
        if startsItem {
            isInList = true
        } else if mayStartIndented, indent == 0 {
            isInList = false
        }
        mayStartIndented = false
        if startsItem || text[line.lowerBound] == 0x23 { endParagraph(at: line.lowerBound, in: text) }
        if paragraphStart == nil { paragraphStart = line.lowerBound }
    }

    private mutating func endParagraph(at end: Int, in text: [UInt8]) {
        guard let start = paragraphStart else { return }
        paragraphStart = nil
        ranges += codeSpans(in: text[start..<end])
    }
}

/// Where the text of a line starts behind quote signs and list markers.
private func contentStart(from start: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = start
    while index < line.endIndex {
        var end = index
        if line[index...].starts(with: [0xE2, 0x80, 0xA2]) {
            end += 3
        } else if [0x3E, 0x2D, 0x2A, 0x2B].contains(line[index]) {
            end += 1
        } else {
            while end < line.endIndex, line[end].isASCIIDigit { end += 1 }
            guard end > index, end < line.endIndex, line[end] == 0x2E || line[end] == 0x29 else { return index }
            end += 1
        }
        guard end == line.endIndex || line[end].isASCIIBlank || line[index] == 0x3E else { return index }
        index = line[end...].firstIndex { !$0.isASCIIBlank } ?? line.endIndex
    }
    return index
}
