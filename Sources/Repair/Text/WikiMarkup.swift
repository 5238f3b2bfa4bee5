import Diagnostics
import Markdown

extension TextRepairing {
    /// Reads the source of a MediaWiki page as Markdown, line by line: headings, lists, tables, links, bold and italics.
    ///
    /// A text is one when at least two lines are headings between equal signs and another mark of a wiki stands in it.
    /// What has no place in Markdown, such as templates on lines of their own, stays for the structure to judge.
    mutating func translateWikiMarkup() {
        guard text.indices.dropLast().contains(where: { text[$0] == 0x0A && text[$0 + 1] == UInt8(ascii: "=") }) else {
            return
        }
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count(where: { WikiLine.headingLevel(of: $0) != nil }) > 1, holdsWikiMark else { return }
        var reader = WikiLine()
        for index in lines.indices { lines[index] = reader.markdown(for: lines[index])[...] }
        replace(with: lines, .wikiMarkup) { count in
            "the text is marked as wikis do; \(count) lines are read as Markdown"
        }
    }

    private var holdsWikiMark: Bool {
        ["'''", "[[", "{{", "{|", "<ref"].contains { text.firstOccurrence(of: Array($0.utf8)) != nil }
    }
}

extension [UInt8] {
    fileprivate func firstOccurrence(of sign: [UInt8]) -> Int? {
        indices.first { self[$0] == sign[0] && self[$0...].starts(with: sign) }
    }
}
