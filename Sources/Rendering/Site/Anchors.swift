/// The anchors of one page, each given once: a second `projects` becomes `projects-2`.
struct Anchors {
    private var taken: Set<String>

    /// Anchors that `reserved` names are never given: they belong to the page's own parts.
    init(reserved: [String] = Anchors.ofTheTheme) {
        taken = Set(reserved)
    }

    /// The ids that the theme's templates write themselves.
    static let ofTheTheme = [
        "main", "contents", "glance", "pay", "levels", "path", "skills-and-tools", "related", "job-titles", "sources",
        "roles", "mentions", "companions", "tools", "skills",
    ]

    mutating func claim(_ wanted: String) -> String {
        var anchor = wanted
        var number = 2
        while !taken.insert(anchor).inserted {
            anchor = "\(wanted)-\(number)"
            number += 1
        }
        return anchor
    }
}
