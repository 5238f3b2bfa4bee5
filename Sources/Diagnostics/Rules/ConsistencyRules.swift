/// Findings on what several guides say together: comparisons, statements that disagree, and codes of occupations.
extension Rule {
    package static let comparisonLimit = Rule(
        "RB0651", .info, "The two hundred related pairs of roles with most in common have a page that compares them.")
    package static let unknownRole = Rule(
        "RB0652", .error, "A command names a role by its title or its slug.")
    package static let skillSpelledTwice = Rule(
        "RB0653", .warning, "A skill or tool that several lists ask for is spelled the same in all of them.")
    package static let payFalls = Rule(
        "RB0654", .warning, "A higher career level pays no less than a lower one of the same guide.")
    package static let levelOrder = Rule(
        "RB0655", .warning, "Career levels stand in order, and a higher one asks for no fewer years than a lower one.")
    package static let phaseTotal = Rule(
        "RB0656", .warning, "The phases of a learning path take as long together as the guide says.")
    package static let lengthDiffers = Rule(
        "RB0666", .info, "Where a guide gives its learning path several lengths, all of them are shown.")
    package static let roleWithoutGuide = Rule(
        "RB0657", .info, "A role that a guide names as related can be described by a guide of its own.")
    package static let roleInVocabulary = Rule(
        "RB0658", .warning, "A name stands for a role or for a tool or skill, not for both.")
    package static let vocabularyOrphan = Rule(
        "RB0659", .info, "A tool or skill that the site adds to the vocabulary is named by a guide.")
    package static let payContradiction = Rule(
        "RB0660", .warning, "Guides of one role state the same pay for the same level, place and year.")
    package static let slugTaken = Rule("RB0665", .error, "A slug that a guide states names no other guide's page.")
    package static let codesShape = Rule(
        "RB0661", .error, "A file of codes lists titles of roles, each with codes of a scheme, a label and a match.")
    package static let codesUnknownKey = Rule(
        "RB0662", .warning, "A file of codes uses only the keys that are known for it.")
    package static let codesBadValue = Rule(
        "RB0663", .error, "The scheme of a code is onet-soc, esco or isco; its match is exact, close or broad.")
    package static let codesUnknownRole = Rule(
        "RB0664", .warning, "The codes that a site adds belong to roles of its guides.")

    static let consistency: [Rule] = [
        .comparisonLimit, .unknownRole, .skillSpelledTwice, .payFalls, .levelOrder, .phaseTotal, .roleWithoutGuide,
        .roleInVocabulary, .vocabularyOrphan, .payContradiction, .slugTaken, .codesShape, .codesUnknownKey,
        .codesBadValue, .codesUnknownRole, .lengthDiffers,
    ]
}
