import Markdown

/// The kind of work that stands before its title: `[Book] Salt and Fire`, `📖 Salt and Fire`.
struct ResourceMark {
    let kind: Resource.Kind?
    /// The line behind the mark.
    let rest: [Inline]

    init(_ inlines: [Inline], kinds: ResourceKind) {
        guard case .text(let text)? = inlines.first else {
            (kind, rest) = (nil, inlines)
            return
        }
        let bare = text.trimmingSpace
        if bare.hasPrefix("["), let close = bare.firstIndex(of: "]") {
            let label = String(bare[bare.index(after: bare.startIndex)..<close])
            if !label.contains(" "), let told = kinds.ofLabel(label) {
                kind = told
                rest = Self.line(bare[bare.index(after: close)...], inlines)
                return
            }
        }
        let signs = bare.unicodeScalars.prefix {
            !$0.properties.isAlphabetic && $0.value >= 0x80 && !"“«„《‘".unicodeScalars.contains($0)
        }
        kind = signs.lazy.compactMap { Self.pictures[$0] }.first
        rest = signs.isEmpty ? inlines : Self.line(Substring(bare.unicodeScalars.dropFirst(signs.count)), inlines)
    }

    private static func line(_ head: Substring, _ inlines: [Inline]) -> [Inline] {
        let text = String(head.drop { $0 == " " })
        return (text.isEmpty ? [] : [.text(text)]) + inlines.dropFirst()
    }

    /// Closed: the pictures that stand for kinds of works.
    private static let pictures: [Unicode.Scalar: Resource.Kind] = [
        "\u{1F4D6}": .book, "\u{1F4DA}": .book, "\u{1F4D5}": .book, "\u{1F4D7}": .book, "\u{1F4D8}": .book,
        "\u{1F4D9}": .book, "\u{1F393}": .course, "\u{1F3A5}": .course, "\u{1F3AC}": .course, "\u{1F4FA}": .course,
        "\u{1F4F0}": .newsletter, "\u{1F5DE}": .newsletter,
        "\u{1F399}": .podcast, "\u{1F3A7}": .podcast, "\u{1F4C4}": .paper,
    ]
}
