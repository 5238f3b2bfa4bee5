/// A maximal stretch of characters outside ASCII: the unit in which text is damaged and restored.
///
/// Undoing a misreading never touches ASCII, so the runs of the damaged and the restored text correspond one to one.
struct NonASCIIRun: Sendable {
    /// The run's bytes in the text it was found in.
    let range: Range<Int>
    let line: Int
    /// The byte column in its line, from 1.
    let column: Int
    let before: UInt8?
    let after: UInt8?

    static func all(in text: [UInt8]) -> [NonASCIIRun] {
        var runs: [NonASCIIRun] = []
        var line = 1
        var lineStart = 0
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] >= 0x80 { index += 1 }
            if index > start {
                runs.append(
                    NonASCIIRun(
                        range: start..<index, line: line, column: start - lineStart + 1,
                        before: start > 0 ? text[start - 1] : nil, after: index < text.count ? text[index] : nil))
                continue
            }
            index += 1
            if text[start] == 0x0A {
                line += 1
                lineStart = index
            }
        }
        return runs
    }

    /// Whether the run holds nothing but no-break and zero-width spaces.
    func isInvisibleSpace(in text: [UInt8]) -> Bool {
        scalarValues(of: Array(text[range])).allSatisfy { $0 == 0xA0 || $0 == 0x200B || $0 == 0xFEFF }
    }

    func implausibility(of bytes: [UInt8]) -> Int {
        Repair.implausibility(of: scalarValues(of: bytes), before: before, after: after)
    }
}
