import Diagnostics
import Markdown

/// The headings of a text that marks none but writes them louder than the rest: an emoji before each, or capitals.
enum LoudHeadings {
    /// The places of at least three lines that are loud in the same way and some of which are known headings.
    static func find(in state: RecoveryState) -> [Int] {
        guard !state.hasMarkedHeadings else { return [] }
        for isLoud in [{ beginsWithEmoji($0, state.words) }, { isInCapitals($0, state.words) }] {
            let found = state.pieces.indices.dropLast().filter { index in
                state.pieces[index].oneLine.map { isShort($0.plainText) && isLoud($0.plainText) } ?? false
            }
            let known = found.count { isKnown(state.pieces[$0].oneLine?.plainText ?? "", state.words) }
            guard found.count >= 3, known >= 2 || known > 0 && found.count > 5 else { continue }
            // Where as many known headings are no louder than the text, the sign is but an ornament of some.
            let quiet = state.pieces.indices.dropLast().count { index in
                guard let text = state.pieces[index].oneLine?.plainText, !isLoud(text) else { return false }
                return state.words.isKnown(HeadingKey(text))
            }
            if quiet * 2 <= found.count { return found }
        }
        return []
    }

    /// The first before any known heading that names the occupation that the text is about.
    static func title(among loud: [Int], in state: RecoveryState) -> Int? {
        loud.lazy.map { ($0, state.pieces[$0].oneLine?.plainText ?? "") }
            .prefix { !isKnown($0.1, state.words) }.first { state.words.namesOccupation($0.1) }?.0
    }

    private static func isShort(_ text: String) -> Bool {
        (1...12).contains(words(of: text).count) && !".,;".utf8.contains(lastByte(of: text) ?? 0)
    }

    private static func isKnown(_ text: String, _ words: HeadingWords) -> Bool {
        let key = HeadingKey(text)
        return words.subject(of: key) != nil || words.subject(ofLastWordIn: key) != nil
    }

    /// A sign of some colour, with words behind it; check marks and arrows are the marks of items, but for a known heading.
    private static func beginsWithEmoji(_ text: String, _ words: HeadingWords) -> Bool {
        guard let first = text.unicodeScalars.first, first.value >= 0x2600, first.properties.isEmoji,
            !"✅✓✔☑✗✘✖❌➡➤➜▶⭐".unicodeScalars.contains(first) || hasCapitalsAlone(text, moreThan: 3)
                || words.isKnown(HeadingKey(text))
        else { return false }
        return text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    /// A line without small letters that has more than a few large ones, or is a known heading as `PAY` and `FAQ` are.
    private static func isInCapitals(_ text: String, _ words: HeadingWords) -> Bool {
        hasCapitalsAlone(text, moreThan: 3) || hasCapitalsAlone(text, moreThan: 1) && words.isKnown(HeadingKey(text))
    }

    private static func hasCapitalsAlone(_ text: String, moreThan least: Int) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            count += 1
        }
        return count > least
    }
}
