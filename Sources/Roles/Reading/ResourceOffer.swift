import Diagnostics
import Markdown
import Repair

/// What stands behind a resource's title without parentheses: `Salt and Fire by Jane Doe`.
struct ResourceOffer {
    let title: String
    let rest: String

    /// Nil when no `by` with a name behind it ends the text.
    init?(behindTitleIn text: String) {
        guard let by = text.lastRange(of: " by "), by.lowerBound > text.startIndex else { return nil }
        let rest = text[by.lowerBound...].trimmingSpace
        let title = text[..<by.lowerBound].trimmingSpace
        let name = withoutNote(Self.name(inByline: rest)).text
        guard Self.isByline(rest), Self.isNames(name) || ResourceKind.isSchool(name) else { return nil }
        // `Learning by Doing`: a single word behind a single word is a title of its own.
        guard name.contains(" ") || title.contains(" ") else { return nil }
        self.title = title.drop { ",;".contains($0) }.trimmingSpace
        self.rest = rest
    }

    /// Whether what stands behind a marked title goes on about it instead of being part of it.
    static func follows(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        return isByline(text) || bylines.contains { opens(text, with: $0) } || "(:：–—-,".contains(first)
    }

    static func isByline(_ text: String) -> Bool { opens(text, with: "by ") }

    /// Whether a capital letter stands behind the words.
    private static func opens(_ text: String, with words: String) -> Bool {
        text.hasPrefix(words) && text.dropFirst(words.count).first?.isUppercase == true
    }

    /// The byline behind a title that is set off, in whatever language: `von Jane Doe` is `by Jane Doe`.
    static func inEnglish(_ text: String) -> String {
        bylines.first { opens(text, with: $0) }.map { "by " + text.dropFirst($0.count) } ?? text
    }

    static func name(inByline text: String) -> String { text.dropFirst(3).trimmingSpace }

    /// Closed: `by` in the languages that word lists exist for; they begin a byline only behind a title in italics.
    private static let bylines = ["von ", "par ", "de ", "por ", "от "]

    /// Whether a text is nothing but names: capitalised words, initials, and what joins them.
    static func isNames(_ text: String) -> Bool {
        let words = text.split(at: " ,")
        return !words.isEmpty && words.count <= 10
            && words.allSatisfy { $0.first?.isUppercase == true || joints.contains(String($0)) }
    }

    /// The names that a text begins with, up to a mark or a word that belongs to none.
    static func names(atHeadOf text: String) -> String? {
        let words = text.prefix { !",;:.()".contains($0) }.split(at: " ")
            .prefix { $0.first?.isUppercase == true || joints.contains(String($0)) }
        let names = words.reversed().drop { joints.contains(String($0)) }.reversed()
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    /// Closed: what joins persons' names, and the small words within them.
    private static let joints: Set<String> = [
        "and", "&", "et", "al.", "al", "van", "von", "de", "der", "den", "del", "da", "di", "la", "le", "und", "y",
        "others",
    ]
}

/// A title that is set off from its line: a link, bold or italic text.
struct MarkedTitle {
    let text: String
    let url: String?

    init?(_ inline: Inline) {
        switch inline {
        case .link(let destination, _, let content):
            text = content.plainText.trimmingSpace
            url = destination
        case .emphasis(let content), .strong(let content):
            let inner = content.count == 1 ? content.first.flatMap { MarkedTitle($0) } : nil
            text = content.plainText.trimmingColon
            url = inner?.url
        default: return nil
        }
        guard !text.isEmpty else { return nil }
    }

    /// `Jane Doe, *Salt and Fire*`: names before a title in italics are its authors.
    static func byline(_ inlines: [Inline]) -> (author: String, title: String)? {
        guard inlines.count == 2, case .text(let names) = inlines[0], case .emphasis(let content) = inlines[1] else {
            return nil
        }
        let bare = names.trimmingSpace
        guard let mark = bare.last, ",:–—-".contains(mark) else { return nil }
        let author = bare.dropLast().trimmingSpace
        return ResourceOffer.isNames(author) ? (author, content.plainText.trimmingSpace) : nil
    }
}

extension String {
    /// Where a text stands for the last time.
    fileprivate func lastRange(of text: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var rest = self[...]
        while let next = rest.firstOccurrence(of: text) {
            found = next
            rest = rest[next.upperBound...]
        }
        return found
    }
}
