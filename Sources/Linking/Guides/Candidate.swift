import Diagnostics
import Markdown

/// A name in a list of tools or skills that the vocabulary does not know.
package struct Candidate: Hashable, Sendable {
    package let name: String
    /// What the list around it is of.
    package let kind: EntityKind
    /// The guide's position in the library.
    package let guide: Int
    package let line: Int

    /// What an item of a list seems to name: its first words up to a colon, a dash or a parenthesis, parted at commas.
    ///
    /// Behind a label such as "Frameworks:" the names follow. Sentences, and what is too long for a name, give none. In a
    /// list of tools a few plain words are a name too, when they are the whole item: `Angle grinder`.
    static func names(in item: ListItem, of kind: EntityKind) -> [String] {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind else { return [] }
        let text = Array(inlines.plainText.utf8)
        let parts = head(of: text).split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        let isWhole = kind == .tool && parts.first?.count == text.count
        return parts.compactMap { name($0, isAlone: parts.count == 1, isWhole: isWhole) }
    }

    private static func head(of text: [UInt8]) -> ArraySlice<UInt8> {
        let colon = text.firstIndex(of: UInt8(ascii: ":"))
        if let colon, GroupLabel.endsInToolWord(text[..<colon]) { return beforeGloss(text[(colon + 1)...]) }
        return beforeGloss(text[..<(colon ?? text.endIndex)])
    }

    private static func beforeGloss(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for index in text.indices {
            let rest = text[index...]
            if text[index] == UInt8(ascii: "(") || glosses.contains(where: { rest.starts(with: $0) }) {
                return text[..<index]
            }
        }
        return text
    }

    private static let glosses = [" - ", " – ", " — "].map { Array($0.utf8) }

    /// The words as a name; nil when they are none.
    private static func name(_ text: ArraySlice<UInt8>, isAlone: Bool, isWhole: Bool) -> String? {
        var words = text.split { $0.isASCIIBlank || $0 == 0x0A }[...]
        if words.count > 1, joining.contains(where: { words.first?.elementsEqual($0) == true }) { words.removeFirst() }
        var name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        while name.last == "." { name.removeLast() }
        let isSingleItem = isAlone && words.count == 1
        guard (1...4).contains(words.count), (2...60).contains(name.utf8.count),
            isSingleItem || hasCapitalOrDigit(words.last ?? []) || isWhole && isPlainName(words)
        else { return nil }
        return name
    }

    private static let joining = ["and", "or", "&"].map { Array($0.utf8) }

    /// Two or three words that begin as an item does, none of them a small one that sentences are made with.
    private static func isPlainName(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard words.count <= 3, words.first?.first?.isASCIIUpper == true else { return false }
        return words.dropFirst().allSatisfy { $0.count > 3 && $0.allSatisfy(\.isASCIILower) }
    }

    /// Names have a capital or a digit in their last word, unless a single word is all there is.
    private static func hasCapitalOrDigit(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains { $0.isASCIIUpper || $0.isASCIIDigit }
    }
}
