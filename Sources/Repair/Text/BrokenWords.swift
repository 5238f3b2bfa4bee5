import Diagnostics
import Markdown

extension TextRepairing {
    /// Joins words that a printed page broke at the ends of its lines, `engin-` and `eering`, on the later line.
    ///
    /// A text is one when at least three lines end so before a small letter. A word that stands with its hyphen elsewhere
    /// in the text keeps it. Code stays.
    mutating func joinBrokenWords() {
        let breaks = brokenWords()
        guard breaks.count > 2 else { return }
        let known = compounds()
        var edits: [TextEdit] = []
        for (start, hyphen, end) in breaks {
            let indent = text[(hyphen + 2)...].prefix { $0 == 0x20 }
            let (head, tail) = (text[start..<hyphen], text[indent.endIndex..<end])
            let isCompound = known.contains(Array(head) + [UInt8(ascii: "-")] + Array(tail))
            let word = Array(head) + (isCompound ? [UInt8(ascii: "-")] : []) + tail
            edits.append(TextEdit(range: start..<end, replacement: [0x0A] + indent + word, shown: start..<end))
        }
        let placed = apply(edits, as: .whitespace)
        for edit in placed { changedLines.formUnion([edit.line, edit.line + 1]) }
        diagnostics.append(
            Diagnostic(
                .brokenWord, at: SourceLocation(path: path, line: placed[0].line),
                "'\(placed[0].after.drop { $0 == "\n" || $0 == " " })' was broken at the end of the line",
                notes: placed.count == 1 ? [] : ["\(placed.count) words of this file"]))
    }

    /// How far the second line of an item may stand in.
    private var maximumIndent: Int { 8 }

    /// Where a word begins, where its hyphen ends the line, and where its rest on the next line ends.
    private func brokenWords() -> [(start: Int, hyphen: Int, end: Int)] {
        guard text.indices.dropLast(2).contains(where: { text[$0] == UInt8(ascii: "-") && text[$0 + 1] == 0x0A }) else {
            return []
        }
        var code = CodeCursor(text)
        var found: [(start: Int, hyphen: Int, end: Int)] = []
        for hyphen in text.indices.dropLast(2) where text[hyphen] == UInt8(ascii: "-") && text[hyphen + 1] == 0x0A {
            let rest = text[(hyphen + 2)...].prefix(maximumIndent).firstIndex { $0 != 0x20 } ?? hyphen + 2
            guard hyphen > 0, text[hyphen - 1].isASCIILower, text[rest].isASCIILower, !code.contains(hyphen)
            else {
                continue
            }
            var start = hyphen
            while start > 0, text[start - 1].isASCIILetter || text[start - 1] >= 0x80 { start -= 1 }
            let end = text[rest...].firstIndex { !($0.isASCIILetter || $0 >= 0x80) } ?? text.count
            // Without a word before it the line would be left with its mark alone.
            let line = text[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            guard text[line..<start].contains(where: { $0.isASCIILetter || $0 >= 0x80 }) else { continue }
            guard hyphen - start > 1, end - rest > 1, found.last.map({ $0.end <= start }) ?? true else { continue }
            found.append((start, hyphen, end))
        }
        return found
    }

    /// The words of the text that are written with a hyphen within a line.
    private func compounds() -> Set<[UInt8]> {
        let words = text.split { !($0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 >= 0x80) }
        return Set(words.filter { $0.contains(UInt8(ascii: "-")) && $0.last != UInt8(ascii: "-") }.map(Array.init))
    }
}
