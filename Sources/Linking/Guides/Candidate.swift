import Diagnostics
import Markdown

/// What an item of a list of tools seems to name, when the vocabulary does not know it.
enum Candidate {
    /// The item's first words up to a colon, a dash or a parenthesis; nil when they are a sentence and no name.
    static func name(of item: ListItem) -> String? {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind else { return nil }
        let text = Array(inlines.plainText.utf8)
        var end = text.count
        for index in text.indices where text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: ":") {
            end = index
            break
        }
        let words = text[..<end].split { $0.isASCIIBlank || $0 == 0x0A }
        let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        guard (1...4).contains(words.count), name.utf8.count <= 60, hasCapitalOrDigit(words) else { return nil }
        return name
    }

    /// Names have a capital or a digit in their last word, unless they are a single word.
    private static func hasCapitalOrDigit(_ words: [ArraySlice<UInt8>]) -> Bool {
        words.count == 1 || words.last?.contains { $0.isASCIIUpper || $0.isASCIIDigit } == true
    }
}
