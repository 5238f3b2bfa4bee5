import Diagnostics
import Markdown
import Repair

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
        self =
            Self.quoted(text, kinds) ?? Self.noted(text, kinds) ?? Self.offered(text, kinds) ?? Self.plain(text, kinds)
    }

    /// `Rye News — newsletter by Jane Doe`: what stands behind a dash may begin with the kind of the work.
    private static func noted(_ text: String, _ kinds: ResourceKind) -> ResourceName? {
        let dash = [" – ", " — ", " - "].lazy.compactMap { text.firstOccurrence(of: $0) }.first
        guard let dash else { return nil }
        let tail = text[dash.upperBound...].trimmingSpace
        guard tail.first?.isLowercase == true, kinds.ofNote(tail) != nil else { return nil }
        var work = ResourceName(title: text[..<dash.lowerBound].trimmingSpace)
        work.note = tail
        return work
    }

    private static func offered(_ text: String, _ kinds: ResourceKind) -> ResourceName? {
        guard let offer = ResourceOffer(behindTitleIn: text) else { return nil }
        var name = ResourceName(title: offer.title)
        name.apply(offer.rest, kinds)
        return name
    }

    private static func plain(_ text: String, _ kinds: ResourceKind) -> ResourceName {
        let (name, aside) = withoutNote(text.trimmingSpace)
        if let work = dashed(name, aside, kinds) { return work }
        if let work = prefixed(name, aside) ?? suffixed(name, aside, kinds) { return work }
        let (author, rest) = possessive(name)
        var parts = ResourceName(title: withoutKindWord(rest, isPossessive: author != nil), wording: rest)
        parts.author = author
        parts.aside = aside
        if let aside { parts.place(aside, kinds) }
        return parts
    }

    /// `Jane Doe and Ann Roe: Salt and Fire`: persons before a colon are the authors.
    private static func prefixed(_ text: String, _ aside: String?) -> ResourceName? {
        guard let colon = text.firstOccurrence(of: ": ") else { return nil }
        let names = text[..<colon.lowerBound].trimmingSpace
        let people = names.replacingOccurrences(of: " and ", with: ",").replacingOccurrences(of: " & ", with: ",")
            .split(at: ",").map { $0.split(at: " ") }
        guard people.count > 1, ResourceKind.isPersons(names), people.allSatisfy({ (2...3).contains($0.count) }) else {
            return nil
        }
        var work = ResourceName(title: text[colon.upperBound...].trimmingSpace)
        work.author = names
        work.aside = aside
        return work
    }

    /// `The Salt of the Sea, Jane Doe`: a person behind the comma is the author of a title of several words.
    private static func suffixed(_ text: String, _ aside: String?, _ kinds: ResourceKind) -> ResourceName? {
        let parts = text.split(separator: ",")
        guard parts.count == 2, parts[0].split(at: " ").count > 2 else { return nil }
        let name = parts[1].trimmingSpace
        guard name.split(at: " ").count == 2, ResourceKind.isPersons(name) else { return nil }
        var work = ResourceName(title: parts[0].trimmingSpace)
        work.author = name
        work.aside = aside
        if let aside { work.place(aside, kinds) }
        return work
    }

    /// `Salt and Fire – Jane Doe`: persons behind a dash are the authors.
    private static func dashed(_ text: String, _ aside: String?, _ kinds: ResourceKind) -> ResourceName? {
        for dash in [" – ", " — ", " - "] {
            guard let range = text.firstOccurrence(of: dash) else { continue }
            let tail = text[range.upperBound...].trimmingSpace
            guard ResourceKind.isPersons(tail) else { return nil }
            var work = ResourceName(title: text[..<range.lowerBound].trimmingSpace)
            work.author = tail
            work.aside = aside
            if let aside { work.place(aside, kinds) }
            return work
        }
        return nil
    }

    /// The parts of an item: a title that is a link, bold or in italics ends where its mark does.
    init(_ inlines: [Inline], kinds: ResourceKind) {
        if let byline = MarkedTitle.byline(inlines) {
            self.init(title: byline.title)
            author = byline.author
            return
        }
        if let work = BareAddress(behindTitleIn: inlines.plainText) {
            self.init(work.title, kinds: kinds)
            url = url ?? work.address
            return
        }
        let marked = inlines.first.flatMap { MarkedTitle($0) }
        let rest = inlines.dropFirst().map(\.plainText).joined().trimmingSpace
        if let marked, ResourceOffer.follows(rest) {
            self.init(title: marked.text)
            apply(ResourceOffer.inEnglish(rest), kinds)
            // Titles of books stand in italics, and persons behind them have written them.
            if case .emphasis? = inlines.first, let name = provider, author == nil, ResourceKind.isPersons(name) {
                (author, provider) = (name, nil)
            }
        } else {
            self.init(inlines.plainText, kinds: kinds)
        }
        url = url ?? marked?.url
    }

    /// The parts of a title in a table, whose author and address may stand in other cells.
    init(_ inlines: [Inline], kinds: ResourceKind, author: String?, url: String?) {
        self.init(inlines, kinds: kinds)
        self.author = self.author ?? author
        self.url = self.url ?? url
    }

    /// Reads what stands behind a title: `(Provider): note`, `by Author`, `– Provider`.
    private mutating func apply(_ text: String, _ kinds: ResourceKind) {
        var rest = text
        if ResourceOffer.isByline(rest) {
            let (name, aside) = withoutNote(ResourceOffer.name(inByline: rest))
            if let aside { place(aside, kinds) }
            if ResourceKind.isSchool(name) || !ResourceOffer.isNames(name) { provider = name } else { author = name }
            return
        }
        if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            let aside = rest[rest.index(after: rest.startIndex)..<close].trimmingSpace
            self.aside = aside
            placeOffer(aside, kinds)
            rest = rest[rest.index(after: close)...].trimmingSpace
        }
        let told = rest.drop { ":：–—-,. ".contains($0) }.trimmingSpace
        guard !told.isEmpty else { return }
        let (name, aside) = withoutNote(told)
        let isOffer = !rest.hasPrefix(":") && author == nil && provider == nil && isName(name)
        if isOffer, ResourceKind.isPersons(name) {
            author = name
            note = aside ?? note
        } else if isOffer, !kinds.namesKind(name) {
            provider = name
            note = aside ?? note
        } else {
            note = told
        }
    }

    private init(title: String, wording: String? = nil) {
        self.title = title
        self.wording = wording ?? title
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
        text.split(at: " ").allSatisfy {
            $0.first?.isUppercase == true || ["of", "on", "and", "&", "et", "al."].contains($0)
        }
    }

    private static func quoted(_ text: String, _ kinds: ResourceKind) -> ResourceName? {
        guard let first = text.first, "\"“«„《".contains(first) else { return nil }
        guard let end = text.dropFirst().firstIndex(where: { "\"”»“》".contains($0) }) else { return nil }
        var name = ResourceName(title: String(text.dropFirst()[..<end]))
        name.apply(ResourceOffer.inEnglish(text[text.index(after: end)...].trimmingSpace), kinds)
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
            let words = author.split(at: " ")
            guard (2...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else { continue }
            let title = text[range.upperBound...]
            // One word more makes a name: `Pastry Maker's Notebook`.
            return title.contains(" ") ? (String(author), String(title)) : (nil, text)
        }
        return (nil, text)
    }

    /// `Jane Doe's Title course` is the course `Title`.
    private static func withoutKindWord(_ text: String, isPossessive: Bool) -> String {
        guard isPossessive else { return text }
        let words = text.split(at: " ")
        guard words.count > 1, let last = words.last, ["course", "book", "blog", "podcast"].contains(last) else {
            return text
        }
        return words.dropLast().joined(separator: " ")
    }
}
