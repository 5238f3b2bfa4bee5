/// The anchors of one page, each given once: a second `projects` becomes `projects-2`.
struct Anchors {
    private var taken: Set<String>

    /// The `reserved` anchors are given to nobody: the page's own parts have them.
    init(reserved: [String]) {
        taken = Set(reserved)
    }

    static let ofOrdinaryPages = ["main", "contents"]

    /// The anchors that the parts of a role page have, one of them for each of its guides.
    static func ofRolePage(guideCount: Int) -> [String] {
        let parts = [
            "glance", "pay", "levels", "path", "skills-and-tools", "resources-by-kind", "related", "job-titles",
            "sources",
        ]
        let guides = (0..<guideCount).flatMap { [guide($0), plan($0)] }
        return ofOrdinaryPages + parts + ["skills-named", "tools-named"] + guides
    }

    /// Where the text of the role's guide stands that is in this position.
    static func guide(_ position: Int) -> String { "guide-\(position + 1)" }

    /// Where its learning path stands.
    static func plan(_ position: Int) -> String { "path-\(position + 1)" }

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
