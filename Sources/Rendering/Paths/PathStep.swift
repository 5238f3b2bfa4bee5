import Linking
import Markdown
import Roles
import Templates

/// One phase of a learning path as its page shows it: its aim, its topics, what it teaches, builds and reads.
struct PathStep {
    let phase: LearningPhase
    let part: LibraryRole.Part
    let anchor: String
    /// All that the plan's guide names, which the steps share.
    let mentions: MentionLines

    static let shape = Shape.record([
        "title": .text, "anchor": .text, "about": .text, "objective": .optional(.text), "source": .text,
        "hasGroups": .bool, "groups": .list(.record(["label": .optional(.text), "topics": .list(.text)])),
        "names": .section(["links": .list(.link)]), "projects": .section(["entries": .list(.text)]),
        "resources": .section(["entries": .list(ResourceLink.shape)]),
    ])

    func value(on path: String, in edition: Edition) -> Value {
        let about = ["Phase \(phase.number)", TimePhrase.time(of: phase)].compactMap(\.self)
        let place = edition.addresses.section(phase.anchor, ofGuide: part.guide)
        return .record([
            "title": .text(phase.title), "anchor": .text(anchor), "about": .text(about.joined(separator: ", ")),
            "objective": .optional(phase.objective),
            "source": .text(place.map { edition.href(from: path, to: $0) } ?? "#" + anchor),
            "hasGroups": .bool(phase.topicCount > 0),
            "groups": .list(
                phase.groups.filter { !$0.topics.isEmpty }.map { group in
                    .record(["label": .optional(group.label), "topics": .list(group.topics.map(Value.text))])
                }),
            "names": .section("links", names(on: path, in: edition)),
            "projects": .section("entries", projects.map { .text($0.title) }),
            "resources": .section("entries", resources.map(ResourceLink.value)),
        ])
    }

    private var projects: [Project] { part.role.projects.filter { $0.phase == phase.title && !$0.title.isEmpty } }

    private var resources: [Resource] { part.role.resources.filter { $0.phase == phase.title } }

    /// The tools and skills that the phase's text names, each once, in its order.
    private func names(on path: String, in edition: Edition) -> [Value] {
        var seen: Set<EntityID> = []
        return mentions[phase.provenance.lines].filter { seen.insert($0.entity).inserted }.compactMap { mention in
            edition.href(from: path, to: mention.entity).map { .link(edition.name(of: mention.entity), $0) }
        }
    }
}

extension Edition {
    /// Whether a guide of the role gives a learning path.
    func hasPath(_ role: Int) -> Bool { library.roles[role].parts.contains { !$0.role.phases.isEmpty } }
}
