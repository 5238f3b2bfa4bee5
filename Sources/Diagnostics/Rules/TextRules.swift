extension Rule {
    package static let unicodeTransformNotUTF8 = Rule(
        "RB0101", .error, "A source file is saved as UTF-8, not as UTF-16 or UTF-32.",
        reported: "nurse.md saved as UTF-16", instead: "nurse.md saved as UTF-8")
    package static let invalidUTF8 = Rule(
        "RB0102", .error, "Every byte of a source file is part of a valid UTF-8 character.",
        reported: "Caf\\xE9 in Latin-1", instead: "Café in UTF-8")
    package static let nulCharacter = Rule(
        "RB0103", .error, "A source file holds no NUL character.",
        reported: "Nurse with a NUL behind it", instead: "Nurse")
    package static let misreadEncoding = Rule(
        "RB0107", .warning, "Text is not UTF-8 that some program took for another encoding; such damage is repaired.",
        reported: "AurÃ©lien", instead: "Aurélien")
    package static let misreadEncodingLeft = Rule(
        "RB0108", .warning,
        "Text that looks like misread UTF-8 but cannot be restored with certainty is left as it is.",
        reported: "donâ€t, with a byte that is gone", instead: "don’t, as the author meant it")
    package static let lostCharacter = Rule(
        "RB0109", .warning, "A U+FFFD stands where a program lost a character; only the author can restore it.",
        reported: "Caf\u{FFFD}", instead: "Café")
    package static let strayEntitySemicolon = Rule(
        "RB0110", .warning,
        "An abbreviation such as Q&A takes no semicolon behind its ampersand; a stray one is removed.",
        reported: "Q&A; sessions", instead: "Q&A sessions")
    package static let doubleEscapedEntity = Rule(
        "RB0111", .warning, "A character reference is escaped once; '&amp;lt;' is read as '&lt;'.",
        reported: "salary &amp;lt; 50k", instead: "salary &lt; 50k")
    package static let invisibleSpace = Rule(
        "RB0112", .info, "Outside code, a no-break space is read as a space and a zero-width space is dropped.",
        reported: "10 years with a no-break space between", instead: "10 years with a plain space")
    package static let bidirectionalControl = Rule(
        "RB0113", .warning, "A bidirectional control can show text in another order than it is written in.",
        reported: "a title with U+202E, which turns the letters behind it", instead: "the title without it")
    package static let controlCharacter = Rule(
        "RB0114", .warning, "Text holds no control characters but tabs and line ends.",
        reported: "Nurse with an escape character in it", instead: "Nurse")
    package static let styledLetters = Rule(
        "RB0115", .info, "Mathematical letters that stand for bold or italics are read as plain letters.",
        reported: "\u{1D5E6}\u{1D5E4}\u{1D5DF} for queries", instead: "**SQL** for queries")
    package static let headingAttributes = Rule(
        "RB0116", .info, "Attributes in braces behind a heading are left out.",
        reported: "## Duties {#duties .unnumbered}", instead: "## Duties")
    package static let wikiMarkup = Rule(
        "RB0117", .info, "The source of a wiki's page is read as Markdown.",
        reported: "== Duties ==", instead: "## Duties")
    package static let brokenWord = Rule(
        "RB0118", .info, "A word that was broken at the end of a line is one word.",
        reported: "They plan mainte-\nnance.", instead: "They plan maintenance.")
    package static let drawnHeading = Rule(
        "RB0119", .info, "A line with signs drawn below it, or above and below, is a heading.",
        reported: "Duties\n~~~~~~", instead: "## Duties")
    package static let editLinks = Rule(
        "RB0120", .info, "The links behind a wiki's headings that edit its sections are left out.",
        reported: "Duties[edit | edit source]", instead: "Duties")

    static let text: [Rule] = [
        .unicodeTransformNotUTF8, .invalidUTF8, .nulCharacter, .misreadEncoding, .misreadEncodingLeft, .lostCharacter,
        .strayEntitySemicolon, .doubleEscapedEntity, .invisibleSpace, .bidirectionalControl, .controlCharacter,
        .styledLetters, .headingAttributes, .wikiMarkup,
        .brokenWord, .drawnHeading, .editLinks,
    ]
}
