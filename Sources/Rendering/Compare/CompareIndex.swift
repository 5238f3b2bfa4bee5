import Linking
import Templates

/// The list of all pairs of roles that a page compares, under the role that comes first.
enum CompareIndex {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text,
        "groups": .list(
            .record([
                "heading": .text, "anchor": .text,
                "entries": .list(.record(["label": .text, "href": .text, "note": .text])),
            ])),
    ]

    static func value(in edition: Edition) -> Value {
        let count = edition.comparisons.entries.count
        let summary =
            "\(Phrase.count(count, "pair")) of roles that share skills or tools, side by side: "
            + "what both ask for, what each pays, and how to get from one to the other."
        let frame = Frame(path: SitePath.compare, title: "Compare roles", description: summary, area: .compare)
        return frame.values(
            in: edition,
            ["title": .text("Compare roles"), "summary": .text(summary), "groups": .list(groups(in: edition))])
    }

    /// Every pair stands under both of its roles.
    private static func groups(in edition: Edition) -> [Value] {
        let roles = edition.library.roles
        let order = roles.indices.sorted(alphabeticallyBy: { roles[$0].title })
        return order.compactMap { role in
            let entries = edition.comparisons.entries.filter { $0.first == role || $0.second == role }
            guard !entries.isEmpty else { return nil }
            return .record([
                "heading": .text(roles[role].title), "anchor": .text("role-\(roles[role].slug)"),
                "entries": .list(entries.map { value(of: $0, for: role, in: edition) }),
            ])
        }
    }

    private static func value(of entry: ComparePaths.Entry, for role: Int, in edition: Edition) -> Value {
        let other = entry.first == role ? entry.second : entry.first
        let titles = [role, other].map { edition.library.roles[$0].title }
        return .record([
            "label": .text("\(titles[0]) and \(titles[1])"),
            "href": .text(RelativeLink(from: SitePath.compare, to: entry.path).href),
            "note": .text("\(Phrase.count(entry.sharedCount, "name")) shared"),
        ])
    }
}
