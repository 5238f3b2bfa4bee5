import Diagnostics
import Markdown

/// A closing sentence that was glued to the last item of a list.
///
/// Where no other item ends in a full stop but the last one does, the cut is before the first word that begins a
/// sentence. Where the others do, it is before a second sentence that sums up.
enum GluedTail {
    /// Where the closing sentence begins in the plain text of the last item's last paragraph, in UTF-8 bytes.
    static func find(in list: List, cues: [UInt8: [[Substring]]], roleTitle: String? = nil) -> Int? {
        guard let last = list.items.last, let text = lastParagraph(of: last)?.plainText else { return nil }
        if case .list(let nested)? = last.blocks.last?.kind {
            return find(in: nested, cues: cues, roleTitle: roleTitle)
        }
        let others = list.items.dropLast().compactMap { lastParagraph(of: $0)?.plainText }
        let stops = others.count { lastByte(of: $0) == UInt8(ascii: ".") }
        guard lastByte(of: text) == UInt8(ascii: ".") else { return nil }
        if let roleTitle, let cut = sentence(in: text, startingWith: roleTitle + "s") { return cut }
        if stops == 0, !others.isEmpty {
            return openSentence(in: text, cues: cues) ?? summingUp(in: text) ?? sentenceWithSubject(in: text)
        }
        return summingUp(in: text)
    }

    static func lastParagraph(of item: ListItem) -> [Inline]? {
        guard case .paragraph(let inlines)? = item.blocks.last?.kind else {
            if case .list? = item.blocks.last?.kind, case .paragraph(let inlines)? = item.blocks.first?.kind {
                return inlines
            }
            return nil
        }
        return inlines
    }

    /// ` Cue word` behind a letter, digit or bracket: a sentence that begins where none had ended.
    private static func openSentence(in text: String, cues: [UInt8: [[Substring]]]) -> Int? {
        let parts = placedWords(of: text)
        let known = parts.indices.first { index in
            isOpen(parts, index) && beginsWithCue(parts, index, cues) && parts.count - index >= 5
        }
        if let known { return parts[known].offset }
        let verb = parts.indices.first { index in
            guard isOpen(parts, index), index + 1 < parts.count, parts.count - index >= 5 else { return false }
            guard parts[index].text.utf8.first?.isASCIIUpper == true else { return false }
            return isVerb(parts[index + 1].text)
        }
        return verb.map { parts[$0].offset }
    }

    /// A capital behind a noun, a few small words and a verb: `… open data Bakers in these towns offer bread to all.`
    private static func sentenceWithSubject(in text: String) -> Int? {
        let fewest = 8
        let parts = placedWords(of: text)
        return parts.indices.first { index in
            guard parts.count - index >= fewest, isOpen(parts, index), endsPhrase(parts[index - 1].text),
                parts[index].text.utf8.first?.isASCIIUpper == true
            else { return false }
            let behind = parts[(index + 1)...].prefix(5).prefix { startsLower($0.text) }
            return behind.contains { isVerb($0.text) }
        }.map { parts[$0].offset }
    }

    /// Whether a word can end an item: no small word that goes on, no participle, no name.
    private static func endsPhrase(_ word: Substring) -> Bool {
        startsLower(word) && !word.hasSuffix("ing") && !joints.contains(word) || word.utf8.first?.isASCIIDigit == true
            || word.hasSuffix(")")
    }

    /// Closed: small words of English that something follows.
    private static let joints: Set<Substring> = [
        "a", "an", "the", "and", "or", "of", "in", "on", "at", "by", "for", "from", "to", "with", "within", "using",
        "via",
        "as", "into", "like", "such", "including", "between", "across", "through", "their", "your", "our", "its", "is",
        "are",
        "that", "which", "who", "e.g.", "i.e.", "per", "vs", "vs.", "than", "under", "over", "about", "against", "both",
    ]

    private static func isOpen(_ parts: [PlacedWord], _ index: Int) -> Bool {
        guard index > 0, let before = parts[index - 1].text.utf8.last else { return false }
        return before.isASCIILower || before.isASCIIDigit || before == UInt8(ascii: ")") || before >= 0x80
    }

    private static func beginsWithCue(_ parts: [PlacedWord], _ index: Int, _ cues: [UInt8: [[Substring]]]) -> Bool {
        for cue in cues[parts[index].text.utf8.first ?? 0] ?? [] {
            guard index + cue.count < parts.count, parts[index].text.withoutComma == cue[0] else { continue }
            let found = parts[index..<index + cue.count].lazy.map { $0.text.withoutComma }
            guard found.elementsEqual(cue) else { continue }
            return startsLower(parts[index + cue.count].text)
        }
        let word = parts[index].text
        return word.utf8.first?.isASCIIUpper == true && word.utf8.count > 5 && word.hasSuffix("ing")
            && index + 1 < parts.count && startsLower(parts[index + 1].text)
    }

    private static func startsLower(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return first.properties.isLowercase
    }

    /// A second sentence that sums up, after one that ended.
    private static func summingUp(in text: String) -> Int? {
        let parts = placedWords(of: text)
        return parts.indices.first { index in
            guard index > 0, parts[index - 1].text.utf8.last == UInt8(ascii: ".") else { return false }
            return summaries.contains { summary in
                let wanted = words(of: summary)
                return index + wanted.count < parts.count
                    && parts[index..<index + wanted.count].map { $0.text.withoutComma }.elementsEqual(wanted)
            }
        }.map { parts[$0].offset }
    }

    private static func sentence(in text: String, startingWith start: String) -> Int? {
        let wanted = words(of: start)
        let parts = placedWords(of: text)
        return parts.indices.first { index in
            guard index > 0, parts[index - 1].text.utf8.last == UInt8(ascii: ".") else { return false }
            return index + wanted.count <= parts.count
                && parts[index..<index + wanted.count].map(\.text).elementsEqual(wanted)
        }.map { parts[$0].offset }
    }

    /// Words that sum a text up; closed, because only these open a summary behind a finished sentence.
    private static let summaries = ["By", "In summary", "In conclusion", "Overall", "These", "When"]

    private static func isVerb(_ word: Substring) -> Bool {
        ["is", "are", "was", "were", "has", "have", "can", "may", "will", "must", "should"].contains(word)
            || (word.utf8.first?.isASCIILower == true && commonVerbs.contains(where: word.hasPrefix))
    }

    /// Stems of the verbs with which closing sentences state a fact; closed because others end in too many nouns.
    private static let commonVerbs = ["include", "continue", "remain", "require", "provide", "offer", "involve"]
}

/// A word and the UTF-8 offset at which it begins.
struct PlacedWord {
    let text: Substring
    let offset: Int
}

func placedWords(of text: String) -> [PlacedWord] {
    words(of: text).map { word in
        PlacedWord(text: word, offset: text.utf8.distance(from: text.startIndex, to: word.startIndex))
    }
}

extension Substring {
    var withoutComma: Substring { hasSuffix(",") ? dropLast() : self }
}
