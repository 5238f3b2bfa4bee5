import Diagnostics

/// What recovery knows of the words in headings, given by the rooms that know role guides.
///
/// Recovery itself has no list of subjects: it asks whether a text is a known heading and how high it stands.
package struct HeadingWords: Sendable {
    /// The subject of every heading that a guide is known to use, by key. A subject is a name that means nothing here.
    package let subjects: [String: String]
    /// Subjects by what a heading that is none of these may say anywhere in it.
    package let clues: [String: String]
    /// Subjects that hardly stand below another one.
    package let mainSubjects: Set<String>
    /// Subjects whose sections say in short what the others tell: what is labelled in them stands for itself.
    let openingSubjects: Set<String>
    /// Subjects whose parts may be called by anything, also by what is a subject elsewhere.
    let gatheringSubjects: Set<String>
    /// Keys of headings that open a main section in a text without heading levels, most usual first.
    package let major: [String]
    private let majorKeys: Set<String>
    /// Keys of headings that end what stood before them, such as a conclusion.
    package let closing: Set<String>
    /// Keys of headings whose sections hold names of tools.
    package let toolHeadings: Set<String>
    /// Keys of headings whose sections hold names of works and places, one to a line.
    package let listHeadings: Set<String>
    /// Keys of headings whose sections hold questions with their answers.
    package let questionHeadings: Set<String>
    /// Nouns that name a group of tools, in lower case, such as `frameworks`.
    package let groupNouns: Set<String>
    /// Names of tools in lower case.
    package let names: Set<String>
    /// Words that begin a closing sentence, as written, by their first byte.
    let cues: [UInt8: [[Substring]]]
    /// Words that open a numbered phase, in lower case, such as `phase`.
    package let phaseWords: Set<String>
    /// Nouns that end the names of occupations, in lower case, such as `engineer`.
    package let occupations: Set<String>

    package init(
        subjects: [String: String] = [:], clues: [String: String] = [:], mainSubjects: Set<String> = [],
        openingSubjects: Set<String> = [], gatheringSubjects: Set<String> = [], major: [String] = [],
        closing: Set<String> = [], toolHeadings: Set<String> = [], listHeadings: Set<String> = [],
        questionHeadings: Set<String> = [],
        groupNouns: Set<String> = [], names: Set<String> = [], cues: [String] = [], phaseWords: Set<String> = [],
        occupations: Set<String> = []
    ) {
        self.subjects = subjects
        self.clues = clues
        self.mainSubjects = mainSubjects
        self.openingSubjects = openingSubjects
        self.gatheringSubjects = gatheringSubjects
        self.major = major
        majorKeys = Set(major)
        self.closing = closing
        self.toolHeadings = toolHeadings
        self.listHeadings = listHeadings
        self.questionHeadings = questionHeadings
        self.groupNouns = groupNouns
        self.names = names
        let cues = cues.map { Repair.words(of: $0).map(\.withoutComma) }.filter { !$0.isEmpty }
        self.cues = Dictionary(grouping: cues) { $0[0].utf8.first ?? 0 }
        self.phaseWords = phaseWords
        self.occupations = occupations
    }

    /// More bytes than any heading has: longer lines are text, and are not asked for their words.
    static let longestHeading = 400

    /// A heading such as `Phase 2: …`.
    func isPhase(_ text: String) -> Bool {
        guard text.utf8.count < Self.longestHeading else { return false }
        let parts = HeadingKey(text).title.lowercased().split(separator: " ", maxSplits: 2)
        guard parts.count > 1, phaseWords.contains(String(parts[0])) else { return false }
        return parts[1].utf8.first?.isASCIIDigit == true || parts[1].hasSuffix(":") && parts[1].count <= 5
    }

    /// Whether a word of the text is the noun of an occupation, or of several who have it.
    func namesOccupation(_ text: String) -> Bool {
        foldedWords(text).contains { word in
            let bare =
                word.utf8.last.map(\.isASCIIAlphanumeric) ?? true ? word[...] : word.prefix { !".,:;!?)".contains($0) }
            return isOccupation(bare)
        }
    }

    /// `nurse` or `nurses`.
    func isOccupation(_ word: Substring) -> Bool {
        occupations.contains(String(word))
            || word.utf8.last == UInt8(ascii: "s")
                && occupations.contains(String(word.dropLast()))
    }

    /// The subject of a heading, or of its first part where it joins two.
    func subject(of key: HeadingKey) -> String? {
        subjects[key.key] ?? key.firstPart.flatMap { subjects[$0] } ?? subject(ofFirstIn: key) ?? subject(ofHeadIn: key)
    }

    /// The subject of the first of several things that a heading names: `Licenses, Certifications, and Registrations`.
    func subject(ofFirstIn key: HeadingKey) -> String? {
        key.key.firstIndex(of: ",").flatMap { subjects[String(key.key[..<$0])] }
    }

    /// The subject of what stands before whose it is: `Roles and Responsibilities of a Baker`, `Skills for Bakers`.
    private func subject(ofHeadIn key: HeadingKey) -> String? {
        let end = [" of ", " for "].compactMap { key.key.firstOccurrence(of: $0)?.lowerBound }.min()
        guard let end, namesOccupation(String(key.key[end...])) else { return nil }
        return subjects[String(key.key[..<end])]
    }

    /// The subject of the last word of a few: `necessary skills` are skills. A list below tells the heading from an item.
    func subject(ofLastWordIn key: HeadingKey) -> String? {
        let words = key.key.split(at: " ")
        return (2...3).contains(words.count) ? words.last.flatMap { subjects[String($0)] } : nil
    }

    func isKnown(_ key: HeadingKey) -> Bool { subjects[key.key] != nil }

    func isMajor(_ key: HeadingKey) -> Bool {
        majorKeys.contains(key.key) || closing.contains(key.key)
    }
}
