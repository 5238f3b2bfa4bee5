import Diagnostics
import Markdown

extension TextRepairing {
    /// Reads lines that are underlined in a way that Markdown does not know as headings, and drops lines drawn above them:
    /// `Duties` above `~~~~~~`, `TOOLS` between two rows of `=====`, `2. Pay` and a title in the middle of its line above
    /// `------`.
    mutating func readDrawnHeadings() {
        guard holdsRule else { return }
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count > 2 else { return }
        turnTildesIntoRules(in: &lines)
        var fence = FenceState()
        for index in lines.indices.dropFirst() {
            guard !fence.takes(lines[index - 1]), let sign = rule(lines[index]) else { continue }
            let isOpen = index < 2 || isBlank(lines[index - 2])
            let isBoxed = index > 1 && rule(lines[index - 2]) == sign
            guard isOpen || isBoxed, let title = title(lines[index - 1], above: lines[index], isBoxed: isBoxed) else {
                continue
            }
            if isBoxed { lines[index - 2] = [] }
            // What Markdown takes for a heading stays; an item of a list and code are none to it.
            let isCentred = lines[index - 1].count - title.count >= Self.leastCentred
            guard !"=-".utf8.contains(sign) || isNumbered(title) || isCentred else { continue }
            lines[index - 1] = Array((sign == UInt8(ascii: "=") ? "# " : "## ").utf8)[...] + title
            lines[index] = []
        }
        replace(with: lines, .drawnHeading) { count in
            "lines are drawn round headings; \(count) lines are read as Markdown"
        }
    }

    /// Lines of three tildes or more that all stand between blank lines part a text and fence no code.
    private func turnTildesIntoRules(in lines: inout [ArraySlice<UInt8>]) {
        let drawn = lines.indices.filter { $0 > 0 && lines[$0].starts(with: "~~~".utf8) }
        let isApart = drawn.allSatisfy { index in
            lines[index].allSatisfy { $0 == UInt8(ascii: "~") } && isBlank(lines[index - 1])
                && (index + 1 == lines.count || isBlank(lines[index + 1]))
        }
        guard drawn.count > 2, isApart else { return }
        for index in drawn { lines[index] = Array("***".utf8)[...] }
    }

    /// So many blanks before a title put it in the middle of its line; fewer may set it below the item of a list.
    private static let leastCentred = 8

    /// Whether any line holds nothing but four equal signs, or three tildes, or more.
    private var holdsRule: Bool {
        var index = 0
        while let end = text[index...].firstIndex(of: 0x0A) ?? (index < text.count ? text.count : nil) {
            let line = text[index..<end]
            if rule(line) != nil || line.elementsEqual("~~~".utf8) { return true }
            index = end + 1
            if index > text.count { return false }
        }
        return false
    }

    /// The sign that a line repeats from its first to its last byte, but for blanks before it.
    private func rule(_ line: ArraySlice<UInt8>) -> UInt8? {
        let drawn = line.drop(while: \.isASCIIBlank)
        guard drawn.count > 3, let sign = drawn.first, "=-~^*+_#\"".utf8.contains(sign),
            drawn.allSatisfy({ $0 == sign })
        else { return nil }
        return sign
    }

    /// The text of a line about as long as what is drawn below it, and standing where it does; between two lines it may
    /// stand anywhere.
    private func title(
        _ line: ArraySlice<UInt8>, above rule: ArraySlice<UInt8>, isBoxed: Bool
    ) -> ArraySlice<UInt8>? {
        let title = line.drop(while: \.isASCIIBlank)
        let drawn = rule.drop(while: \.isASCIIBlank)
        guard let first = title.first, !"#-*+>|`~=_".utf8.contains(first), title.count <= 80,
            !".,;".utf8.contains(title.last ?? 0)
        else { return nil }
        if isBoxed { return title }
        let shown = title.count { $0 & 0xC0 != 0x80 }
        let isBelow = abs((line.count - title.count) - (rule.count - drawn.count)) <= 2
        return isBelow && abs(shown - drawn.count) <= 2 ? title : nil
    }

    /// `2. Pay`, the item of a list to Markdown.
    private func isNumbered(_ title: ArraySlice<UInt8>) -> Bool {
        let rest = title.drop(while: \.isASCIIDigit)
        return (1...2).contains(title.count - rest.count) && ".)".utf8.contains(rest.first ?? 0)
            && rest.dropFirst().first?.isASCIIBlank == true
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(\.isASCIIBlank) }
}
