import Diagnostics
import Markdown

extension TextRepairing {
    /// Restores UTF-8 that was read in another encoding; each restored run is logged, the first one stands for all in
    /// the warning.
    mutating func undoMisreading() {
        guard text.contains(where: { $0 >= 0x80 }) else { return }
        let misreading = Misreading(text: text)
        report(suspects: misreading.suspects)
        guard let encoding = misreading.encodings.first else { return }
        let damaged = text
        let changed = misreading.runs.indices.filter {
            !damaged[misreading.runs[$0].range].elementsEqual(misreading.restored[$0])
        }
        for index in changed {
            let run = misreading.runs[index]
            repairs.append(
                TextRepair(
                    .encoding(encoding.label), line: run.line,
                    before: String(decoding: damaged[run.range], as: UTF8.self),
                    after: String(decoding: misreading.restored[index], as: UTF8.self)))
        }
        text = misreading.restore(damaged, in: 0..<damaged.count)
        report(misreading, changed: changed, damaged: damaged)
        changedLines.formUnion(changed.map { misreading.runs[$0].line })
    }

    private mutating func report(suspects: [(run: NonASCIIRun, encoding: SingleByteEncoding)]) {
        guard let (run, encoding) = suspects.first else { return }
        let word = wordRange(around: run.range, in: text)
        diagnostics.append(
            Diagnostic(
                .misreadEncodingLeft,
                at: location(line: run.line, column: run.column - (run.range.lowerBound - word.lowerBound)),
                "'\(visible(text[word]))' looks like UTF-8 read as \(encoding.name); left as it is",
                notes: suspects.count == 1 ? [] : ["\(suspects.count) runs in this file look so"],
                suggestion: "write the characters that belong here"))
    }

    private mutating func report(_ misreading: Misreading, changed: [Int], damaged: [UInt8]) {
        guard let first = changed.first else { return }
        let run = misreading.runs[first]
        let word = wordRange(around: run.range, in: damaged)
        let repaired = misreading.restore(damaged, in: word)
        let names = misreading.encodings.map(\.name).joined(separator: ", then as ")
        let command = "'rolebook normalize --write' repairs the file"
        let count = changed.count == 1 ? "" : "\(changed.count) runs in this file have the same damage; "
        diagnostics.append(
            Diagnostic(
                .misreadEncoding,
                at: location(line: run.line, column: run.column - (run.range.lowerBound - word.lowerBound)),
                "'\(visible(damaged[word]))' is UTF-8 read as \(names); repaired to '\(visible(repaired))'",
                notes: [count + command]))
    }
}

/// The word that a run of characters belongs to: the letters, digits and characters outside ASCII round it.
func wordRange(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    func isInWord(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIIAlphanumeric }
    var start = range.lowerBound
    while start > 0, isInWord(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, isInWord(text[end]) { end += 1 }
    return start..<end
}
