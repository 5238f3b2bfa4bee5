import Diagnostics
import Markdown
import Repair

/// The name of the role in a document's title.
///
/// What a title says about the document is left out: emoji, years, `Roadmap`, `Career Guide`. A title that is a
/// repository's name has hyphens for spaces.
struct TitleReader {
    let lexicon: Lexicon

    func roleTitle(of documentTitle: String) -> String {
        let line = documentTitle.split(at: " \t").joined(separator: " ")
        let plain = fromRepositoryName(HeadingKey(withoutAcronym(withoutTag(withoutCode(line)))).title)
        let head = beforeSubtitle(plain)
        let withoutYears = head.split(at: " ").filter { !isYears($0) }.joined(separator: " ")
        let asked = withoutYears.hasSuffix("?") ? withoutYears.dropLast().trimmingSpace : withoutYears
        let cased = inTitleCase(asked)
        let stripped = withoutPossessive(withoutArticle(strip(occupation(behindArticleIn: cased) ?? cased)))
        if !stripped.isEmpty, !namesOccupation(stripped), let named = occupation(beforeTitleWordIn: stripped) {
            return named
        }
        return stripped.isEmpty ? plain : inSingular(withoutSuffix(stripped))
    }

    /// Chinese writes no space before what the document is: `护士职业指南` is a guide to the `护士`.
    private func withoutSuffix(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value >= 0x4E00 && $0.value <= 0x9FFF }) else { return text }
        var bare = text
        for word in lexicon.titleWords.sorted(by: { ($0.count, $0) > ($1.count, $1) })
        where bare.hasSuffix(word) && bare.count > word.count {
            bare = bare.dropLast(word.count).trimmingSpace
        }
        if bare.hasSuffix("）"), let open = bare.lastIndex(of: "（") { bare = bare[..<open].trimmingSpace }
        return bare
    }

    /// The acronym that stands in parentheses behind the role's name, as in `Registered Nurse (RN)`.
    func acronym(in documentTitle: String) -> String? {
        guard let open = documentTitle.firstIndex(of: "("), let close = documentTitle[open...].firstIndex(of: ")")
        else {
            return nil
        }
        let inside = documentTitle[documentTitle.index(after: open)..<close]
        let isAcronym =
            inside.count >= 2 && inside.count <= 6
            && inside.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isUppercase || scalar == "/" || scalar == "-"
            }
        return isAcronym ? String(inside) : nil
    }

    /// `[Guide] Becoming a Nurse`: forums put the kind of a text in brackets before its title.
    private func withoutTag(_ text: String) -> String {
        guard text.first == "[", let close = text.firstIndex(of: "]") else { return text }
        let rest = text[text.index(after: close)...].trimmingSpace
        return rest.isEmpty || rest.first == "(" ? text : rest
    }

    /// `19-1029.01 - Bakers`: a classification of occupations puts its code before the name.
    private func withoutCode(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count == 3, ["-", "–", "—", ":"].contains(words[1]), words[0].count(where: \.isNumber) > 3,
            words[0].allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" })
        else { return text }
        return String(words[2])
    }

    /// A guide to `Registered Nurses` is about the `Registered Nurse`.
    private func inSingular(_ text: String) -> String {
        guard text.last == "s", !namesOccupation(text) else { return text }
        let bare = String(text.dropLast())
        return namesOccupation(bare) ? bare : text
    }

    private func withoutAcronym(_ text: String) -> String {
        guard let acronym = acronym(in: text), let range = text.firstOccurrence(of: "(\(acronym))") else { return text }
        return (text[..<range.lowerBound].trimmingSpace + " " + text[range.upperBound...].trimmingSpace).trimmingSpace
    }

    /// `becoming-a-nurse`, also behind the name of a folder: `wiki/becoming-a-nurse`.
    private func fromRepositoryName(_ text: String) -> String {
        guard !text.contains(" "), text.contains("-") || text.contains("_") else { return text }
        let isPath = !text.contains(where: \.isUppercase)
        let parts = (isPath ? text.split(at: "/").last ?? text[...] : text[...]).split(at: "-_")
        guard parts.count > 1, Self.isUniform(parts), text.contains(where: \.isLetter) else { return text }
        var words: [String] = []
        for part in parts {
            if let last = words.last, isAcronym(last[...]), isAcronym(part) {
                words[words.count - 1] = last + "/" + part
            } else {
                words.append(part.first.map { $0.uppercased() + part.dropFirst() } ?? "")
            }
        }
        return words.joined(separator: " ")
    }

    /// Whether all parts are written alike: a natural hyphen joins a capital and a small word.
    private static func isUniform(_ parts: [Substring]) -> Bool {
        let isUpper = parts.map { $0.first?.isUppercase == true }
        return isUpper.allSatisfy { $0 } || isUpper.allSatisfy { !$0 }
    }

    private func isAcronym(_ word: Substring) -> Bool {
        word.count >= 2 && word.count <= 3 && word.unicodeScalars.allSatisfy(\.properties.isUppercase)
    }

    /// `Nurse - Complete Career Guide`: the subtitle goes when it says nothing of the role.
    private func beforeSubtitle(_ text: String) -> String {
        for separator in ["? ", " - ", " – ", " — ", ": ", " | "] {
            guard let range = text.firstOccurrence(of: separator) else { continue }
            let head = text[..<range.lowerBound].trimmingSpace
            let tail = text[range.upperBound...].trimmingSpace
            let namesRole = namesOccupation(head) || namesOccupation(strip(head))
            if isAboutDocument(head) || namesOccupation(tail) && !namesRole { return tail }
            return head
        }
        return text
    }

    private func isAboutDocument(_ text: String) -> Bool {
        lexicon.titleWords.contains(HeadingKey(text).key) || lexicon.kinds[HeadingKey(text).key] != nil
    }

    /// Whether a text ends with the noun of an occupation, as `Data Engineer` does, or begins with it, as `Chef de projet`
    /// does in languages that put the noun first.
    func namesOccupation(_ text: String) -> Bool {
        let words = text.split(at: " (").filter { !$0.hasSuffix(")") }
        guard let first = words.first?.lowercased(), let last = words.last?.lowercased() else { return false }
        return lexicon.occupations.contains(last) || lexicon.leadingOccupations.contains(first)
            || last.count > 8
                && (5..<last.count).contains { lexicon.occupations.contains(String(last.suffix($0))) }
    }

    private func isYears(_ word: Substring) -> Bool {
        guard word.utf8.contains(where: \.isASCIIDigit) else { return false }
        let digits = word.filter { !"()-–/,?!".contains($0) }
        return [4, 6, 8].contains(digits.count) && digits.allSatisfy(\.isASCIIDigitCharacter)
            && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    }

    /// More words than any phrase about a document has.
    static let longestPhrase = 8

    private func strip(_ text: String) -> String {
        var words = text.split(at: " ")
        var isChanged = true
        while isChanged, words.count > 1 {
            isChanged = false
            // `Baker Career Path and Guide`: what joined two words for the document joins nothing any more.
            while words.count > 1, let last = words.last, HeadingKey.joins(last) { words.removeLast() }
            for length in stride(from: min(Self.longestPhrase, words.count - 1), to: 0, by: -1) {
                if lexicon.titleWords.contains(foldedKey(words.suffix(length))) {
                    words.removeLast(length)
                    isChanged = true
                    break
                }
                if lexicon.titleWords.contains(foldedKey(words.prefix(length))) {
                    words.removeFirst(length)
                    isChanged = true
                    break
                }
            }
        }
        return words.joined(separator: " ")
    }

    /// `QA ENGINEER` is a QA Engineer: a text without small letters gets them, but for its acronyms.
    private func inTitleCase(_ text: String) -> String {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        guard letters.count > 5 && text.contains(" ") || letters.count > 3 && namesOccupation(text),
            letters.allSatisfy({ !$0.properties.isLowercase })
        else {
            return text
        }
        return text.split(at: " ").map { word -> String in
            let isWord =
                lexicon.articles.contains(word.lowercased()) || lexicon.prepositions.contains(word.lowercased())
            if isWord { return word.lowercased() }
            let isAcronym = word.count <= 2 || word.contains("/") || !word.contains { "AEIOUY".contains($0) }
            return isAcronym ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }

    /// `The Data Engineer` is a data engineer.
    private func withoutArticle(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, lexicon.articles.contains(words[0].lowercased()) else { return text }
        return String(words[1])
    }

    /// The `Nurse's` guide is about a nurse.
    private func withoutPossessive(_ text: String) -> String {
        guard let ending = ["'s", "\u{2019}s"].first(where: text.hasSuffix) else { return text }
        let bare = String(text.dropLast(ending.count))
        return namesOccupation(bare) ? bare : text
    }

    private func foldedKey(_ words: ArraySlice<Substring>) -> String {
        words.joined(separator: " ").lowercased()
    }
}

extension Character {
    fileprivate var isASCIIDigitCharacter: Bool { ("0"..."9").contains(self) }
}
