import Diagnostics
import Markdown

/// Finds the titles of several roles in a text that marks no other headings: each stands above a heading that the others have
/// below them as well.
///
/// `Data Analyst`, `Overview`, …, `Data Scientist`, `Overview`, …: whoever pasted several guides one below the other.
enum RoleTitlePass {
    static func apply(to state: inout RecoveryState) {
        let titles = state.pieces.indices.dropLast().compactMap { title(at: $0, in: state) }
        // Where other headings are marked, they tell what stands below what.
        let marked = state.pieces.count { $0.form == .atx || $0.form == .setext }
        guard marked == titles.count(where: { state.pieces[$0.place].form != nil }) else { return }
        let shared = Dictionary(grouping: titles, by: \.subject).filter { $0.value.count > 1 }
        let found = titles.filter { shared[$0.subject] != nil }
        let ends = Dictionary(grouping: found) { $0.words.suffix(2).joined(separator: " ") }
        // `Junior Data Analyst` and `Senior Data Analyst` are levels of one role.
        let roles = found.filter { ends[$0.words.suffix(2).joined(separator: " ")]?.count == 1 }
        guard roles.count > 1 else { return }
        for role in roles {
            let line = state.pieces[role.place].block.lines.first
            state.roleTitles.insert(line)
            state.pieces[role.place] = Piece(Block(.paragraph(role.inlines), lines: LineRange(line)))
        }
    }

    private struct Title {
        let place: Int
        let inlines: [Inline]
        /// In small letters.
        let words: [String]
        /// What the heading below it is about.
        let subject: String
    }

    private static func title(at index: Int, in state: RecoveryState) -> Title? {
        guard let inlines = oneLine(state.pieces[index]), let next = heading(below: index, in: state) else {
            return nil
        }
        let text = inlines.plainText
        guard !".,;:?!".utf8.contains(lastByte(of: text) ?? 0), (1...8).contains(foldedWords(text).count) else {
            return nil
        }
        let key = HeadingKey(text)
        guard state.words.subject(of: key) == nil, !state.words.isPhase(text), state.words.namesOccupation(text),
            let subject = subject(of: next.plainText, state.words)
        else { return nil }
        return Title(place: index, inlines: inlines, words: foldedWords(key.title), subject: subject)
    }

    /// The line below a title, or below the paragraphs that tell in a sentence or two what the role is.
    private static func heading(below index: Int, in state: RecoveryState) -> [Inline]? {
        let most = 2
        let below = state.pieces[(index + 1)...].prefix(most + 1)
        let told = below.prefix { piece in
            piece.paragraph.map { words(of: $0.plainText).count > 6 && lastByte(of: $0.plainText) == UInt8(ascii: ".") }
                ?? false
        }
        return below.dropFirst(told.count).first?.paragraph?.lines.first ?? below.first?.paragraph?.lines.first
    }

    /// What the line below a title is about: what a heading is known to be, or what a short question asks.
    private static func subject(of text: String, _ words: HeadingWords) -> String? {
        let key = HeadingKey(text)
        let isQuestion = lastByte(of: text) == UInt8(ascii: "?") && Repair.words(of: text).count <= 6
        return words.subjects[key.key] ?? (isQuestion ? key.key : nil)
    }

    /// The inlines of a line, also of one whose number makes it a list, or a line below it a heading.
    private static func oneLine(_ piece: Piece) -> [Inline]? {
        if let line = piece.oneLine ?? piece.heading?.inlines { return line }
        guard let list = piece.list, list.start != nil, list.items.count == 1,
            let item = list.items.first?.blocks, item.count == 1
        else { return nil }
        return Piece(item[0]).oneLine
    }
}
