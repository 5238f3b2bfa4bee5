import Diagnostics
import Markdown

/// Turns a paragraph whose lines all begin with a check mark, an emoji or a bold label into a list (model.md R-9).
enum SoftBreakListPass {
    static func apply(to state: inout RecoveryState) {
        for index in state.pieces.indices {
            guard let inlines = state.pieces[index].paragraph else { continue }
            let lines = inlines.lines.map(\.trimmed)
            guard lines.count > 1, let items = items(of: lines) else { continue }
            let first = state.pieces[index].block.lines.first
            let list = List(
                items: items.enumerated().map { offset, inlines in
                    let line = LineRange(first + offset)
                    return ListItem(blocks: [Block(.paragraph(inlines), lines: line)], lines: line)
                })
            state.pieces[index].block.kind = .list(list)
            state.note(.softBreakList, state.pieces[index].block.lines, "\(items.count) lines begin with the same mark")
        }
    }

    private static func items(of lines: [[Inline]]) -> [[Inline]]? {
        if lines.allSatisfy(beginsWithLabel) { return lines }
        let marked = lines.map(withoutMark)
        return marked.allSatisfy { $0 != nil } ? marked.compactMap(\.self) : nil
    }

    /// `**Label:** value` or `**Label**: value`.
    private static func beginsWithLabel(_ line: [Inline]) -> Bool {
        guard case .strong(let label)? = line.first, line.count > 1 else { return false }
        if lastByte(of: label.plainText) == UInt8(ascii: ":") { return true }
        return line.dropFirst().first?.plainText.utf8.first == UInt8(ascii: ":")
    }

    private static func withoutMark(_ line: [Inline]) -> [Inline]? {
        guard case .text(let text)? = line.first else { return nil }
        let scalars = text.unicodeScalars
        guard let mark = scalars.first, isListMark(mark) else { return nil }
        let rest = scalars.drop { isListMark($0) || $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0 == " " }
        guard !rest.isEmpty || line.count > 1 else { return nil }
        return ([.text(String(rest))] + line.dropFirst()).trimmed
    }

    private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2190 && scalar.properties.generalCategory == .otherSymbol
            || "✓✔☑✗✘•◦▪●‣➤►".unicodeScalars.contains(scalar)
    }
}
