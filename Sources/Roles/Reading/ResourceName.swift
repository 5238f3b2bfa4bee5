import Diagnostics

/// The parts of a resource's line: `"Title" (Provider): note`, `Title (Author)`, `Author's Title (Provider)`.
struct ResourceName {
    let title: String
    /// The title with the word that says its kind.
    let wording: String
    private(set) var author: String?
    private(set) var provider: String?
    private(set) var note: String?
    private(set) var url: String?
    /// What stands in parentheses behind the title, whatever it says.
    private(set) var aside: String?

    init(_ text: String, kinds: ResourceKind) {
        if let quoted = Self.quoted(text, kinds) {
            self = quoted
            return
        }
        let (name, aside) = withoutNote(text.trimmingSpace)
        let (author, rest) = Self.possessive(name)
        wording = rest
        title = Self.withoutKindWord(rest, isPossessive: author != nil)
        self.author = author
        self.aside = aside
        if let aside { place(aside, kinds) }
    }

    private init(title: String) {
        self.title = title
        wording = title
    }

    /// Parentheses hold an address, persons, the house that offers the work, or a remark.
    private mutating func place(_ aside: String, _ kinds: ResourceKind) {
        if kinds.isKindWord(aside) { return }
        if isAddress(aside) {
            url = aside
        } else if author == nil, ResourceKind.isPersons(aside) {
            author = aside
        } else if isName(aside), !kinds.namesKind(aside) {
            provider = aside
        } else {
            note = aside
        }
    }

    private func isAddress(_ text: String) -> Bool {
        !text.contains(" ") && text.contains(".") && !text.hasSuffix(".") && !text.contains(",")
    }

    private func isName(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { $0.first?.isUppercase == true || ["of", "on", "and"].contains($0) }
    }

    private static func quoted(_ text: String, _ kinds: ResourceKind) -> ResourceName? {
        guard let first = text.first, "\"“«„《".contains(first) else { return nil }
        guard let end = text.dropFirst().firstIndex(where: { "\"”»“》".contains($0) }) else { return nil }
        var name = ResourceName(title: String(text.dropFirst()[..<end]))
        var rest = text[text.index(after: end)...].trimmingSpace
        if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            let aside = rest[rest.index(after: rest.startIndex)..<close].trimmingSpace
            name.aside = aside
            name.placeOffer(aside, kinds)
            rest = rest[rest.index(after: close)...].trimmingSpace
        }
        let note = rest.drop { ":–—- ".contains($0) }.trimmingSpace
        name.note = note.isEmpty ? name.note : note
        return name
    }

    /// Behind a quoted title stands who offers it; `School on Platform` is a work of the school.
    private mutating func placeOffer(_ aside: String, _ kinds: ResourceKind) {
        if let on = aside.firstOccurrence(of: " on ") {
            author = aside[..<on.lowerBound].trimmingSpace
            provider = aside[on.upperBound...].trimmingSpace
        } else if isName(aside), !kinds.namesKind(aside) {
            provider = aside
        } else {
            place(aside, kinds)
        }
    }

    /// `Jane Doe's Title`: up to three capitalised words before the possessive are its author.
    private static func possessive(_ text: String) -> (author: String?, rest: String) {
        for mark in ["'s ", "’s "] {
            guard let range = text.firstOccurrence(of: mark) else { continue }
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
