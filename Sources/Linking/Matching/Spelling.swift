import Diagnostics

/// One alias of one entity as the matcher tests it.
struct Spelling: Sendable {
    /// The entity's position in the vocabulary.
    let entity: Int
    let caseRule: CaseRule
    let needsEvidence: Bool
    /// The alias with single spaces, for comparing letter by letter.
    let written: [UInt8]
    let foldedLength: Int
    /// An "s" behind it is a plural: of an acronym or of a name of several words, never of a product's name.
    let takesPlural: Bool
    /// The name, not a spelling that was derived from it.
    let isSingleWord: Bool

    /// Whether the text as written satisfies the spelling's case rule.
    func accepts(_ text: ArraySlice<UInt8>) -> Bool {
        switch caseRule {
        case .insensitive: true
        case .capital: Self.beginsWithCapital(Array(text))
        case .exact: text.elementsEqual(written) || Self.squeezed(Array(text)) == written
        }
    }

    private static func beginsWithCapital(_ text: [UInt8]) -> Bool {
        var position = 0
        while position < text.count {
            let (scalar, length) = scalar(in: text, at: position)
            if scalar.properties.isAlphabetic { return scalar.isCapital }
            position += length
        }
        return false
    }

    /// The text with every run of white space as one space and none round a slash.
    static func squeezed(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            let isSpace = byte.isASCIIBlank || byte == 0x0A
            if isSpace, result.last == 0x20 || result.last == UInt8(ascii: "/") || result.isEmpty { continue }
            if byte == UInt8(ascii: "/"), result.last == 0x20 { result.removeLast() }
            result.append(isSpace ? 0x20 : byte)
        }
        return result
    }
}

/// All spellings of a vocabulary with the folded keys under which they are found.
struct SpellingTable {
    private(set) var spellings: [Spelling] = []
    private(set) var entries: [(key: [UInt8], value: Int)] = []

    init(_ vocabulary: Vocabulary) {
        let keys = SlashNames(vocabulary)
        for (position, entity) in vocabulary.entities.enumerated() {
            for alias in entity.aliases where !keys.isListOfNames(alias) { add(alias, of: position) }
        }
        let spellings = spellings
        entries.sort { left, right in
            let (a, b) = (spellings[left.value], spellings[right.value])
            if a.caseRule != b.caseRule { return a.caseRule.strictness > b.caseRule.strictness }
            return left.value < right.value
        }
    }

    private mutating func add(_ alias: Alias, of entity: Int) {
        let folded = fold(alias.text)
        guard !folded.isEmpty else { return }
        let isSingleWord = !folded.contains(0x20) && !folded.contains(UInt8(ascii: "/"))
        let takesPlural = isSingleWord ? Self.isAcronym(alias.text) : folded.last != UInt8(ascii: "s")
        let value = spellings.count
        spellings.append(
            Spelling(
                entity: entity, caseRule: alias.caseRule, needsEvidence: alias.needsEvidence,
                written: Spelling.squeezed(Array(alias.text.utf8)),
                foldedLength: folded.count, takesPlural: takesPlural, isSingleWord: isSingleWord))
        entries.append((folded, value))
        guard alias.caseRule != .exact else { return }
        for joined in Self.joinings(of: folded) { entries.append((joined, value)) }
        if let singular = Self.singular(folded, isSingleWord: isSingleWord, text: alias.text) {
            entries.append((singular, value))
        }
    }

    /// The name with some or all of its spaces closed up, as in `HuggingFace Transformers`.
    private static func joinings(of folded: [UInt8]) -> [[UInt8]] {
        let words = folded.split(separator: 0x20)
        guard (2...4).contains(words.count), folded.count > 5 else { return [] }
        let gaps = words.count - 1
        return (1..<1 << gaps).map { closed in
            var result = Array(words[0])
            for gap in 0..<gaps {
                if closed & 1 << gap == 0 { result.append(0x20) }
                result += words[gap + 1]
            }
            return result
        }
    }

    /// Two letters or more, all capitals and digits.
    private static func isAcronym(_ text: String) -> Bool {
        text.utf8.count { $0.isASCIIUpper } >= 2 && text.utf8.allSatisfy { $0.isASCIIUpper || $0.isASCIIDigit }
    }

    /// The folded name without its plural ending, when it is an acronym or has several words.
    private static func singular(_ folded: [UInt8], isSingleWord: Bool, text: String) -> [UInt8]? {
        guard folded.last == UInt8(ascii: "s"), folded.count > 3 else { return nil }
        let before = folded[folded.count - 2]
        if isSingleWord { return isAcronym(String(text.dropLast())) ? folded.dropLast() : nil }
        if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return nil }
        if folded.suffix(3).elementsEqual("ies".utf8) { return folded.dropLast(3) + [UInt8(ascii: "y")] }
        return folded.dropLast()
    }
}
