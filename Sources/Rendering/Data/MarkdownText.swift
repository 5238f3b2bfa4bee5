import Diagnostics
import Markdown

/// Writes blocks as plain CommonMark with tables: the same text, without raw HTML and pictures.
struct MarkdownText {
    /// The address that a link leads to; nil for a link that stays text.
    let address: (String) -> String?

    /// The lines of some blocks, each block followed by an empty line.
    func lines(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            let lines = lines(of: block)
            return lines.isEmpty ? [] : lines + [""]
        }
    }

    private func lines(of block: Block) -> [String] {
        switch block.kind {
        case .heading(let level, let inlines):
            return ["\(String(repeating: "#", count: min(6, max(1, level)))) \(text(inlines))"]
        case .paragraph(let inlines):
            return inlines.count == 1 ? [guarded(text(inlines[0]))] : inlines.lines.map { guarded(text($0)) }
        case .blockQuote(let blocks): return prefixed(lines(of: blocks), first: "> ", rest: "> ")
        case .list(let list): return lines(of: list)
        case .code(let info, let literal): return code(info: info, literal)
        case .table(let table): return lines(of: table)
        case .thematicBreak: return ["---"]
        case .html: return []
        case .footnoteDefinition(let label, let blocks):
            return prefixed(lines(of: blocks), first: "[^\(label)]: ", rest: "    ")
        }
    }

    private func lines(of list: Markdown.List) -> [String] {
        list.items.enumerated().flatMap { index, item -> [String] in
            let number = list.start.map { $0.addingReportingOverflow(index).partialValue }
            let marker = number.map { "\($0). " } ?? "- "
            let task = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
            let indent = String(repeating: " ", count: marker.utf8.count)
            let inner = list.isTight ? tightLines(of: item.blocks) : lines(of: item.blocks)
            let isLoose = !list.isTight && index + 1 < list.items.count
            return prefixed(inner.isEmpty ? [""] : inner, first: marker + task, rest: indent) + (isLoose ? [""] : [])
        }
    }

    /// The lines of an item whose list has no empty lines: a list follows its paragraph at once.
    private func tightLines(of blocks: [Block]) -> [String] {
        var lines: [String] = []
        for (index, block) in blocks.enumerated() {
            if index > 0, !Self.followsAtOnce(block, behind: blocks[index - 1]) { lines.append("") }
            lines += self.lines(of: block)
        }
        return lines
    }

    /// A bullet list, or one that counts from 1, can stand directly under a paragraph.
    private static func followsAtOnce(_ block: Block, behind before: Block) -> Bool {
        guard case .paragraph = before.kind, case .list(let list) = block.kind else { return false }
        return list.start ?? 1 == 1
    }

    /// Lines behind a mark, without the empty ones at the end.
    private func prefixed(_ lines: [String], first: String, rest: String) -> [String] {
        var kept = lines[...]
        while kept.last == "" { kept.removeLast() }
        guard let head = kept.popFirst() else { return [trimmed(first)] }
        return [trimmed(first + head)] + kept.map { trimmed(rest + $0) }
    }

    private func trimmed(_ line: String) -> String {
        guard line.utf8.last == 0x20 else { return line }
        var line = line[...]
        while line.utf8.last == 0x20 { line.removeLast() }
        return String(line)
    }

    private func lines(of table: Table) -> [String] {
        func row(_ row: Table.Row) -> String {
            "| " + row.cells.map { text($0).replacingOccurrences(of: "|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        let rule = "| " + table.header.cells.map { _ in "---" }.joined(separator: " | ") + " |"
        return [row(table.header), rule] + table.rows.map(row)
    }

    /// A fence longer than any in the code.
    private func code(info: String, _ literal: String) -> [String] {
        let runs = literal.split { $0 != "`" }.map(\.count)
        let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
        var lines = literal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return ["\(fence)\(info.replacingOccurrences(of: "`", with: ""))"] + lines + [fence]
    }

    private func text(_ inlines: [Inline]) -> String {
        inlines.count == 1 ? text(inlines[0]) : inlines.map(text).joined()
    }

    private func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text), .mention(_, let text): return Self.escaped(text)
        case .softBreak, .lineBreak: return " "
        case .code(let text):
            let fence = text.contains("`") ? "``" : "`"
            let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
            return fence + pad + text + pad + fence
        case .html: return ""
        case .emphasis(let children): return "*\(text(children))*"
        case .strong(let children): return "**\(text(children))**"
        case .strikethrough(let children): return "~~\(text(children))~~"
        case .link(let destination, _, let children):
            guard let address = address(destination) else { return text(children) }
            let plain = address.replacingOccurrences(of: "<", with: "%3C").replacingOccurrences(of: ">", with: "%3E")
            return "[\(text(children))](<\(plain)>)"
        case .image(_, _, let children): return text(children)
        case .footnoteReference(let label): return "[^\(label)]"
        }
    }
}

extension MarkdownText {
    /// Text in which no sign means anything to Markdown; line ends become blanks.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { marks.contains($0) || $0 == 0x0A || $0 == 0x0D }) else { return text }
        var bytes: [UInt8] = []
        let written = Array(text.utf8)
        for (index, byte) in written.enumerated() {
            let next = index + 1 < written.count ? written[index + 1] : 0x20
            switch byte {
            case 0x0A, 0x0D: bytes.append(0x20)
            case UInt8(ascii: "&") where !next.isASCIILetter && next != UInt8(ascii: "#"): bytes.append(byte)
            case _ where marks.contains(byte): bytes += [UInt8(ascii: "\\"), byte]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What means something to Markdown within a line.
    private static let marks: ByteSet = "\\`*_[]<>&~"

    private static let lineMarks: ByteSet = "#+-=|"
    private static let numberEnds: ByteSet = ".)"

    /// The line with its first sign escaped where it would open a heading, a list or a rule.
    private func guarded(_ line: String) -> String {
        guard let first = line.utf8.first else { return line }
        if Self.lineMarks.contains(first) { return "\\" + line }
        guard first.isASCIIDigit else { return line }
        let bytes = Array(line.utf8)
        let digits = bytes.prefix { $0.isASCIIDigit }
        guard digits.count < bytes.count, Self.numberEnds.contains(bytes[digits.count]) else {
            return line
        }
        let rest = String(decoding: bytes[digits.count...], as: UTF8.self)
        return String(decoding: digits, as: UTF8.self) + "\\" + rest
    }
}
