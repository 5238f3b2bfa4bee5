/// What is read from sections.
extension Rule {
    package static let unknownSectionKind = Rule(
        "RB0501", .error, "Section words are listed under one of the known kinds of sections.",
        reported: "sections:\n  dutys: [chores]", instead: "sections:\n  responsibilities: [chores]")
    package static let unknownLexiconKey = Rule(
        "RB0502", .error, "A file of section words holds known lists only.",
        reported: "section:\n  skills: [what to know]", instead: "sections:\n  skills: [what to know]")
    package static let unknownHeading = Rule(
        "RB0503", .info, "A heading of no known kind keeps its text and place; a word list can name its kind.",
        reported: "## Odds and ends", instead: "## Responsibilities")
    package static let noTitle = Rule(
        "RB0504", .warning, "A guide names its role in a title.",
        reported: "Some text without a heading.", instead: "# Nurse\n\nSome text below a heading.")
    package static let phaseConflict = Rule(
        "RB0505", .warning, "A phase has one length; where a guide states two, both are shown.",
        reported: "### Phase 1 (Weeks 1-4)\n\nDuration: 6 weeks", instead: "### Phase 1 (Weeks 1-6)")
    package static let payConflict = Rule(
        "RB0506", .warning, "A level has one pay band; where a guide states two, both are shown.",
        reported: "- Senior: $80,000\n- Senior: $95,000", instead: "- Senior: $80,000 - $95,000")
    package static let unknownFrontMatterKey = Rule(
        "RB0507", .info, "Front matter that rolebook does not know is kept and reported.",
        reported: "---\nmood: sunny\n---", instead: "---\nsummary: A sunny job.\n---")
    package static let frontMatterValue = Rule(
        "RB0509", .error, "A key of front matter that rolebook knows has a value of the form that belongs to it.",
        reported: "---\ndraft: maybe\n---", instead: "---\ndraft: true\n---")
    package static let frontMatterSlip = Rule(
        "RB0510", .warning, "A key of front matter is spelled as rolebook knows it.",
        reported: "---\nsumary: Cares for people.\n---", instead: "---\nsummary: Cares for people.\n---")
    package static let draftLeftOut = Rule(
        "RB0511", .info, "A guide with 'draft: true' is published with '--drafts' only.",
        reported: "---\ndraft: true\n---", instead: "rolebook build --drafts")
    package static let emptyGuide = Rule(
        "RB0508", .warning, "A guide without text makes no page.",
        reported: "a guide that holds comments only", instead: "a guide with text in it")

    static let reading: [Rule] = [
        .unknownSectionKind, .unknownLexiconKey, .unknownHeading, .noTitle, .phaseConflict, .payConflict,
        .unknownFrontMatterKey, .frontMatterValue, .frontMatterSlip, .draftLeftOut, .emptyGuide,
    ]
}
