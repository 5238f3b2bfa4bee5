import Diagnostics

/// Turns the lines of a wiki's source into Markdown, one into one.
///
/// A table becomes one of HTML, which may have a line for each cell and each rule between rows.
struct WikiLine {
    private var isInTable = false
    private var fence = FenceState()
    /// Whether the line above names what a definition follows.
    private var followsTerm = false

    /// The level of `== Heading ==`, nil for another line.
    static func headingLevel(of line: ArraySlice<UInt8>) -> Int? {
        let equals = UInt8(ascii: "=")
        let bare = line.drop(while: \.isASCIIBlank)
        let end = bare.lastIndex { !$0.isASCIIBlank } ?? bare.startIndex
        let level = bare.prefix { $0 == equals }.count
        guard (1...6).contains(level), end - bare.startIndex >= 2 * level, bare[end] == equals else { return nil }
        let closing = bare[...end].reversed().prefix { $0 == equals }.count
        let title = bare[bare.startIndex + level...end - closing]
        return closing == level && title.contains { !$0.isASCIIBlank } ? level : nil
    }

    mutating func markdown(for line: ArraySlice<UInt8>) -> [UInt8] {
        guard !fence.takes(line), let first = line.first else {
            followsTerm = false
            return Array(line)
        }
        if Self.isSwitch(line) { return Array("[TOC]".utf8) }
        if isInTable || line.starts(with: "{|".utf8) { return row(line) }
        defer { followsTerm = first == UInt8(ascii: ";") }
        if let level = Self.headingLevel(of: line) {
            let title = line.drop { $0 == UInt8(ascii: "=") || $0.isASCIIBlank }
            let end = title.lastIndex { $0 != UInt8(ascii: "=") && !$0.isASCIIBlank } ?? title.startIndex
            return [UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20] + WikiText.markdown(of: title[...end])
        }
        let marks = line.prefix { "*#:;".utf8.contains($0) }
        guard let kind = marks.last else { return WikiText.markdown(of: line) }
        let content = line.dropFirst(marks.count).drop(while: \.isASCIIBlank)
        return item(kind, depth: marks.count, WikiText.markdown(of: content))
    }

    /// `__TOC__`, `__NOTOC__`: to Markdown it is bold text.
    private static func isSwitch(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.dropFirst(2).dropLast(2)
        return line.starts(with: "__".utf8) && line.suffix(2).elementsEqual("__".utf8) && !name.isEmpty
            && name.allSatisfy(\.isASCIIUpper)
    }

    private func item(_ kind: UInt8, depth: Int, _ content: [UInt8]) -> [UInt8] {
        let indent = [UInt8](repeating: 0x20, count: 3 * (depth - 1))
        switch kind {
        case UInt8(ascii: "*"): return indent + Array("-  ".utf8) + content
        case UInt8(ascii: "#"): return indent + Array("1. ".utf8) + content
        case UInt8(ascii: ";"):
            guard let colon = content.indices.first(where: { content[$0...].starts(with: " : ".utf8) }) else {
                return Array("- **".utf8) + content + Array("**:".utf8)
            }
            return Array("- **".utf8) + content[..<colon] + Array("**: ".utf8) + content[(colon + 3)...]
        default: return (followsTerm ? Array("  ".utf8) : []) + content
        }
    }

    private mutating func row(_ line: ArraySlice<UInt8>) -> [UInt8] {
        if line.starts(with: "{|".utf8) {
            isInTable = true
            return Array("<table><tr>".utf8)
        }
        if line.starts(with: "|}".utf8) {
            isInTable = false
            return Array("</tr></table>".utf8)
        }
        if line.starts(with: "|-".utf8) { return Array("</tr><tr>".utf8) }
        if line.starts(with: "|+".utf8) {
            return Array("<caption>".utf8) + WikiText.html(of: line.dropFirst(2)) + Array("</caption>".utf8)
        }
        guard let mark = line.first, mark == UInt8(ascii: "!") || mark == UInt8(ascii: "|") else {
            return WikiText.html(of: line)
        }
        let tag = mark == UInt8(ascii: "!") ? "th" : "td"
        return cells(of: line.dropFirst(), mark).flatMap { cell in
            Array("<\(tag)>".utf8) + WikiText.html(of: Self.withoutAttributes(cell)) + Array("</\(tag)>".utf8)
        }
    }

    /// Cells stand between two bars, those of a header also between two exclamation marks.
    private func cells(of line: ArraySlice<UInt8>, _ mark: UInt8) -> [ArraySlice<UInt8>] {
        var cells: [ArraySlice<UInt8>] = []
        var start = line.startIndex
        var index = line.startIndex
        while index + 1 < line.endIndex {
            let sign = line[index]
            if sign == line[index + 1], sign == UInt8(ascii: "|") || sign == mark {
                cells.append(line[start..<index])
                index += 2
                start = index
            } else {
                index += 1
            }
        }
        return cells + [line[start...]]
    }

    /// `style="…" | text`: what stands before a single bar speaks to the browser.
    private static func withoutAttributes(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let bar = cell.firstIndex(of: UInt8(ascii: "|")), cell[..<bar].contains(UInt8(ascii: "=")),
            !cell[..<bar].contains(UInt8(ascii: "["))
        else { return cell }
        return cell[(bar + 1)...]
    }
}
