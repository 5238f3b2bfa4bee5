/// Templates: how they are written (RB0700 to RB0719) and what they may use (RB0720 to RB0749).
extension Rule {
    package static let templateSize = Rule("RB0700", .error, "A template holds at most 256 KiB.")
    package static let templateTagUnclosed = Rule("RB0701", .error, "A tag ends with its closing delimiter.")
    package static let templateSectionUnclosed = Rule(
        "RB0702", .error, "A section, block or parent ends with a closing tag of its name.")
    package static let templateMismatch = Rule("RB0703", .error, "Tags close in the reverse order of their opening.")
    package static let templateStrayClose = Rule("RB0704", .error, "A closing tag closes something that is open.")
    package static let templateDelimiters = Rule(
        "RB0705", .error, "A delimiter tag gives two words without an equals sign.")
    package static let templateName = Rule("RB0706", .error, "A tag names what it stands for in one word.")
    package static let templateNesting = Rule("RB0707", .error, "Sections and blocks nest at most 64 deep.")
    package static let templateEncoding = Rule("RB0708", .error, "A template is UTF-8 without NUL bytes.")
    package static let templateNameTwice = Rule("RB0709", .error, "A template has a name of its own.")
    package static let templateBlockTwice = Rule("RB0710", .error, "A parent tag replaces a block once.")
    package static let templateUnknownName = Rule("RB0720", .error, "A template uses only what its page gives it.")
    package static let templateMissing = Rule(
        "RB0721", .error, "A partial, a parent and the template of a page exist.")
    package static let templateUnknownBlock = Rule("RB0722", .error, "A parent tag replaces blocks of its parent.")
    package static let templateCycle = Rule("RB0723", .error, "A template does not include itself.")
    package static let templatePageSize = Rule(
        "RB0724", .error,
        "A page puts together at most 32 templates in each other, 128 levels and 200,000 pieces.")
    package static let templateSection = Rule(
        "RB0725", .error, "A section asks for a list, a record, a yes or no, or a value that may be absent.")
    package static let templateUnescaped = Rule("RB0726", .error, "Only finished HTML is written without escaping.")
    package static let templateNotText = Rule("RB0727", .error, "Only text and numbers are written as text.")
    package static let templateEscaped = Rule("RB0728", .error, "Finished HTML is not escaped once more.")
    package static let templateUnsafePlace = Rule(
        "RB0729", .error, "A value stands where HTML keeps it apart: in text or in a quoted attribute value.")
    package static let templateAbsent = Rule(
        "RB0730", .error, "A value that may be absent is used inside a section of its name.")
    package static let templateUnbalanced = Rule(
        "RB0731", .error, "A section ends in the place of the HTML that it began in, and a page in text.")
    package static let templateStray = Rule("RB0732", .error, "Only blocks stand inside a parent tag.")

    static let templates: [Rule] = [
        .templateSize, .templateTagUnclosed, .templateSectionUnclosed, .templateMismatch, .templateStrayClose,
        .templateDelimiters, .templateName, .templateNesting, .templateEncoding, .templateNameTwice,
        .templateBlockTwice, .templateUnknownName, .templateMissing, .templateUnknownBlock, .templateCycle,
        .templatePageSize, .templateSection, .templateUnescaped, .templateNotText, .templateEscaped,
        .templateUnsafePlace, .templateAbsent, .templateUnbalanced, .templateStray,
    ]
}
