/// Another way to write down the same guide.
///
/// Bullet signs are not turned into list marks: a sign nests at any deeper indent, a mark only at its item's text.
enum Notation: CaseIterable, Sendable {
    case carriageReturns, loneCarriageReturns, byteOrderMark, noFinalLineEnd
    case trailingSpace, trailingSpaces, moreBlankLines
    case deeperHeadings, closedHeadings, underlinedHeadings, boldHeadings
    case stars, pluses, bulletSigns, otherSigns, parentheses

    func write(_ text: String) -> String {
        let lines = GuideLine.lines(of: text)
        return switch self {
        case .carriageReturns: text.replacing("\n", with: "\r\n")
        case .loneCarriageReturns: text.replacing("\n", with: "\r")
        case .byteOrderMark: "\u{FEFF}" + text
        case .noFinalLineEnd: String(text.reversed().drop { $0 == "\n" }.reversed())
        case .trailingSpace: lines.map { $0.text + " " }
        case .trailingSpaces: lines.map { $0.text + "   " }
        case .moreBlankLines: lines.map { $0.isMarkdown && $0.isBlank ? $0.text + "\n\n" : $0.text }
        case .deeperHeadings: lines.map { ($0.headingLevel ?? 1) > 1 ? "#" + $0.text : $0.text }
        case .closedHeadings: lines.map { $0.headingLevel == nil ? $0.text : $0.text + " ##" }
        case .underlinedHeadings: lines.map(Self.underlined)
        case .boldHeadings: lines.map { $0.headingLevel == nil ? $0.text : "\n**\($0.headingText)**\n" }
        case .stars: lines.map { $0.withBullet("*", insteadOf: "-+") }
        case .pluses: lines.map { $0.withBullet("+", insteadOf: "-*") }
        case .bulletSigns: lines.map { $0.withBullet("•", insteadOf: "-*+") }
        case .otherSigns: lines.map { $0.withBullet("▪", insteadOf: "•") }
        case .parentheses: lines.map(\.withParenthesis)
        }
    }

    /// A heading that begins with a number stays: underlined it would be the item of a list and a rule.
    private static func underlined(_ line: GuideLine) -> String {
        guard line.headingText.first?.isNumber == false else { return line.text }
        return switch line.headingLevel {
        case 1: line.headingText + "\n==="
        case 2: line.headingText + "\n---"
        default: line.text
        }
    }
}
