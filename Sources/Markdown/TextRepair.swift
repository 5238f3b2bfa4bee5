/// One repair of a file's characters, logged so that it can be shown and undone.
package struct TextRepair: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// UTF-8 that had been read in another encoding; the name is the WHATWG label, such as `macintosh`.
        case encoding(String)
        /// A stray semicolon behind a bare ampersand, as in `Q&A;`.
        case entity
        case byteOrderMark
        case lineEnds
        case nul
        case whitespace
        /// Bold text that CommonMark could not close, because a full-width sign stood before its closing marks.
        case emphasis
        /// A bullet sign that Markdown does not know, such as U+2022.
        case bullet
        /// Mathematical letters that stand for bold and italics.
        case styledLetters
        /// The marks of another language than Markdown, such as a wiki's.
        case notation
    }

    package let kind: Kind
    package let line: Int
    package let before: String
    package let after: String

    package init(_ kind: Kind, line: Int, before: String, after: String) {
        self.kind = kind
        self.line = line
        self.before = before
        self.after = after
    }
}
