import Diagnostics
import Markdown

/// Leaves out the lines that a printed text repeats on each of its pages: the name of a house and of the sheet.
///
/// Such a line stands at least three times and has a wide space between its parts, or twice beside the number of a page.
/// Numbers in it may count on.
enum RunningHeads {
    static func drop(from state: inout RecoveryState) {
        let lines = state.pieces.flatMap { $0.numberedLines ?? [] }.map {
            (number: $0.number, key: key(of: $0.inlines))
        }
        let dropped = running(
            Dictionary(grouping: lines.filter { !$0.key.isEmpty }, by: \.key).mapValues { $0.map(\.number) }, state)
        guard !dropped.isEmpty else { return }
        let pieces = state.pieces
        state.pieces = pieces.flatMap { piece in
            piece.numberedLines.map { PageMargins.rest(of: $0, $0.map { dropped.contains($0.number) }, piece, &state) }
                ?? [piece]
        }
    }

    /// The numbers of the lines that stand on each page.
    private static func running(_ lines: [String: [Int]], _ state: RecoveryState) -> Set<Int> {
        let repeated = lines.values.filter { $0.count > 1 }
        guard !repeated.isEmpty else { return [] }
        let pages = Set(state.dropped.filter { PageControl.isPageMargin($0.text) }.map(\.line))
        return repeated.reduce(into: []) { found, numbers in
            let besidePage = numbers.count { pages.contains($0 - 1) || pages.contains($0 + 1) }
            let isWide = numbers.allSatisfy { hasWideSpace(state.source.line($0)) }
            if besidePage > 1 || numbers.count > 2 && isWide { found.formUnion(numbers) }
        }
    }

    /// A line's letters without its numbers; empty where it ends as a sentence or a label does.
    private static func key(of line: [Inline]) -> String {
        let text = line.plainText
        let count = words(of: text).count
        guard (2...16).contains(count), !".:?!".utf8.contains(lastByte(of: text) ?? 0) else { return "" }
        guard text.utf8.contains(where: { $0.isASCIIDigit || $0 >= 0x80 }) else { return text }
        return String(text.filter { !$0.isNumber })
    }

    /// Three blanks or more between two words.
    private static func hasWideSpace(_ line: ArraySlice<UInt8>) -> Bool {
        var blanks = 0
        for byte in line.drop(while: \.isASCIIBlank) {
            if !byte.isASCIIBlank, blanks > 2 { return true }
            blanks = byte.isASCIIBlank ? blanks + 1 : 0
        }
        return false
    }
}
