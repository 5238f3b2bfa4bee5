import Linking
import Roles
import Templates

/// What a role's guides name to learn from, gathered from all their sections and phases, by its kind.
enum RoleResources {
    static let shape = Shape.section([
        "groups": .list(
            .record([
                "label": .text,
                "entries": .list(
                    .record([
                        "title": .text, "href": .optional(.text), "note": .optional(.text), "separator": .text,
                    ])),
            ]))
    ])

    /// Nothing where the guide's own list shows as much: fewer than `worthwhile`, or all of one kind.
    static func value(of role: LibraryRole) -> Value {
        var seen: Set<String> = []
        let resources = role.parts.flatMap(\.role.resources).filter {
            $0.firstLine == nil && !$0.title.isEmpty && seen.insert($0.title.lowercased()).inserted
        }
        let groups = Dictionary(grouping: resources, by: \.kind.plural)
        guard groups.count > 1, resources.count >= worthwhile else { return .section("groups", []) }
        return .section(
            "groups",
            groups.keys.sorted(alphabeticallyBy: \.self).map { label in
                .record(["label": .text(label), "entries": .list(entries(of: groups[label] ?? []))])
            })
    }

    /// A kind is one item, its works behind each other: a page has hundreds of elements already.
    private static func entries(of resources: [Resource]) -> [Value] {
        resources.enumerated().map { place, resource in
            var entry = ResourceLink.record(of: resource)
            entry["separator"] = .text(place + 1 < resources.count ? ";" : "")
            return .record(entry)
        }
    }

    private static let worthwhile = 4
}

extension Resource.Kind {
    fileprivate var plural: String {
        switch self {
        case .course: "Courses"
        case .book: "Books"
        case .site: "Sites"
        case .blog: "Blogs"
        case .newsletter: "Newsletters"
        case .podcast: "Podcasts"
        case .conference: "Conferences"
        case .community: "Communities"
        case .documentation: "Documentation"
        case .paper: "Papers"
        case .competition: "Competitions"
        case .datasetHub: "Data sets"
        case .social: "Social media"
        }
    }
}
