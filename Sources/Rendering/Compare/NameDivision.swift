import Linking
import Templates

/// The skills, or the tools, of two roles in three groups: named by both, and by one of them alone.
struct NameDivision {
    struct Group {
        let label: String
        let entities: [EntityID]
    }

    let title: String
    let anchor: String
    let groups: [Group]
    private let edition: Edition

    static let shape = Shape.record([
        "title": .text, "anchor": .text,
        "groups": .list(
            .record(["label": .text, "names": .list(.record(["label": .text, "href": .optional(.text)]))])),
    ])

    /// Those of skills and tools that at least one role names.
    static func divisions(of comparison: RoleComparison, in edition: Edition) -> [NameDivision] {
        [("Skills", "skills", comparison.skills), ("Tools", "tools", comparison.tools)].compactMap {
            let groups = groups(of: $0.2, comparison, in: edition)
            return groups.isEmpty ? nil : NameDivision(title: $0.0, anchor: $0.1, groups: groups, edition: edition)
        }
    }

    private static func groups(of overlap: Overlap, _ comparison: RoleComparison, in edition: Edition) -> [Group] {
        let titles = [comparison.first, comparison.second].map { edition.library.roles[$0].title }
        return [
            Group(label: "Both", entities: overlap.shared),
            Group(label: "Only \(titles[0])", entities: overlap.onlyFirst),
            Group(label: "Only \(titles[1])", entities: overlap.onlySecond),
        ].filter { !$0.entities.isEmpty }
    }

    func value(on path: String) -> Value {
        .record([
            "title": .text(title), "anchor": .text(anchor),
            "groups": .list(
                groups.map { group in
                    .record([
                        "label": .text("\(group.label) (\(group.entities.count))"),
                        "names": .list(group.entities.map { name($0, on: path) }),
                    ])
                }),
        ])
    }

    private func name(_ id: EntityID, on path: String) -> Value {
        .record(["label": .text(edition.name(of: id)), "href": .optional(edition.href(from: path, to: id))])
    }
}
