import Diagnostics
import Markdown

extension TextRepairing {
    /// Drops the attributes that some programs write behind a heading or on a line of their own, outside code:
    /// `## Duties {#duties .unnumbered}`, `{: .no_toc }`.
    ///
    /// They speak to the program that made another page of the text. CommonMark would show them.
    mutating func dropAttributes() {
        guard text.contains(UInt8(ascii: "{")) else { return }
        var code = CodeCursor(text)
        var edits: [TextEdit] = []
        var index = 0
        while let open = text[index...].firstIndex(of: UInt8(ascii: "{")) {
            index = open + 1
            guard let end = attributesEnd(from: open), !code.contains(open) else { continue }
            let start = text[..<open].lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
            let isLine = start == 0 || text[start - 1] == 0x0A
            let line = text[..<open].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            guard isLine || text[line] == UInt8(ascii: "#") || text[open + 1] == UInt8(ascii: "#") else { continue }
            edits.append(TextEdit(range: start..<end, replacement: [], shown: line..<end))
            index = end
        }
        report(edits, as: .notation, .headingAttributes, counted: "lines of this file have such attributes") { _ in
            "attributes in braces speak to another program; they are left out"
        }
    }

    /// More bytes than any attributes have.
    private static let longest = 400

    /// The end of attributes that end their line, nil when none begin at `open`.
    private func attributesEnd(from open: Int) -> Int? {
        guard open + 2 < text.count, "#.:-".utf8.contains(text[open + 1]) else { return nil }
        guard
            let close = text[open...].prefix(Self.longest).firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == 0x0A }),
            text[close] == UInt8(ascii: "}"), !text[(open + 1)..<close].contains(UInt8(ascii: "{"))
        else { return nil }
        let rest = text[(close + 1)...].prefix { $0 != 0x0A }
        return rest.allSatisfy { $0.isASCIIBlank || $0 == UInt8(ascii: "#") } ? close + 1 : nil
    }
}
