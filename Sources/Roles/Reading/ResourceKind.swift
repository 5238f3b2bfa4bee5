/// What kind of thing a resource is, by its label or by its name.
enum ResourceKind {
    /// The kind that a label such as `Books` or `Podcasts` names.
    static func ofLabel(_ label: String) -> Resource.Kind? {
        let words = label.lowercased().split { !$0.isLetter }.map(String.init)
        for (kind, names) in labels where words.contains(where: names.contains) { return kind }
        return nil
    }

    /// The kind that a name tells of itself; what tells nothing is a site.
    static func ofName(_ name: ResourceName) -> Resource.Kind {
        let title = name.title.lowercased().split { !$0.isLetter }.map(String.init)
        let aside = (name.parenthesis ?? "").lowercased().split { !$0.isLetter }.map(String.init)
        for (kind, names) in nameWords where (title + aside).contains(where: names.contains) { return kind }
        if let provider = name.parenthesis {
            return isPersons(provider) ? .book : .course
        }
        return .site
    }

    /// Whether a text is one or several persons' names: two capitalised words, or surnames with commas.
    private static func isPersons(_ text: String) -> Bool {
        let parts = text.split(separator: ",").map { $0.split(separator: " ") }
        guard parts.allSatisfy({ words in words.allSatisfy { $0.first?.isUppercase == true } }) else { return false }
        return parts.count > 1 || parts.first?.count == 2
    }

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
