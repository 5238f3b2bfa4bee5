/// What is read from sections (model.md, sections 1, 4 and 6).
extension Rule {
    package static let unknownSectionKind = Rule(
        "RB0501", .error, "Section words are listed under one of the known kinds of sections.")
    package static let unknownLexiconKey = Rule("RB0502", .error, "A file of section words holds known lists only.")
    package static let unknownHeading = Rule(
        "RB0503", .info, "A heading of no known kind keeps its text and place; a word list can name its kind.")
    package static let noTitle = Rule("RB0504", .warning, "A guide names its role in a title.")
    package static let phaseConflict = Rule(
        "RB0505", .warning, "A phase has one length; where a guide states two, both are shown.")
    package static let payConflict = Rule(
        "RB0506", .warning, "A level has one pay band; where a guide states two, both are shown.")
    package static let unknownFrontMatterKey = Rule(
        "RB0507", .info, "Front matter that rolebook does not know is kept and reported.")
    package static let frontMatterValue = Rule(
        "RB0509", .error, "A key of front matter that rolebook knows has a value of the form that belongs to it.")
    package static let frontMatterSlip = Rule(
        "RB0510", .warning, "A key of front matter is spelled as rolebook knows it.")
    package static let draftLeftOut = Rule(
        "RB0511", .info, "A guide with 'draft: true' is published with '--drafts' only.")
    package static let emptyGuide = Rule("RB0508", .warning, "A guide without text makes no page.")

    static let reading: [Rule] = [
        .unknownSectionKind, .unknownLexiconKey, .unknownHeading, .noTitle, .phaseConflict, .payConflict,
        .unknownFrontMatterKey, .frontMatterValue, .frontMatterSlip, .draftLeftOut, .emptyGuide,
    ]
}
