import Diagnostics
import Markdown

extension TextRepairing {
    /// Drops what a wiki writes behind its headings for those who edit it: `Duties[edit | edit source]`.
    ///
    /// It comes along when a page is copied. Only brackets that end their line and hold nothing but such words go.
    mutating func dropEditLinks() {
        guard text.contains(UInt8(ascii: "]")) else { return }
        var code = CodeCursor(text)
        var edits: [TextEdit] = []
        var index = 0
        while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = open + 1
            guard let end = editLinksEnd(from: open), !code.contains(open) else { continue }
            let line = text[..<open].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let heading = text[line..<open].lastIndex { !$0.isASCIIBlank }
            if let heading { edits.append(TextEdit(range: heading + 1..<end, replacement: [], shown: line..<end)) }
            index = end
        }
        report(edits, as: .notation, .editLinks, counted: "lines of this file have such links") { _ in
            "brackets that lead to the editing of a section are left out"
        }
    }

    /// The end of brackets that end their line, nil when what begins at `open` are none that lead to editing.
    private func editLinksEnd(from open: Int) -> Int? {
        let longest = 80
        guard
            let close = text[(open + 1)...].prefix(longest).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == 0x0A }
            ),
            text[close] == UInt8(ascii: "]")
        else { return nil }
        let next = text[(close + 1)...].first { !$0.isASCIIBlank && $0 != UInt8(ascii: "#") }
        guard next == nil || next == 0x0A else { return nil }
        let parts = String(decoding: text[(open + 1)..<close], as: UTF8.self).lowercased().split(separator: "|")
        return !parts.isEmpty && parts.allSatisfy { editWords.contains(words(of: String($0)).joined(separator: " ")) }
            ? close + 1 : nil
    }
}

/// Closed: how the wikis in the languages that word lists exist for name their links.
private let editWords: Set<String> = [
    "edit", "edit source", "bearbeiten", "quelltext bearbeiten", "modifier", "modifier le code",
    "modifier le wikicode", "editar", "editar código", "editar codigo", "editar código-fonte", "править",
    "править код", "редактировать", "编辑", "编辑源代码", "編輯",
]
