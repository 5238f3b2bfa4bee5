import Diagnostics

/// One alias of one entity as the matcher tests it.
struct Spelling: Sendable {
    /// The entity's position in the vocabulary.
    let entity: Int
    let caseRule: CaseRule
    let needsEvidence: Bool
    /// The alias with single spaces when it counts letter by letter, otherwise nil.
    let written: [UInt8]?
    /// An "s" behind it is a plural: of an acronym or of a name of several words, never of a product's name.
    let takesPlural: Bool
    /// The name, not a spelling that was derived from it.
    let isSingleWord: Bool

    /// Whether the text as written satisfies the spelling's case rule.
    func accepts(_ text: ArraySlice<UInt8>) -> Bool {
        switch caseRule {
        case .insensitive: true
        case .capital: Self.beginsWithCapital(text)
        case .exact: written.map { text.elementsEqual($0) || Self.squeezed(Array(text)) == $0 } ?? false
        }
    }

    private static func beginsWithCapital(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, !first.isASCIILetter else { return text.first?.isASCIIUpper ?? false }
        let text = Array(text)
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
    /// Of equal keys the strictest spelling stands first.
    private(set) var entries: [(key: [UInt8], spelling: Spelling)] = []

    init(_ vocabulary: Vocabulary) {
        let slashes = SlashNames(vocabulary)
        for (position, entity) in vocabulary.entities.enumerated() {
            for alias in entity.aliases where !slashes.isListOfNames(alias) { add(alias, of: position) }
        }
        let order = entries.indices.sorted { left, right in
            let (a, b) = (entries[left].spelling.caseRule.strictness, entries[right].spelling.caseRule.strictness)
            return a != b ? a > b : left < right
        }
        entries = order.map { entries[$0] }
    }

    private mutating func add(_ alias: Alias, of entity: Int) {
        let folded = fold(alias.text)
        guard !folded.isEmpty else { return }
        let isSingleWord = !folded.contains(0x20) && !folded.contains(UInt8(ascii: "/"))
        let takesPlural = isSingleWord ? Self.isAcronym(alias.text) : folded.last != UInt8(ascii: "s")
        let isExact = alias.caseRule == .exact
        let spelling = Spelling(
            entity: entity, caseRule: alias.caseRule, needsEvidence: alias.needsEvidence,
            written: isExact ? Spelling.squeezed(Array(alias.text.utf8)) : nil, takesPlural: takesPlural,
            isSingleWord: isSingleWord)
        entries.append((folded, spelling))
        guard !isExact else { return }
        for joined in Self.joinings(of: folded) { entries.append((joined, spelling)) }
        if let singular = Self.singular(folded, isSingleWord: isSingleWord, text: alias.text) {
            entries.append((singular, spelling))
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
