import Diagnostics
import Markdown

extension TextRepairing {
    /// Removes the semicolon behind an abbreviation such as `Q&A;`, which a program added that took `&A` for a
    /// character reference, and the second escape of `&amp;lt;`, outside code.
    mutating func repairEntities() {
        guard text.contains(0x26) else { return }
        let strays = apply(edits(straySemicolon), as: .entity)
        report(strays, as: .strayEntitySemicolon, "has a semicolon too many", plural: "such semicolons")
        let doubles = apply(edits(doubleEscape), as: .entity)
        report(doubles, as: .doubleEscapedEntity, "is escaped twice", plural: "such references")
    }

    private func edits(_ find: (Int, [UInt8]) -> TextEdit?) -> [TextEdit] {
        var code = CodeCursor(text)
        var edits: [TextEdit] = []
        var index = 0
        while let ampersand = text[index...].firstIndex(of: 0x26) {
            index = ampersand + 1
            guard !code.contains(ampersand), let edit = find(ampersand, text) else { continue }
            edits.append(edit)
            index = edit.shown.upperBound
        }
        return edits
    }

    private mutating func report(_ edits: [PlacedEdit], as rule: Rule, _ fault: String, plural: String) {
        guard let first = edits.first else { return }
        defer { changedLines.formUnion(edits.map(\.line)) }
        diagnostics.append(
            Diagnostic(
                rule, at: location(line: first.line, column: first.column),
                "'\(visible(first.before.utf8))' \(fault); repaired to '\(visible(first.after.utf8))'",
                notes: edits.count == 1 ? [] : ["\(edits.count) \(plural) in this file"]))
    }
}

private func straySemicolon(at ampersand: Int, in text: [UInt8]) -> TextEdit? {
    guard ampersand > 0, text[ampersand - 1].isASCIILetter || text[ampersand - 1] >= 0x80 else { return nil }
    var end = ampersand + 1
    while end < text.count, end - ampersand <= 3, text[end].isASCIILetter { end += 1 }
    guard end > ampersand + 1, end < text.count, text[end] == 0x3B else { return nil }
    guard !NamedReferences.short.contains(Array(text[ampersand + 1..<end])) else { return nil }
    var start = ampersand
    while start > 0, ampersand - start < 20, text[start - 1].isASCIIAlphanumeric { start -= 1 }
    return TextEdit(range: end..<end + 1, replacement: [], shown: start..<end + 1)
}

/// All escapes but the innermost go, so that a second repair finds nothing to do.
private func doubleEscape(at ampersand: Int, in text: [UInt8]) -> TextEdit? {
    guard !isEscaped(ampersand, in: text) else { return nil }
    let escape: [UInt8] = [0x61, 0x6D, 0x70, 0x3B]
    var end = ampersand + 1
    while text[end...].starts(with: escape) { end += escape.count }
    guard end > ampersand + 1 else { return nil }
    if let last = referenceEnd(from: end, in: text) {
        return TextEdit(range: ampersand + 1..<end, replacement: [], shown: ampersand..<last)
    }
    guard end > ampersand + 1 + escape.count else { return nil }
    return TextEdit(range: ampersand + 1..<end - escape.count, replacement: [], shown: ampersand..<end)
}

/// Whether a backslash makes the character a plain one, as an author writes who means it so.
private func isEscaped(_ index: Int, in text: [UInt8]) -> Bool {
    text[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
}

/// The end of `lt;`, `#39;` or the like, nil when none starts at `start`.
private func referenceEnd(from start: Int, in text: [UInt8]) -> Int? {
    let longest = 10
    let tail = text[start...].prefix(longest)
    guard let semicolon = tail.firstIndex(of: 0x3B), semicolon > start else { return nil }
    let name = text[start..<semicolon]
    if NamedReferences.escaped.contains(Array(name)) { return semicolon + 1 }
    guard name.first == 0x23 else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let value = UInt32(
        String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    return value == nil ? nil : semicolon + 1
}
