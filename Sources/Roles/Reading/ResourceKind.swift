import Diagnostics

/// What kind of thing a resource is, by its label or by its name.
struct ResourceKind {
    /// Words that label or name each kind, in lower case, from the word lists.
    let words: [Resource.Kind: Set<String>]

    /// The kind that a label such as `Books` or `Podcasts` names.
    func ofLabel(_ label: String) -> Resource.Kind? {
        firstKind(in: Self.words(label), of: Self.labelOrder)
    }

    /// The kind that a name tells of itself, nil when it tells nothing.
    func ofName(_ name: ResourceName) -> Resource.Kind? {
        // How the rooms of a large forum are called.
        if name.title.hasPrefix("r/"), !name.title.contains(" ") { return .community }
        // A plural that begins a name is what the thing is about: `Papers with Code`.
        let named = Self.words(name.wording)
        let found =
            (named.first?.hasSuffix("s") == true ? Array(named.dropFirst()) : named) + Self.words(name.aside ?? "")
        if let kind = firstKind(in: found, of: Self.nameOrder) {
            // A guide that somebody has written is a book.
            return kind == .documentation && name.author.map(Self.isPersons) == true ? .book : kind
        }
        if let aside = name.aside, Self.isCitation(aside) { return .paper }
        if let kind = name.url.flatMap(Self.ofAddress) { return kind }
        if name.provider != nil { return .course }
        if let author = name.author, Self.isPersons(author) || author.contains(" ") { return .book }
        return nil
    }

    /// The kind of all that a place holds, by its address.
    private static func ofAddress(_ url: String) -> Resource.Kind? {
        let host = url.split(separator: "/").first { $0.contains(".") } ?? ""
        let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return hosts[String(name)]
    }

    /// Closed: places that hold one kind of work only.
    private static let hosts: [String: Resource.Kind] = [
        "coursera.org": .course, "udemy.com": .course, "edx.org": .course, "udacity.com": .course,
        "datacamp.com": .course, "pluralsight.com": .course, "codecademy.com": .course, "skillshare.com": .course,
        "futurelearn.com": .course, "ocw.mit.edu": .course, "arxiv.org": .paper, "goodreads.com": .book,
        "reddit.com": .community, "discord.gg": .community, "discord.com": .community,
    ]

    /// `Doe et al., 2017`: names and a year, as papers are cited.
    private static func isCitation(_ aside: String) -> Bool {
        let words = aside.split(at: " ,")
        guard (2...6).contains(words.count), let year = words.last, year.count == 4, Int(year) != nil else {
            return false
        }
        return ResourceOffer.isNames(words.dropLast().joined(separator: " "))
    }

    /// `book by Jane Doe`, `free video courses on bread`: what is said of a title may begin with its kind.
    func ofNote(_ note: String?) -> Resource.Kind? {
        guard let note else { return nil }
        let longest = 5
        let end = note.firstIndex { ",;:.(–—".contains($0) } ?? note.endIndex
        let words = note[..<end].split(at: " ").filter { $0.contains(where: \.isLetter) }
        let head = words.prefix { !Self.prepositions.contains(String($0)) }
        guard let noun = head.last.map(String.init), head.count <= longest, isKindWord(noun),
            head.count > 1 || !noun.hasSuffix("s")
        else { return nil }
        return ofLabel(noun)
    }

    /// Closed: what stands in English behind a noun and says more of it.
    private static let prepositions: Set<String> = [
        "by", "on", "about", "for", "from", "with", "in", "at", "of", "to", "that", "which", "and", "covering",
    ]

    /// `free course`, `newsletter`: what stands in parentheses behind a title says its kind with its last word.
    func ofAside(_ aside: String) -> Resource.Kind? {
        let found = Self.words(aside)
        guard found.count <= 2, let last = found.last, isKindWord(last) else { return nil }
        return ofLabel(last)
    }

    /// The kind that a label names when it is one of several in it: `Books & Courses` leaves it to each work.
    func isOneOfSeveral(_ label: String) -> Bool {
        let found = Self.words(label)
        return Self.labelOrder.count { kind in found.contains { words[kind]?.contains($0) ?? false } } > 1
            || found.contains("reading") && ofLabel(label) != nil
    }

    /// Whether a text is nothing but the name of a kind, such as `paper`.
    func isKindWord(_ text: String) -> Bool {
        Self.words(text).count == 1 && namesKind(text)
    }

    /// Whether a word of a text names a kind.
    func namesKind(_ text: String) -> Bool {
        firstKind(in: Self.words(text), of: Self.nameOrder) != nil
    }

    private func firstKind(in found: [String], of order: [Resource.Kind]) -> Resource.Kind? {
        order.first { kind in found.contains { words[kind]?.contains($0) ?? false } }
    }

    /// Whether a text is one or several persons' names: two capitalised words, or surnames with commas.
    static func isPersons(_ text: String) -> Bool {
        guard !isSchool(text) else { return false }
        let joined = text.replacingOccurrences(of: " & ", with: ",").replacingOccurrences(of: " and ", with: ",")
        let parts = joined.split(at: ",").map { $0.split(at: " ") }
        guard parts.allSatisfy({ words in words.allSatisfy { $0.first?.isUppercase == true } }) else { return false }
        return parts.count > 1 || parts.first?.count == 2
    }

    static func isSchool(_ text: String) -> Bool { words(text).contains(where: schoolWords.contains) }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Closed: what schools call themselves in English.
    private static let schoolWords: Set<String> = ["university", "college", "institute", "school", "academy"]

    /// The more telling kinds first: a `podcast community` is a community to few.
    private static let labelOrder: [Resource.Kind] = [
        .newsletter, .podcast, .conference, .community, .datasetHub, .social, .competition, .documentation, .blog,
        .book, .paper, .course, .site,
    ]

    /// Names of things hold words such as `groups` or `papers` by chance, so fewer kinds are read from them.
    private static let nameOrder: [Resource.Kind] = [
        .paper, .course, .competition, .documentation, .newsletter, .podcast, .blog, .book, .conference, .community,
    ]
}
