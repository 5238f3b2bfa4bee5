import Diagnostics
import Markdown

/// Makes a bold line that stands alone a heading.
///
/// A bold line that ends in a colon, or that a list follows without a blank line, is the label of a group and stays,
/// unless it is called a phase, or such lines are what parts the text into its sections.
enum BoldHeadingPass {
    static func apply(to state: inout RecoveryState) {
        let isMarked = state.hasMarkedHeadings
        // A post in mathematical letters has louder headings than its bold words.
        let isPost = state.source.repairs.contains { $0.kind == .styledLetters }
        // Titles that count on are the sections of a text: a bold line above them is its title.
        let title = NumberedHeadings.firstCountedTitle(in: state.pieces)
        let partsText = !isMarked && linesAboveListsPartText(state)
        var before: (level: Int, text: String) = (1, "")
        for index in state.pieces.indices {
            if let heading = state.pieces[index].heading {
                before = (heading.level, heading.inlines.plainText)
                continue
            }
            guard let bold = boldTitle(at: index, in: state, partsText: partsText, isPost: isPost) else { continue }
            let text = bold.plainText
            let isTitle = before.text.isEmpty && title.map { index < $0 } ?? false
            let level =
                isTitle
                ? 1 : isMarked ? level(of: text, after: before, state.words) : unmarkedLevel(of: text, index, state)
            let line = state.pieces[index].block.lines.first
            if isTitle { before = (level, text) }
            state.pieces[index] = .heading(bold, level: level, line: line, form: .boldParagraph)
            state.note(.boldHeading, LineRange(line), "'\(text)' stands alone in bold")
            if isMarked, lastByte(of: text) == UInt8(ascii: "?") { before = (level, text) }
        }
    }

    /// One below the heading before it, or beside it when both ask a question.
    private static func level(of text: String, after before: (level: Int, text: String), _ words: HeadingWords) -> Int {
        if words.closing.contains(HeadingKey(text).key) { return 2 }
        let question = UInt8(ascii: "?")
        let isBeside = lastByte(of: text) == question && lastByte(of: before.text) == question
        return min(isBeside ? before.level : before.level + 1, 6)
    }

    /// Where all headings are bold, phases and questions stand below the others.
    private static func unmarkedLevel(of text: String, _ index: Int, _ state: RecoveryState) -> Int {
        if index == 0, !state.words.isKnown(HeadingKey(text)) { return 1 }
        if state.words.isPhase(text) { return 3 }
        return lastByte(of: text) == UInt8(ascii: "?") && !isSection(text, index, state) ? 3 : 2
    }

    /// Whether a question opens a section, as `How much does it pay?` does behind one that holds no questions.
    private static func isSection(_ text: String, _ index: Int, _ state: RecoveryState) -> Bool {
        let before = state.pieces[..<index].last { $0.heading?.level == 2 }?.heading
        guard let key = (before?.inlines.plainText).map(HeadingKey.init) else { return false }
        return state.words.isKnown(key) && !state.words.questionHeadings.contains(key.key)
            && state.words.namesSubject(HeadingKey(text))
    }

    /// `📌 **Duties**`: a picture and bold words.
    private static func signed(_ inlines: [Inline]) -> [Inline]? {
        guard inlines.count == 2, case .text(let sign) = inlines[0], case .strong(let content) = inlines[1],
            sign.unicodeScalars.allSatisfy(isDecoration), sign.utf8.contains(where: { $0 >= 0x80 })
        else { return nil }
        return [.text(sign)] + content
    }

    /// Whether most of the bold lines right above a list are known headings, and so all of them are headings.
    private static func linesAboveListsPartText(_ state: RecoveryState) -> Bool {
        let keys = zip(state.pieces, state.pieces.dropFirst()).compactMap { piece, next -> HeadingKey? in
            guard next.list != nil, next.block.lines.first == piece.block.lines.last + 1,
                let text = piece.oneLine?.boldContent?.plainText, lastByte(of: text) != UInt8(ascii: ":")
            else { return nil }
            return HeadingKey(text)
        }
        let known = keys.count(where: state.words.isKnown)
        return known > 1 && known * 2 > keys.count
    }

    /// `**Seats are limited to 24.**`, or what a page promises right below its title: bold words that are no heading.
    private static func isSentence(_ text: String, at index: Int, in state: RecoveryState) -> Bool {
        let longest = 5
        guard words(of: text).count > longest else { return false }
        if lastByte(of: text) == UInt8(ascii: "."), HeadingKey(text).number == nil { return true }
        let isBelowTitle =
            index > 0 && state.pieces[index - 1].form == .atx && state.pieces[index - 1].heading?.level == 1
        let key = HeadingKey(text)
        return isBelowTitle && state.words.subject(of: key) == nil && !state.words.isTelling(key)
    }

    private static func boldTitle(
        at index: Int, in state: RecoveryState, partsText: Bool, isPost: Bool
    ) -> [Inline]? {
        guard let inlines = state.pieces[index].oneLine,
            let title = inlines.boldContent ?? (isPost ? nil : signed(inlines))
        else { return nil }
        let text = title.plainText
        let most = lastByte(of: text) == UInt8(ascii: "?") ? 20 : 12
        guard words(of: text).count <= most, lastByte(of: text) != UInt8(ascii: ":") else { return nil }
        guard index + 1 < state.pieces.count, !isSentence(text, at: index, in: state) else { return nil }
        let next = state.pieces[index + 1].block
        let touches = next.lines.first == state.pieces[index].block.lines.last + 1
        if touches, case .list = next.kind {
            if state.words.isPhase(text) { return title }
            return partsText || !state.hasMarkedHeadings && state.words.isKnown(HeadingKey(text)) ? title : nil
        }
        return title
    }
}
