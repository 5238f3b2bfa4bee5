import Linking
import Roles
import Templates

/// The learning paths of a role's guides as timelines; each phase leads to its section.
enum RolePath {
    static let shape = Shape.section([
        "plans": .list(
            .record([
                "title": .optional(.text), "anchor": .text, "total": .optional(.text),
                "phases": .list(
                    .record([
                        "title": .text, "anchor": .text, "about": .text, "objective": .optional(.text),
                    ])),
            ])),
        "page": .text,
    ])

    /// A guide's plan under its title, which is shown when there are several.
    struct Plan {
        let title: String?
        let anchor: String
        fileprivate let part: LibraryRole.Part
    }

    static func plans(of role: LibraryRole, in edition: Edition) -> [Plan] {
        let parts = role.parts.enumerated().filter { !$0.element.role.phases.isEmpty }
        return parts.map { position, part in
            let title = parts.count > 1 ? edition.library.guides[part.guide].documentTitle : nil
            return Plan(title: title, anchor: Anchors.plan(position), part: part)
        }
    }

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let plans = plans(of: edition.library.roles[index], in: edition)
        guard !plans.isEmpty else { return .absent }
        let page = RelativeLink(from: edition.addresses.role(index), to: edition.addresses.learningPath(index))
        return .record(["plans": .list(plans.map { value(of: $0, in: edition) }), "page": .text(page.href)])
    }

    private static func value(of plan: Plan, in edition: Edition) -> Value {
        let phases = plan.part.role.phases
        let total = TimePhrase.total(of: phases).map { "\(Phrase.count(phases.count, "phase")), \($0) in all." }
        return .record([
            "title": .optional(plan.title), "anchor": .text(plan.anchor), "total": .optional(total),
            "phases": .list(phases.map { phase($0, ofGuide: plan.part.guide, in: edition) }),
        ])
    }

    private static func phase(_ phase: LearningPhase, ofGuide guide: Int, in edition: Edition) -> Value {
        let anchor = edition.addresses.section(phase.anchor, ofGuide: guide)?.anchor ?? "path"
        let topics = phase.topicCount > 0 ? Phrase.count(phase.topicCount, "topic") : nil
        let about = ["Phase \(phase.number)", TimePhrase.time(of: phase), topics].compactMap { $0 }
        return .record([
            "title": .text(phase.title), "anchor": .text(anchor), "about": .text(about.joined(separator: ", ")),
            "objective": .optional(phase.objective),
        ])
    }
}
