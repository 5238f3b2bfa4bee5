extension Rule {
    package static let vocabularyShape = Rule(
        "RB0600", .error, "A vocabulary file maps tools, skills, organizations or venues to lists of entries.",
        reported: "- name: Excel", instead: "tools:\n  - id: excel\n    name: Excel")
    package static let vocabularyUnknownKey = Rule(
        "RB0601", .warning, "A vocabulary file uses only the keys that are known for its lists and entries.",
        reported: "tools:\n  - id: excel\n    nam: Excel", instead: "tools:\n  - id: excel\n    name: Excel")
    package static let vocabularyMissingID = Rule(
        "RB0602", .error, "Every vocabulary entry has an id of lower-case letters, digits and hyphens.",
        reported: "tools:\n  - name: Excel", instead: "tools:\n  - id: excel\n    name: Excel")
    package static let vocabularyDuplicateID = Rule(
        "RB0603", .error, "An id stands once in a vocabulary file.",
        reported: "two entries with id: excel", instead: "one entry with id: excel and all aliases")
    package static let vocabularyMissingName = Rule(
        "RB0604", .error, "Every vocabulary entry has a name.",
        reported: "tools:\n  - id: excel", instead: "tools:\n  - id: excel\n    name: Excel")
    package static let vocabularyBadValue = Rule(
        "RB0605", .error, "The value of a vocabulary key has the form that the key asks for.",
        reported: "aliases: {a: b}", instead: "aliases: [MS Excel]")
    package static let vocabularyUnknownKind = Rule(
        "RB0606", .warning, "A tool's kinds come from the list of known kinds.",
        reported: "kinds: [spredsheet]", instead: "kinds: [spreadsheet]")
    package static let vocabularyUnknownCase = Rule(
        "RB0607", .error, "A case is insensitive, capital or exact.",
        reported: "case: upper", instead: "case: exact")
    package static let vocabularyAliasTwice = Rule(
        "RB0608", .error, "A spelling belongs to one entity.",
        reported: "aliases: [Go] at a language and at a game",
        instead: "aliases: [Go] at one of them, [Go game] at the other")
    package static let vocabularyAliasTaken = Rule(
        "RB0609", .warning, "A spelling that two vocabulary files claim belongs to the entity of the later file.",
        reported: "aliases: [R] in a built-in file and in one of the site",
        instead: "the alias in one file, when both mean the same")
    package static let vocabularyUnknownWhole = Rule(
        "RB0610", .error, "A tool is part of a tool of the vocabulary.",
        reported: "partOf: offise", instead: "partOf: office")
    package static let vocabularyCycle = Rule(
        "RB0611", .error, "No tool is part of itself, directly or through others.",
        reported: "Word is part of Office, and Office of Word", instead: "Word is part of Office")
    package static let vocabularyPagePlace = Rule(
        "RB0612", .warning, "A Markdown file of the vocabulary stands in its folder 'tools' or 'skills'.",
        reported: "content/vocabulary/git.md", instead: "content/vocabulary/tools/git.md")
    package static let candidateTool = Rule(
        "RB0650", .info, "A name in a list of tools that the vocabulary does not know is a candidate for it.",
        reported: "- Frobnicator 3000, in a list of tools",
        instead: "tools:\n  - id: frobnicator\n    name: Frobnicator 3000")

    static let vocabulary: [Rule] = [
        .vocabularyShape, .vocabularyUnknownKey, .vocabularyMissingID, .vocabularyDuplicateID, .vocabularyMissingName,
        .vocabularyBadValue, .vocabularyUnknownKind, .vocabularyUnknownCase, .vocabularyAliasTwice,
        .vocabularyAliasTaken, .vocabularyUnknownWhole, .vocabularyCycle, .vocabularyPagePlace, .candidateTool,
    ]
}
