/// Templates: what their bytes must be (RB0700 to RB0719) and what they may use (RB0720 to RB0749).
extension Rule {
    package static let templateSize = Rule("RB0700", .error, "A template holds at most 256 KiB.")
    package static let templateTagUnclosed = Rule("RB0701", .error, "A tag ends with its closing delimiter.")
    package static let templateSectionUnclosed = Rule(
        "RB0702", .error, "A section, block or parent ends with a closing tag of its name.")
    package static let templateMismatch = Rule("RB0703", .error, "Tags close in the order they opened.")
    package static let templateStrayClose = Rule("RB0704", .error, "A closing tag closes something that is open.")
    package static let templateDelimiters = Rule(
        "RB0705", .error, "A delimiter tag gives two words without an equals sign.")
    package static let templateName = Rule("RB0706", .error, "A tag names what it stands for in one word.")
    package static let templateNesting = Rule("RB0707", .error, "Sections and blocks nest at most 64 deep.")
    package static let templateEncoding = Rule("RB0708", .error, "A template is UTF-8 without NUL bytes.")
    package static let templateNameTwice = Rule("RB0709", .error, "A template has a name of its own.")
    package static let templateUnknownName = Rule("RB0720", .error, "A template uses only what its page gives it.")
    package static let templateMissing = Rule(
        "RB0721", .error, "A partial, a parent and the template of a page exist.")
}
