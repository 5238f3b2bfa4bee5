/// Structure that a text imitates and that is made real.
extension Rule {
    package static let bulletSign = Rule(
        "RB0401", .info, "A line that begins with a bullet sign is a list item.",
        reported: "• Take blood pressure", instead: "- Take blood pressure")
    package static let collapsedStructure = Rule(
        "RB0402", .info, "Headings and items that were run together in one paragraph stand on lines of their own.",
        reported: "## Skills - Empathy - Triage", instead: "## Skills\n\n- Empathy\n- Triage")
    package static let gluedTail = Rule(
        "RB0403", .info, "A closing sentence is no part of the list item that it was glued to.",
        reported: "- Triage In short, a job for calm people.", instead: "- Triage\n\nIn short, a job for calm people.")
    package static let boldHeading = Rule(
        "RB0404", .info, "A bold line that stands alone is a heading.",
        reported: "**Skills**", instead: "## Skills")
    package static let plainHeading = Rule(
        "RB0405", .info, "A short line that stands alone in a text without headings is a heading.",
        reported: "Skills\n\nEmpathy and triage.", instead: "## Skills\n\nEmpathy and triage.")
    package static let numberedHeading = Rule(
        "RB0406", .info, "Numbered titles that are each followed by a paragraph are one numbered list.",
        reported: "1. Ask\n\nAsk first.\n\n1. Listen\n\nThen listen.",
        instead: "1. Ask\n\n   Ask first.\n\n2. Listen\n\n   Then listen.")
    package static let paragraphList = Rule(
        "RB0407", .info, "Short paragraphs in a row are the items of a list.",
        reported: "Empathy\n\nTriage\n\nPatience", instead: "- Empathy\n- Triage\n- Patience")
    package static let softBreakList = Rule(
        "RB0408", .info, "Lines that begin with the same mark are the items of a list.",
        reported: "✓ Empathy\n✓ Triage", instead: "- Empathy\n- Triage")
    package static let textTable = Rule(
        "RB0414", .info, "Lines with equally many fields are the rows of a table.",
        reported: "Level,Years,Pay\nCook,2-5 years,$40k\nChef,6+ years,$55k",
        instead: "| Level | Years | Pay |\n| --- | --- | --- |\n| Cook | 2-5 years | $40k |\n| Chef | 6+ years | $55k |"
    )
    package static let htmlStructure = Rule(
        "RB0415", .info, "Headings and lists that are written in HTML are read as such.",
        reported: "<h2>Skills</h2>\n<ul><li>Empathy</li></ul>", instead: "## Skills\n\n- Empathy")
    package static let roleTable = Rule(
        "RB0416", .info, "A table with a role in each row is a section for each of them.",
        reported: "| Role | Skills | Tools |\n| --- | --- | --- |\n| Nurse | Empathy | Stethoscope |",
        instead: "## Nurse\n\n### Skills\n\n- Empathy\n\n### Tools\n\n- Stethoscope")
    package static let codeLadder = Rule(
        "RB0409", .info, "A ladder drawn with arrows is a list of levels.",
        reported: "Junior -> Senior -> Head nurse", instead: "1. Junior\n2. Senior\n3. Head nurse")
    package static let impliedHeading = Rule(
        "RB0410", .info, "A paragraph that announces a subject opens a section of its own.",
        reported: "Skills that you need are:\n\n- Empathy", instead: "## Skills\n\n- Empathy")
    package static let droppedLine = Rule(
        "RB0411", .info,
        "A line that is no part of the guide, such as a comment or what a copied page left behind, is left out.",
        reported: "5 min read · Share", instead: "(nothing: the line is no part of the guide)")
    package static let disclosure = Rule(
        "RB0413", .info, "A block that opens at a click is a section under its title.",
        reported: "<details><summary>Pay</summary>\n\n$60,000\n\n</details>", instead: "## Pay\n\n$60,000")
    package static let furtherTitle = Rule(
        "RB0412", .info, "A document has one title; further ones are sections.",
        reported: "# Nurse\n\n# Skills", instead: "# Nurse\n\n## Skills")
    package static let unusedFootnote = Rule(
        "RB0431", .warning, "A footnote is referred to somewhere in its text.",
        reported: "[^1]: Source of the figure.", instead: "The pay is higher.[^1]\n\n[^1]: Source of the figure.")
    package static let surplusCells = Rule(
        "RB0432", .warning, "A table row has no more cells than the header.",
        reported: "Two columns in the header and three cells in a row",
        instead: "as many cells as the header has columns")

    static let structure: [Rule] = [
        .bulletSign, .collapsedStructure, .gluedTail, .boldHeading, .plainHeading, .numberedHeading, .paragraphList,
        .softBreakList, .textTable, .htmlStructure, .roleTable, .codeLadder, .impliedHeading, .droppedLine, .disclosure,
        .furtherTitle,
        .unusedFootnote,
        .surplusCells,
    ]
}
