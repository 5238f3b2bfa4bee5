import Diagnostics
import Markdown

/// The words that a Markdown text shows, line by line, found without the parser that reads guides.
///
/// Marks, list numbers, tags, comments, link addresses and the names of code languages are no words of the text. In
/// doubt a word is left out, so that one that is missing on the page is truly missing.
struct SourceWords {
    private var reader = WordReader()
    private var fence: (mark: UInt8, count: Int)?
    private var isInComment = false
    /// The last closing signs of the line: before them one is sure to be found, behind them none is looked for.
    private var lastAngle = -1
    private var lastBracket = -1

    /// The words of lines of `source`; `isExempt` tells which lines the pages need not show.
    static func lines(of source: Source, isExempt: (Int) -> Bool) -> [(line: Int, words: [String])] {
        var scan = SourceWords()
        var lines: [(line: Int, words: [String])] = []
        for number in 1...max(1, source.lineCount) {
            let words = scan.words(of: source.line(number))
            if !words.isEmpty, !isExempt(number) { lines.append((number, words)) }
        }
        return lines
    }

    /// The words of each cell of a table's row.
    static func cells(of row: ArraySlice<UInt8>) -> [[String]] {
        row.split(separator: UInt8(ascii: "|")).map { cell in
            var scan = SourceWords()
            return scan.words(of: cell)
        }.filter { !$0.isEmpty }
    }

    /// The words of a text without marks.
    static func words(ofPlain text: String) -> [String] {
        var scan = SourceWords()
        scan.readPlain(Array(text.utf8)[...])
        return scan.reader.finish()
    }

    private mutating func words(of line: ArraySlice<UInt8>) -> [String] {
        var line = line
        if !isInComment {
            if isFence(line) { return [] }
            guard fence == nil else {
                readPlain(line)
                return reader.finish()
            }
            line = LineHead.withoutMarks(line)
            if LineHead.isLinkDefinition(line) { return [] }
        }
        let isCollapsed = LineHead.isCollapsed(line)
        lastAngle = line.lastIndex(of: UInt8(ascii: ">")) ?? -1
        lastBracket = line.lastIndex(of: UInt8(ascii: "]")) ?? -1
        var index = line.startIndex
        while index < line.endIndex {
            index = step(line, at: index, isCollapsed: isCollapsed)
        }
        return reader.finish()
    }

    private mutating func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let content = LineHead.withoutContainers(line)
        guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
        let count = content.prefix { $0 == mark }.count
        guard count >= 3 else { return false }
        if let open = fence {
            let closes = open.mark == mark && count >= open.count && content.dropFirst(count).allSatisfy(\.isASCIIBlank)
            if closes { fence = nil }
            return closes
        }
        guard mark == UInt8(ascii: "~") || !content.dropFirst(count).contains(mark) else { return false }
        fence = (mark, count)
        return true
    }

    private mutating func readPlain(_ line: ArraySlice<UInt8>) {
        var index = line.startIndex
        while index < line.endIndex { index += reader.take(line, at: index) }
    }

    /// Reads what stands at `index` and answers where to go on.
    private mutating func step(_ line: ArraySlice<UInt8>, at index: Int, isCollapsed: Bool) -> Int {
        let rest = line[index...]
        if isInComment { return commentEnd(rest) }
        switch line[index] {
        case UInt8(ascii: "]") where index < line.endIndex - 1:
            if let end = InlineMarks.linkTargetEnd(rest) { return end }
        case UInt8(ascii: "[") where index < lastBracket:
            if let end = InlineMarks.footnoteEnd(rest) {
                reader.end()
                return end
            }
        case UInt8(ascii: "<"):
            reader.end()
            if rest.starts(with: "<!--".utf8) { return commentEnd(rest) }
            if index < lastAngle, let end = InlineMarks.tagEnd(rest) { return end }
        case UInt8(ascii: ":"):
            reader.end()
            if let end = InlineMarks.iconEnd(rest) { return end }
        case UInt8(ascii: "&"):
            if let reference = CharacterReference(in: line, at: index) {
                return skip(reference, in: line, at: index)
            }
        case 0x30...0x39 where isCollapsed:
            if let end = InlineMarks.itemNumberEnd(rest, in: line) { return end }
        default: break
        }
        return index + reader.take(line, at: index)
    }

    /// A word with a reference that may be one or be shown as written is not looked for.
    private mutating func skip(_ reference: CharacterReference, in line: ArraySlice<UInt8>, at index: Int) -> Int {
        let end = index + reference.length
        if let scalar = reference.scalar, !scalar.standsInWord || !line.contains(UInt8(ascii: "`")) {
            reader.take(scalar: scalar)
            return end
        }
        reader.discard()
        return end + line[end...].prefix { $0.isASCIIAlphanumeric || $0 >= 0x80 }.count
    }

    private mutating func commentEnd(_ rest: ArraySlice<UInt8>) -> Int {
        var index = rest.startIndex
        while index + 2 < rest.endIndex {
            if rest[index...].starts(with: "-->".utf8) {
                isInComment = false
                return index + 3
            }
            index += 1
        }
        isInComment = true
        return rest.endIndex
    }
}
