/// What kind of thing a resource is, by its label or by its name.
enum ResourceKind {
    /// The kind that a label such as `Books` or `Podcasts` names.
    static func ofLabel(_ label: String) -> Resource.Kind? {
        let words = label.lowercased().split { !$0.isLetter }.map(String.init)
        for (kind, names) in labels where words.contains(where: names.contains) { return kind }
        return nil
    }

    /// The kind that a name tells of itself, nil when it tells nothing.
    static func ofName(_ name: ResourceName) -> Resource.Kind? {
        let found = words(name.wording) + words(name.aside ?? "")
        for (kind, names) in nameWords where found.contains(where: names.contains) { return kind }
        if name.provider != nil { return .course }
        if let author = name.author, isPersons(author) { return .book }
        return nil
    }

    /// Whether a text is nothing but the name of a kind, such as `paper`.
    static func isKindWord(_ text: String) -> Bool {
        words(text).count == 1 && namesKind(text)
    }

    /// Whether a word of a text names a kind.
    static func namesKind(_ text: String) -> Bool {
        let found = words(text)
        return nameWords.contains { found.contains(where: $0.1.contains) }
    }

    /// Whether a text is one or several persons' names: two capitalised words, or surnames with commas.
    static func isPersons(_ text: String) -> Bool {
        guard !words(text).contains(where: schoolWords.contains) else { return false }
        let parts = text.split(separator: ",").map { $0.split(separator: " ") }
        guard parts.allSatisfy({ words in words.allSatisfy { $0.first?.isUppercase == true } }) else { return false }
        return parts.count > 1 || parts.first?.count == 2
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Closed: what schools call themselves in English.
    private static let schoolWords: Set<String> = ["university", "college", "institute", "school", "academy"]

    /// Closed: the names of the schema.org types that `Resource.Kind` lists, as labels write them in English.
    private static let labels: [(Resource.Kind, Set<String>)] = [
        (.newsletter, ["newsletter", "newsletters"]),
        (.podcast, ["podcast", "podcasts"]),
        (.conference, ["conference", "conferences", "events"]),
        (
            .community,
            ["community", "communities", "forum", "forums", "discord", "slack", "reddit", "meetups", "groups"]
        ),
        (.datasetHub, ["dataset", "datasets"]),
        (.social, ["twitter", "linkedin", "mastodon", "bluesky", "youtube"]),
        (.competition, ["competition", "competitions", "contests", "hackathons"]),
        (.documentation, ["documentation", "docs", "tutorials", "guides"]),
        (.blog, ["blog", "blogs"]),
        (.book, ["book", "books", "textbooks"]),
        (.course, ["course", "courses", "moocs", "classes"]),
        (.site, ["site", "sites", "website", "websites", "platform", "platforms", "papers", "journals"]),
    ]

    private static let nameWords: [(Resource.Kind, Set<String>)] = [
        (.paper, ["paper"]),
        (.course, ["course", "courses", "specialization", "specialisation", "specializations", "bootcamp", "mooc"]),
        (.competition, ["competition", "competitions", "contest"]),
        (.documentation, ["documentation", "docs", "tutorials", "tutorial", "cookbook", "handbook", "manual"]),
        (.newsletter, ["newsletter"]),
        (.podcast, ["podcast"]),
        (.blog, ["blog"]),
        (.book, ["book", "textbook"]),
        (.conference, ["conference"]),
        (.community, ["community", "forum"]),
    ]
}
