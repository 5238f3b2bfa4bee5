/// The anchors of one page, each given once: a second `projects` becomes `projects-2`.
struct Anchors {
    private var taken: Set<String>

    /// The `reserved` anchors are given to nobody: the page's own parts have them.
    init(reserved: [String]) {
        taken = Set(reserved)
    }

    static let ofOrdinaryPages = ["main", "contents"]

    static let ofRolePages =
        ofOrdinaryPages + ["glance", "pay", "levels", "path", "skills-and-tools", "related", "job-titles", "sources"]

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
