import Diagnostics
import Markdown

/// Opens a section where a paragraph announces one without a heading.
///
/// The paragraph follows a finished section, ends in a colon and names the subject of a main section; what follows it
/// is a heading one level below.
enum ImpliedHeadingPass {
    static func apply(to state: inout RecoveryState) {
        guard state.pieces.contains(where: { $0.form == .plainLine }) else { return }
        let headed = headedSubjects(in: state)
        var pieces: [Piece] = []
        for (index, piece) in state.pieces.enumerated() {
            if let title = impliedTitle(at: index, in: state, headed: headed) {
                let line = piece.block.lines.first
                pieces.append(.heading([.text(title)], level: 2, line: line, form: .implied))
                state.note(.impliedHeading, piece.block.lines, "the paragraph opens a section '\(title)'")
            }
            pieces.append(piece)
        }
        state.pieces = pieces
    }

    /// The subject of the section that a paragraph would open if a heading followed it, in a text with headings of some
    /// subjects.
    static func impliedSubject(at index: Int, in state: RecoveryState, headed: Set<String>) -> String? {
        guard index > 0, let text = state.pieces[index].oneLine?.plainText else { return nil }
        guard lastByte(of: text) == UInt8(ascii: ":"), words(of: text).count > 8 else { return nil }
        guard state.pieces[index - 1].list != nil, let key = announcedHeading(in: text, state.words),
            let subject = state.words.subjects[key]
        else { return nil }
        // A text without any heading of the subject has lost it.
        let isMissing = headed.count > 2 && !headed.contains(subject)
        return isMissing || PlainHeadingPass.isClosed(before: index, in: state) ? subject : nil
    }

    /// The subjects of the lines and headings that open main sections.
    static func headedSubjects(in state: RecoveryState) -> Set<String> {
        let keys = state.pieces.compactMap { piece -> HeadingKey? in
            guard let text = (piece.heading?.inlines ?? piece.oneLine)?.plainText else { return nil }
            return text.utf8.count < HeadingWords.longestHeading ? HeadingKey(text) : nil
        }
        return Set(keys.filter { state.words.isMajor($0) }.compactMap { state.words.subject(of: $0) })
    }

    private static func impliedTitle(at index: Int, in state: RecoveryState, headed: Set<String>) -> String? {
        guard index > 0, index + 1 < state.pieces.count, state.pieces[index + 1].heading?.level == 3 else { return nil }
        guard let text = state.pieces[index].oneLine?.plainText, lastByte(of: text) == UInt8(ascii: ":") else {
            return nil
        }
        guard let key = announcedHeading(in: text, state.words) else { return nil }
        let before = state.pieces[index - 1]
        let isImplied = before.list != nil && impliedSubject(at: index, in: state, headed: headed) != nil
        return isImplied || before.paragraph != nil && before.heading == nil ? capitalised(key) : nil
    }

    /// The first main heading whose noun the last sentence names.
    private static func announcedHeading(in text: String, _ headingWords: HeadingWords) -> String? {
        let announced = Set(lastSentence(of: text).map(bareWord))
        return headingWords.major.first { key in
            guard let last = key.split(at: " ").last else { return false }
            return key.contains(" ") && announced.contains(String(last))
        }
    }

    private static func lastSentence(of text: String) -> [String] {
        let folded = words(of: text).map { $0.lowercased() }
        guard let end = folded.dropLast().lastIndex(where: { $0.utf8.last == UInt8(ascii: ".") }) else { return folded }
        return Array(folded[(end + 1)...])
    }

    private static func bareWord(_ word: String) -> String {
        String(decoding: word.utf8.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }, as: UTF8.self)
    }

    private static func capitalised(_ key: String) -> String {
        key.split(at: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
