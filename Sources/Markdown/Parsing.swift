package import Diagnostics

/// Reads a source as CommonMark with tables, strikethrough, task lists, footnotes and bare web addresses.
///
/// Nothing is repaired here. Front matter is read and left out of the blocks, which keep the lines of the file. When a
/// limit is passed the document has no blocks, because the text was not parsed.
package func parse(_ source: Source) -> Diagnosed<Document> {
    let size = LimitScan.checkSize(of: source)
    guard size.isEmpty else { return Diagnosed(Document(source: source, frontMatter: nil, blocks: []), size) }
    let head = FrontMatterReading(of: source)
    let body = source.text[head.bodyStart...]
    let faults = LimitScan.check(body, path: source.path, firstLine: head.bodyLine)
    var document = Document(source: source, frontMatter: head.frontMatter, blocks: [])
    guard faults.isEmpty else { return Diagnosed(document, head.diagnostics + faults) }
    let parsed = ParsedBlocks(body, lines: .from(head.bodyLine))
    document = Document(source: source, frontMatter: head.frontMatter, blocks: parsed.blocks)
    return Diagnosed(document, head.diagnostics + parsed.diagnostics(path: source.path))
}

/// Reads lines that a repair has rewritten; the first of them is line `firstLine` of the file.
///
/// A text that passes a limit comes back as one paragraph, so that no word is lost.
package func parseFragment(_ text: [UInt8], path: String, firstLine: Int) -> [Block] {
    parseFragment(text, path: path, lines: .from(firstLine))
}

/// Reads a text that a repair has made of a single line of the file: every block of it stands on that line.
package func parseFragment(_ text: [UInt8], path: String, everyLine line: Int) -> [Block] {
    parseFragment(text, path: path, lines: .every(line))
}

private func parseFragment(_ text: [UInt8], path: String, lines: LineMapping) -> [Block] {
    if LimitScan.check(text[...], path: path, firstLine: 1).isEmpty {
        let parsed = ParsedBlocks(text[...], lines: lines)
        if parsed.excess == nil { return parsed.blocks }
    }
    let range = lines.range(1, TextLines(text[...]).count)
    return [Block(.paragraph([.text(String(decoding: text, as: UTF8.self))]), lines: range)]
}
