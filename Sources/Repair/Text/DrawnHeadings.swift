import Diagnostics
import Markdown

extension TextRepairing {
    /// Reads lines that are underlined with other signs than Markdown knows as headings, and drops lines drawn above them:
    /// `Duties` above `~~~~~~`, `TOOLS` between two rows of `=====`.
    mutating func readDrawnHeadings() {
        guard holdsRule else { return }
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count > 2 else { return }
        var changed: [Int] = []
        for index in lines.indices.dropFirst() {
            guard let sign = rule(lines[index]), isTitle(lines[index - 1], ruled: lines[index].count) else { continue }
            let isOpen = index < 2 || isBlank(lines[index - 2])
            let isBoxed = index > 1 && rule(lines[index - 2]) == sign
            guard isOpen || isBoxed else { continue }
            if isBoxed {
                lines[index - 2] = []
                changed.append(index - 1)
            }
            guard !"=-".utf8.contains(sign) else { continue }
            lines[index - 1] = Array("## ".utf8)[...] + lines[index - 1]
            lines[index] = []
            changed += [index, index + 1]
        }
        guard let first = changed.first else { return }
        let before = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        for number in changed {
            repairs.append(
                TextRepair(
                    .notation, line: number, before: String(decoding: before[number - 1], as: UTF8.self),
                    after: String(decoding: lines[number - 1], as: UTF8.self)))
        }
        text = Array(lines.joined(separator: [0x0A]))
        changedLines.formUnion(changed)
        diagnostics.append(
            Diagnostic(
                .drawnHeading, at: SourceLocation(path: path, line: first),
                "lines are drawn round headings; \(changed.count) lines are read as Markdown"))
    }

    /// Whether any line begins with four equal signs.
    private var holdsRule: Bool {
        text.indices.dropLast(4).contains { index in
            let sign = text[index + 1]
            return text[index] == 0x0A && "=~^*+_#\"".utf8.contains(sign) && text[index + 2] == sign
                && text[index + 3] == sign && text[index + 4] == sign
        }
    }

    /// The sign that a line repeats from its first to its last byte.
    private func rule(_ line: ArraySlice<UInt8>) -> UInt8? {
        guard line.count > 3, let sign = line.first, "=-~^*+_#\"".utf8.contains(sign),
            line.allSatisfy({ $0 == sign })
        else { return nil }
        return sign
    }

    /// Text about as long as the line drawn below it.
    private func isTitle(_ line: ArraySlice<UInt8>, ruled length: Int) -> Bool {
        guard let first = line.first, !first.isASCIIBlank, !"#-*+>|`~=_".utf8.contains(first), line.count <= 80 else {
            return false
        }
        let shown = line.count { $0 & 0xC0 != 0x80 }
        return abs(shown - length) <= 2 && !".,;".utf8.contains(line.last ?? 0)
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(\.isASCIIBlank) }
}
