import Diagnostics
import Markdown

/// Lines that ask and open the sections of a page: `What does a nurse do?`, `How much do nurses earn?`.
///
/// Pages for people who choose a job are often divided by questions. They are no questions with answers: those stand
/// under a heading that announces them, or behind a `Q`.
enum AskedHeadings {
    /// The places of at least three questions, each with something other than a question behind it; none in a text that
    /// has `known` headings first, but for one that tells what the role is in short, before questions of some length. A
    /// first question that is the title makes one of them.
    static func find(in state: RecoveryState, known: [Int]) -> [Int] {
        let asked = state.pieces.indices.filter { isAsked(at: $0, in: state) }
        guard let first = asked.first else { return [] }
        let before = known.count { $0 < first }
        let areLong = asked.count { words(of: question(state.pieces[$0]) ?? "").count > 3 } >= 3
        guard before == 0 || before == 1 && areLong else { return [] }
        let announcement = state.pieces[first...].firstIndex { isAnnouncement($0, state) }
        let headings = asked.filter { $0 <= announcement ?? $0 }
        return headings.count >= 3 ? headings : []
    }

    /// The places of lines between other headings that ask about an occupation or name a subject: `What does a nurse
    /// do?`, `What could I earn?` in a text whose other headings ask nothing. Below one that announces questions they are
    /// such, until a known heading follows.
    static func findLone(in state: RecoveryState) -> [Int] {
        var isAnnounced = false
        return state.pieces.indices.filter { index in
            guard let text = state.pieces[index].oneLine?.plainText, text.utf8.count < HeadingWords.longestHeading
            else { return false }
            let key = HeadingKey(text)
            if state.words.isKnown(key) {
                isAnnounced = state.words.questionHeadings.contains(key.key)
            }
            return !isAnnounced && isAsked(at: index, in: state) && state.words.asksOfWork(key)
        }
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
