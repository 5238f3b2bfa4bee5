import Diagnostics
import Markdown

/// A main section of a text that marks no headings, and whether the lines in it that may be headings are its parts.
///
/// The first part of a section stands right below its heading or the sentence that announces it. Where a section about such
/// things as challenges has one, further headings belong to it as well, whatever they name, until a usual one.
struct MainSection {
    private let place: Int
    private let subject: String?
    private var isDivided = false

    init(_ place: Int, _ subject: String?) {
        self.place = place
        self.subject = subject
    }

    mutating func hasPart(at index: Int, _ key: HeadingKey, in state: RecoveryState) -> Bool {
        if Self.leads.contains(where: key.key.hasPrefix) { return subject != nil }
        guard let subject, state.words.gatheringSubjects.contains(subject), !state.words.isMajor(key) else {
            return false
        }
        let before = state.pieces[place + 1..<index]
        let announces =
            before.count == 1
            && before.allSatisfy { piece in
                piece.paragraph.map { lastByte(of: $0.plainText) == UInt8(ascii: ":") } ?? false
            }
        if before.isEmpty || announces { isDivided = true }
        return isDivided
    }

    /// Closed: `By Location`, `Nach Erfahrung` divide what stands before them.
    private static let leads = ["by ", "nach ", "par ", "por ", "по "]
}
