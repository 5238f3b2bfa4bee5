import Diagnostics
import Markdown

extension TextRepairing {
    /// Turns no-break spaces into spaces and drops zero-width spaces, outside code; each changed line is one repair.
    ///
    /// The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them.
    mutating func repairWhitespace() {
        let edits = invisibleSpaces()
        guard !edits.isEmpty else { return }
        let scalar = String(decoding: text[edits[0].range], as: UTF8.self).unicodeScalars.first?.value ?? 0
        let lines = apply(edits, as: .whitespace)
        let code = String(scalar, radix: 16, uppercase: true)
        let name = scalar == 0xA0 ? "no-break space U+00A0 is read as a space" : "zero-width space U+\(code) is dropped"
        diagnostics.append(
            Diagnostic(
                .invisibleSpace, at: SourceLocation(path: path, line: lines[0].line), name,
                notes: lines.count == 1 ? [] : ["\(lines.count) lines of this file hold such spaces"]))
        changedLines.formUnion(lines.map(\.line))
    }

    private func invisibleSpaces() -> [TextEdit] {
        guard text.contains(where: { $0 >= 0x80 }) else { return [] }
        var code = CodeCursor(text)
        var edits: [TextEdit] = []
        var line = 0..<0
        var index = 0
        while index < text.count {
            let start = index
            index += 1
            guard let (length, replacement) = invisibleSpace(at: start), !code.contains(start) else { continue }
            index = start + length
            if !line.contains(start) {
                let first = (text[line.upperBound..<start].lastIndex(of: 0x0A)).map { $0 + 1 } ?? line.upperBound
                line = first..<(text[start...].firstIndex(of: 0x0A) ?? text.count)
            }
            edits.append(TextEdit(range: start..<index, replacement: replacement, shown: line))
        }
        return edits
    }

    private func invisibleSpace(at start: Int) -> (length: Int, replacement: [UInt8])? {
        switch text[start] {
        case 0xC2 where text[start + 1] == 0xA0: (2, [0x20])
        case 0xE2 where text[start + 1] == 0x80 && text[start + 2] == 0x8B: (3, [])
        case 0xEF where text[start + 1] == 0xBB && text[start + 2] == 0xBF: (3, [])
        default: nil
        }
    }
}
