/// The parts of a resource's line: `"Title" (Provider): note`, `Title (Author)`, `Author's Title (Provider)`.
struct ResourceName {
    let title: String
    /// Who offers it or wrote it, from the parentheses or the possessive.
    let provider: String?
    let note: String?
    let parenthesis: String?

    init(_ text: String) {
        if let quoted = Self.quoted(text) {
            self = quoted
            return
        }
        var title = text.trimmingSpace
        var parenthesis: String?
        if title.hasSuffix(")"), let open = title.lastIndex(of: "(") {
            parenthesis = title[title.index(after: open)...].dropLast().trimmingSpace
            title = title[..<open].trimmingSpace
        }
        let (author, rest) = Self.possessive(title)
        self.init(
            title: Self.withoutKindWord(rest, isPossessive: author != nil), provider: author ?? parenthesis,
            note: author == nil ? nil : parenthesis, parenthesis: parenthesis)
    }

    private init(title: String, provider: String?, note: String?, parenthesis: String?) {
        self.title = title
        self.provider = provider
        self.note = note
        self.parenthesis = parenthesis
    }

    private static func quoted(_ text: String) -> ResourceName? {
        guard let first = text.first, "\"“«„".contains(first) else { return nil }
        guard let end = text.dropFirst().firstIndex(where: { "\"”»“".contains($0) }) else { return nil }
        let title = String(text.dropFirst()[..<end])
        var rest = text[text.index(after: end)...].trimmingSpace
        var provider: String?
        if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            provider = rest[rest.index(after: rest.startIndex)..<close].trimmingSpace
            rest = rest[rest.index(after: close)...].trimmingSpace
        }
        let note = rest.drop { ":–—- ".contains($0) }.trimmingSpace
        return ResourceName(title: title, provider: provider, note: note.isEmpty ? nil : note, parenthesis: provider)
    }

    /// `Jane Doe's Title`: up to three capitalised words before the possessive are its author.
    private static func possessive(_ text: String) -> (author: String?, rest: String) {
        for mark in ["'s ", "’s "] {
            guard let range = text.firstRange(of: mark) else { continue }
            let author = text[..<range.lowerBound]
            let words = author.split(separator: " ")
            guard (2...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else { continue }
            return (String(author), String(text[range.upperBound...]))
        }
        return (nil, text)
    }

    /// `Jane Doe's Title course` is the course `Title`.
    private static func withoutKindWord(_ text: String, isPossessive: Bool) -> String {
        guard isPossessive else { return text }
        let words = text.split(separator: " ")
        guard words.count > 1, let last = words.last, ["course", "book", "blog", "podcast"].contains(last) else {
            return text
        }
        return words.dropLast().joined(separator: " ")
    }
}
