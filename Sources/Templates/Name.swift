/// What a tag asks for: a dotted path such as `role.title`, or the implicit iterator `.`, which has no parts.
struct Name: Hashable, Sendable {
    let parts: [String]

    /// Nil for text that is no name: empty, with white space inside, or with an empty part between dots.
    init?(_ text: String) {
        guard text != "." else {
            parts = []
            return
        }
        guard Name.isWord(text) else { return nil }
        let split = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !split.contains("") else { return nil }
        parts = split
    }

    /// Whether the text can name a template or a block: not empty and free of white space.
    static func isWord(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.contains { $0.isWhiteSpace }
    }

    var description: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}
