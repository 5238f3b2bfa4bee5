extension Rule {
    package static let vocabularyShape = Rule(
        "RB0600", .error, "A vocabulary file maps tools, skills, organizations or venues to lists of entries.")
    package static let vocabularyUnknownKey = Rule(
        "RB0601", .warning, "A vocabulary file uses only the keys that are known for its lists and entries.")
    package static let vocabularyMissingID = Rule(
        "RB0602", .error, "Every vocabulary entry has an id of lower-case letters, digits and hyphens.")
    package static let vocabularyDuplicateID = Rule(
        "RB0603", .error, "An id stands once in a vocabulary file.")
    package static let vocabularyMissingName = Rule(
        "RB0604", .error, "Every vocabulary entry has a name.")
    package static let vocabularyBadValue = Rule(
        "RB0605", .error, "The value of a vocabulary key has the form that the key asks for.")
    package static let vocabularyUnknownKind = Rule(
        "RB0606", .warning, "A tool's kinds come from the list of known kinds.")
    package static let vocabularyUnknownCase = Rule(
        "RB0607", .error, "A case is insensitive, capital or exact.")
    package static let vocabularyAliasTwice = Rule(
        "RB0608", .error, "A spelling belongs to one entity.")
    package static let vocabularyAliasTaken = Rule(
        "RB0609", .warning, "A spelling that two vocabulary files claim belongs to the entity of the later file.")
    package static let vocabularyUnknownWhole = Rule(
        "RB0610", .error, "A tool is part of a tool of the vocabulary.")
    package static let vocabularyCycle = Rule(
        "RB0611", .error, "No tool is part of itself, directly or through others.")
    package static let vocabularyPagePlace = Rule(
        "RB0612", .warning, "A Markdown file of the vocabulary stands in its folder 'tools' or 'skills'.")
    package static let candidateTool = Rule(
        "RB0650", .info, "A name in a list of tools that the vocabulary does not know is a candidate for it.")

    static let vocabulary: [Rule] = [
        .vocabularyShape, .vocabularyUnknownKey, .vocabularyMissingID, .vocabularyDuplicateID, .vocabularyMissingName,
        .vocabularyBadValue, .vocabularyUnknownKind, .vocabularyUnknownCase, .vocabularyAliasTwice,
        .vocabularyAliasTaken, .vocabularyUnknownWhole, .vocabularyCycle, .vocabularyPagePlace, .candidateTool,
    ]
}
