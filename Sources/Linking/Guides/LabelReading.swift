import Diagnostics

/// What the label at the head of a text says about the names in it.
///
/// `**Frameworks:** PyTorch` names a group of tools; "Collaboration Tools:" does not name the skill collaboration. A
/// label that consists of names, such as `**Computer Vision:**`, names them.
struct LabelReading {
    private let label: Range<Int>
    private let namesGroup: Bool
    private let actsAsHeading: Bool
    private let hidesSkills: Bool
    let announcesTools: Bool

    init(text: FlatText, matches: [Match], setting: Setting) {
        let bold = text.label
        label = bold?.range ?? Self.plainLabel(text.bytes)
        let words = text.bytes[label]
        namesGroup = !label.isEmpty && GroupLabel.endsInToolWord(words)
        announcesTools = bold?.isAll != true && namesGroup
        actsAsHeading = bold.map { $0.holdsColon || $0.isAll } ?? false
        let inside = matches.map(\.range).filter(label.overlaps)
        let isIncomplete = actsAsHeading && !Self.consists(Self.withoutGloss(words), of: inside)
        hidesSkills = namesGroup || isIncomplete || (actsAsHeading && bold?.isAll == true && setting.listsTools)
    }

    /// A skill that the label only contains is no mention.
    func hidesSkill(_ match: Match) -> Bool { hidesSkills && label.overlaps(match.range) }

    /// A name in a label that heads a group is noted but not linked.
    func isHeading(_ match: Match) -> Bool {
        (actsAsHeading || namesGroup) && label.overlaps(match.range)
    }

    /// Whether nothing but separators stands between the ranges.
    static func consists(_ text: ArraySlice<UInt8>, of ranges: [Range<Int>]) -> Bool {
        guard !ranges.isEmpty else { return false }
        var position = text.startIndex
        for range in ranges where range.lowerBound >= position {
            if range.lowerBound > text.endIndex { break }
            guard isSeparator(text[position..<range.lowerBound]) else { return false }
            position = min(range.upperBound, text.endIndex)
        }
        return isSeparator(text[position...])
    }

    private static func isSeparator(_ text: ArraySlice<UInt8>) -> Bool {
        text.split { !$0.isASCIIAlphanumeric && $0 < 0x80 }.allSatisfy {
            $0.elementsEqual("and".utf8) || $0.elementsEqual("or".utf8)
        }
    }

    /// The words before the first colon, when they are few: an item's own label without bold.
    private static func plainLabel(_ text: [UInt8]) -> Range<Int> {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return 0..<0 }
        return text[..<colon].split(whereSeparator: ListSigns.isBlank).count <= 5 ? 0..<colon : 0..<0
    }

    private static func withoutGloss(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.firstIndex(of: UInt8(ascii: "(")).map { text[..<$0] } ?? text
    }
}
