/// Findings on what several guides say together: comparisons, statements that disagree, and codes of occupations.
extension Rule {
    package static let comparisonLimit = Rule(
        "RB0651", .info, "The two hundred related pairs of roles with most in common have a page that compares them.",
        reported: "300 pairs of roles with much in common", instead: "rolebook compare nurse midwife")
    package static let unknownRole = Rule(
        "RB0652", .error, "A command names a role by its title or its slug.",
        reported: "rolebook compare nurce midwife", instead: "rolebook compare nurse midwife")
    package static let skillSpelledTwice = Rule(
        "RB0653", .warning, "A skill or tool that several lists ask for is spelled the same in all of them.",
        reported: "PostgreSQL in one guide, Postgre SQL in another", instead: "PostgreSQL in both")
    package static let payFalls = Rule(
        "RB0654", .warning, "A higher career level pays no less than a lower one of the same guide.",
        reported: "- Junior: $70,000\n- Senior: $60,000", instead: "- Junior: $60,000\n- Senior: $70,000")
    package static let levelOrder = Rule(
        "RB0655", .warning, "Career levels stand in order, and a higher one asks for no fewer years than a lower one.",
        reported: "- Senior (2 years)\n- Junior (5 years)", instead: "- Junior (2 years)\n- Senior (5 years)")
    package static let phaseTotal = Rule(
        "RB0656", .warning, "The phases of a learning path take as long together as the guide says.",
        reported: "Three months in all; phases of 4, 4 and 8 weeks",
        instead: "Four months in all; phases of 4, 4 and 8 weeks")
    package static let lengthDiffers = Rule(
        "RB0666", .info, "Where a guide gives its learning path several lengths, all of them are shown.",
        reported: "Takes a year; a learning path of 20 weeks", instead: "the same length in both places")
    package static let roleWithoutGuide = Rule(
        "RB0657", .info, "A role that a guide names as related can be described by a guide of its own.",
        reported: "Related roles: Midwife, without a guide of that title", instead: "content/midwife.md")
    package static let roleInVocabulary = Rule(
        "RB0658", .warning, "A name stands for a role or for a tool or skill, not for both.",
        reported: "a guide # Python, and a tool Python", instead: "a guide # Python Developer")
    package static let vocabularyOrphan = Rule(
        "RB0659", .info, "A tool or skill that the site adds to the vocabulary is named by a guide.",
        reported: "an entry for Excel that no guide names", instead: "an entry for what guides do name")
    package static let payContradiction = Rule(
        "RB0660", .warning, "Guides of one role state the same pay for the same level, place and year.",
        reported: "Senior: $90,000 in one guide, $70,000 in another",
        instead: "the same figures, or the place and year of each")
    package static let slugTaken = Rule(
        "RB0665", .error, "A slug that a guide states names no other guide's page.",
        reported: "slug: nurse, in two guides", instead: "slug: nurse in one, slug: head-nurse in the other")
    package static let codesShape = Rule(
        "RB0661", .error, "A file of codes lists titles of roles, each with codes of a scheme, a label and a match.",
        reported: "codes: nurse",
        instead: "roles:\n  Nurse:\n    - {scheme: esco, code: \"2221.1\", label: nurse, match: exact}")
    package static let codesUnknownKey = Rule(
        "RB0662", .warning, "A file of codes uses only the keys that are known for it.",
        reported: "lable: nurse", instead: "label: nurse")
    package static let codesBadValue = Rule(
        "RB0663", .error, "The scheme of a code is onet-soc, esco or isco; its match is exact, close or broad.",
        reported: "match: near", instead: "match: close")
    package static let codesUnknownRole = Rule(
        "RB0664", .warning, "The codes that a site adds belong to roles of its guides.",
        reported: "a code for Midwife on a site without that role", instead: "a code for a role that a guide describes")

    static let consistency: [Rule] = [
        .comparisonLimit, .unknownRole, .skillSpelledTwice, .payFalls, .levelOrder, .phaseTotal, .roleWithoutGuide,
        .roleInVocabulary, .vocabularyOrphan, .payContradiction, .slugTaken, .codesShape, .codesUnknownKey,
        .codesBadValue, .codesUnknownRole, .lengthDiffers,
    ]
}
