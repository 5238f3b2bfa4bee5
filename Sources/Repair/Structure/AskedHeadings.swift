import Diagnostics
import Markdown

/// Lines that ask and open the sections of a page: `What does a nurse do?`, `How much do nurses earn?`.
///
/// Pages for people who choose a job are often divided by questions. They are no questions with answers: those stand
/// under a heading that announces them, or behind a `Q`.
enum AskedHeadings {
    /// The places of at least three questions before every known heading, each with something other than a question
    /// behind it; none in a text that has other sections first. A first question that is the title makes one of them.
    static func find(in state: RecoveryState, before main: Int?) -> [Int] {
        let end = main ?? state.pieces.endIndex
        let asked = state.pieces.indices.filter { isAsked(at: $0, in: state) }
        guard let first = asked.first, first < end else { return [] }
        let headings = asked.filter { index in
            !state.pieces[first..<index].contains { isAnnouncement($0, state) }
        }
        return headings.count >= 3 ? headings : []
    }

    private static func isAsked(at index: Int, in state: RecoveryState) -> Bool {
        guard let text = question(state.pieces[index]), index + 1 < state.pieces.endIndex else { return false }
        let isNumbered = HeadingKey(text).title != text && text.first?.lowercased() == "q"
        return !isNumbered && question(state.pieces[index + 1]) == nil
    }

    static func question(_ piece: Piece) -> String? {
        guard let text = piece.oneLine?.plainText, lastByte(of: text) == UInt8(ascii: "?") else { return nil }
        return words(of: text).count <= 12 ? text : nil
    }

    /// A line such as `Frequently asked questions`: what asks below it is a question with its answer.
    private static func isAnnouncement(_ piece: Piece, _ state: RecoveryState) -> Bool {
        guard let text = piece.oneLine?.plainText else { return false }
        return state.words.questionHeadings.contains(HeadingKey(text).key)
    }
}
