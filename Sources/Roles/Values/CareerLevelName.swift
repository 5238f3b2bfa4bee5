import Diagnostics

/// A rung of the career ladder that pay and expectations are stated for.
package enum CareerLevelName: String, Hashable, Sendable, CaseIterable {
    case entry, mid, senior, staff, principal, lead, manager

    /// English words for each level, keyed by its name; several words form a phrase.
    package static let english: [String: [String]] = [
        "entry": [
            "entry", "entry level", "junior", "jr", "graduate", "new grad", "beginner", "associate", "trainee",
            "intern",
            "early career",
        ],
        "mid": ["mid", "mid level", "middle", "intermediate", "mid career", "midlevel", "medior"],
        "senior": ["senior", "sr"],
        "staff": ["staff"],
        "principal": ["principal", "distinguished", "fellow"],
        "lead": ["lead", "team lead", "tech lead"],
        "manager": ["manager", "director", "head of", "vp"],
    ]
}

/// The level that a label such as `Entry-Level (0-2 years)` names, by whole words; nil when it names none.
///
/// Of several, the first counts, unless the next one follows at once: a senior manager is a manager, but
/// `Staff / Principal` is staff.
package func careerLevel(
    in label: String, words: [String: [String]] = CareerLevelName.english
) -> CareerLevelName? {
    careerLevel(in: label, words: LevelVocabulary(words))
}

/// Words for career levels prepared for reading.
struct LevelVocabulary: Sendable {
    let phrases: [[String]: CareerLevelName]
    /// The words that a phrase begins with.
    let heads: Set<String>
    let longest: Int

    init(_ words: [String: [String]]) {
        var phrases: [[String]: CareerLevelName] = [:]
        for level in CareerLevelName.allCases {
            for phrase in words[level.rawValue] ?? [] {
                let parts = TokenPhrases.words(of: phrase)
                phrases[parts] = phrases[parts] ?? level
            }
        }
        self.phrases = phrases
        heads = Set(phrases.keys.compactMap(\.first))
        longest = max(1, phrases.keys.map(\.count).max() ?? 1)
    }
}

func careerLevel(in label: String, words: LevelVocabulary) -> CareerLevelName? {
    let tokens = ValueToken.all(in: label).filter { $0.kind != .dash || !$0.isGlued }
    var found: CareerLevelName?
    var index = 0
    while index < tokens.count {
        let mayBegin = tokens[index].word.map(words.heads.contains) ?? false
        let length = (1...words.longest).reversed().first {
            mayBegin && phrase(at: index, count: $0, in: tokens).map { words.phrases[$0] != nil } ?? false
        }
        if let length, let phrase = phrase(at: index, count: length, in: tokens) {
            // A junior supervisor is a junior; a senior manager is a manager.
            let next = words.phrases[phrase]
            if !(found == .entry && next == .lead) { found = next }
            index += length
        } else if found != nil {
            return found
        } else {
            index += 1
        }
    }
    return found
}

private func phrase(at index: Int, count: Int, in tokens: [ValueToken]) -> [String]? {
    guard index + count <= tokens.count else { return nil }
    let words = tokens[index..<index + count].compactMap(\.word)
    return words.count == count ? words : nil
}
