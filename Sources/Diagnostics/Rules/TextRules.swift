extension Rule {
    package static let unicodeTransformNotUTF8 = Rule(
        "RB0101", .error, "A source file is saved as UTF-8, not as UTF-16 or UTF-32.")
    package static let invalidUTF8 = Rule(
        "RB0102", .error, "Every byte of a source file is part of a valid UTF-8 character.")
    package static let nulCharacter = Rule(
        "RB0103", .error, "A source file holds no NUL character.")
    package static let misreadEncoding = Rule(
        "RB0107", .warning, "Text is not UTF-8 that some program took for another encoding; such damage is repaired.")
    package static let misreadEncodingLeft = Rule(
        "RB0108", .warning, "Text that looks like misread UTF-8 but cannot be restored with certainty is left as it is."
    )
    package static let lostCharacter = Rule(
        "RB0109", .warning, "A U+FFFD stands where a program lost a character; only the author can restore it.")
    package static let strayEntitySemicolon = Rule(
        "RB0110", .warning,
        "An abbreviation such as Q&A takes no semicolon behind its ampersand; a stray one is removed.")
    package static let doubleEscapedEntity = Rule(
        "RB0111", .warning, "A character reference is escaped once; '&amp;lt;' is read as '&lt;'.")
    package static let invisibleSpace = Rule(
        "RB0112", .info, "Outside code, a no-break space is read as a space and a zero-width space is dropped.")
    package static let bidirectionalControl = Rule(
        "RB0113", .warning, "A bidirectional control can show text in another order than it is written in.")
    package static let controlCharacter = Rule(
        "RB0114", .warning, "Text holds no control characters but tabs and line ends.")

    static let text: [Rule] = [
        .unicodeTransformNotUTF8, .invalidUTF8, .nulCharacter, .misreadEncoding, .misreadEncodingLeft, .lostCharacter,
        .strayEntitySemicolon, .doubleEscapedEntity, .invisibleSpace, .bidirectionalControl, .controlCharacter,
    ]
}
