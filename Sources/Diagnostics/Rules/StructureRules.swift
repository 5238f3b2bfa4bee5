/// Structure that a text imitates and that is made real (model.md, section 5).
extension Rule {
    package static let bulletSign = Rule("RB0401", .info, "A line that begins with a bullet sign is a list item.")
    package static let collapsedStructure = Rule(
        "RB0402", .info, "Headings and items that were run together in one paragraph stand on lines of their own.")
    package static let gluedTail = Rule(
        "RB0403", .info, "A closing sentence is no part of the list item that it was glued to.")
    package static let boldHeading = Rule("RB0404", .info, "A bold line that stands alone is a heading.")
    package static let plainHeading = Rule(
        "RB0405", .info, "A short line that stands alone in a text without headings is a heading.")
    package static let numberedHeading = Rule(
        "RB0406", .info, "Numbered titles that are each followed by a paragraph are one numbered list.")
    package static let paragraphList = Rule("RB0407", .info, "Short paragraphs in a row are the items of a list.")
    package static let softBreakList = Rule(
        "RB0408", .info, "Lines that begin with the same mark are the items of a list.")
    package static let codeLadder = Rule("RB0409", .info, "A ladder drawn with arrows is a list of levels.")
    package static let impliedHeading = Rule(
        "RB0410", .info, "A paragraph that announces a subject opens a section of its own.")
    package static let droppedLine = Rule(
        "RB0411", .info,
        "A line that is no part of the guide, such as a comment or what a copied page left behind, is left out.")
    package static let disclosure = Rule(
        "RB0413", .info, "A block that opens at a click is a section under its title.")
    package static let furtherTitle = Rule("RB0412", .info, "A document has one title; further ones are sections.")
    package static let unusedFootnote = Rule("RB0431", .warning, "A footnote is referred to somewhere in its text.")
    package static let surplusCells = Rule("RB0432", .warning, "A table row has no more cells than the header.")

    static let structure: [Rule] = [
        .bulletSign, .collapsedStructure, .gluedTail, .boldHeading, .plainHeading, .numberedHeading, .paragraphList,
        .softBreakList, .codeLadder, .impliedHeading, .droppedLine, .disclosure, .furtherTitle, .unusedFootnote,
        .surplusCells,
    ]
}
