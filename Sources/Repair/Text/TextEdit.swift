import Diagnostics
import Markdown

/// A replacement of some bytes of a text within one line.
struct TextEdit {
    let range: Range<Int>
    let replacement: [UInt8]
    /// The bytes shown as what was repaired, for the log: a word or a line round the edit.
    let shown: Range<Int>
}

/// Where an edit stands and what it reads before and after.
struct PlacedEdit {
    let line: Int
    let column: Int
    let before: String
    let after: String
}

extension TextRepairing {
    /// Carries out edits that stand in order and do not overlap; edits with the same `shown` range are one repair.
    mutating func apply(_ edits: [TextEdit], as kind: TextRepair.Kind) -> [PlacedEdit] {
        var placed: [PlacedEdit] = []
        var rebuilt: [UInt8] = []
        rebuilt.reserveCapacity(text.count)
        var copied = 0
        var lines = LineCounter(text: text)
        var index = 0
        while index < edits.count {
            let shown = edits[index].shown
            rebuilt += text[copied..<shown.lowerBound]
            copied = shown.lowerBound
            let shownStart = rebuilt.count
            while index < edits.count, edits[index].shown == shown {
                rebuilt += text[copied..<edits[index].range.lowerBound] + edits[index].replacement
                copied = edits[index].range.upperBound
                index += 1
            }
            rebuilt += text[copied..<shown.upperBound]
            copied = shown.upperBound
            let (line, column) = lines.place(of: shown.lowerBound)
            placed.append(
                PlacedEdit(
                    line: line, column: column, before: String(decoding: text[shown], as: UTF8.self),
                    after: String(decoding: rebuilt[shownStart...], as: UTF8.self)))
        }
        text = rebuilt + text[copied...]
        repairs += placed.map { TextRepair(kind, line: $0.line, before: $0.before, after: $0.after) }
        return placed
    }

    /// Carries out edits that change what columns their lines have, and reports them as one finding at the first.
    ///
    /// `counted` says what several of them are, as in `3 places of this file`.
    mutating func report(
        _ edits: [TextEdit], as kind: TextRepair.Kind, _ rule: Rule, counted: String, message: (PlacedEdit) -> String
    ) {
        let placed = apply(edits, as: kind)
        guard let first = placed.first else { return }
        changedLines.formUnion(placed.map(\.line))
        diagnostics.append(
            Diagnostic(
                rule, at: SourceLocation(path: path, line: first.line), message(first),
                notes: placed.count == 1 ? [] : ["\(placed.count) \(counted)"]))
    }

    /// Puts lines that say the same in Markdown in the place of the text's own, and reports them as one finding.
    mutating func replace(with lines: [ArraySlice<UInt8>], _ rule: Rule, message: (_ count: Int) -> String) {
        let before = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let changed = lines.indices.filter { lines[$0] != before[$0] }
        guard let first = changed.first else { return }
        repairs += changed.map { index in
            TextRepair(
                .notation, line: index + 1, before: String(decoding: before[index], as: UTF8.self),
                after: String(decoding: lines[index], as: UTF8.self))
        }
        text = Array(lines.joined(separator: [0x0A]))
        changedLines.formUnion(changed.map { $0 + 1 })
        diagnostics.append(
            Diagnostic(rule, at: SourceLocation(path: path, line: first + 1), message(changed.count)))
    }
}
