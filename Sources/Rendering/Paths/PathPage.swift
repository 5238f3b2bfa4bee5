import Linking
import Markdown
import Roles
import Templates

/// A role's learning path by itself: each plan of its guides as a picture and as an ordered list of steps.
enum PathPage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "role": .link, "contents": Contents.shape,
        "plans": .list(
            .record([
                "title": .text, "anchor": .text, "total": .optional(.text), "charts": .list(Chart.shape),
                "steps": .list(PathStep.shape),
            ])),
        "next": .section(["links": .list(.link)]),
    ]

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        let path = edition.addresses.learningPath(index)
        let plans = plans(of: role, in: edition)
        let frame = Frame(path: path, title: title(of: role), description: summary(of: role), area: .paths)
        var contents = Contents()
        for plan in plans {
            contents.add(plan.title, anchor: plan.anchor)
            for step in plan.steps { contents.add(step.phase.title, anchor: step.anchor, level: 3) }
        }
        if !next(after: index, on: path, in: edition).isEmpty { contents.add("Where to go next", anchor: "next") }
        return frame.values(
            in: edition,
            [
                "title": .text(title(of: role)), "summary": .text(summary(of: role)),
                "role": .link(role.title, edition.href(from: path, toRole: index)), "contents": contents.value,
                "plans": .list(plans.enumerated().map { value(of: $1, number: $0 + 1, role, on: path, in: edition) }),
                "next": .section("links", next(after: index, on: path, in: edition)),
            ])
    }

    static func title(of role: LibraryRole) -> String { "Learning path: \(role.title)" }

    /// The words about a role's plans: `4 phases in 12 months.`, or both plans of two guides.
    static func about(_ role: LibraryRole) -> String {
        let plans = role.parts.map(\.role.phases).filter { !$0.isEmpty }.map { phases in
            let total = TimePhrase.total(of: phases).map { " in \($0)" } ?? ""
            return Phrase.count(phases.count, "phase") + total
        }
        return plans.joined(separator: "; another plan has ") + "."
    }

    private struct Plan {
        let title: String
        let anchor: String
        let phases: [LearningPhase]
        let steps: [PathStep]
    }

    private static func plans(of role: LibraryRole, in edition: Edition) -> [Plan] {
        role.parts.enumerated().filter { !$0.element.role.phases.isEmpty }.map { position, part in
            let anchor = Anchors.plan(position)
            let mentions = MentionLines(edition.library.mentions(inGuide: part.guide))
            let steps = part.role.phases.enumerated().map { number, phase in
                PathStep(phase: phase, part: part, anchor: "\(anchor)-step-\(number + 1)", mentions: mentions)
            }
            let title = edition.library.guides[part.guide].documentTitle
            return Plan(title: title, anchor: anchor, phases: part.role.phases, steps: steps)
        }
    }

    private static func value(
        of plan: Plan, number: Int, _ role: LibraryRole, on path: String, in edition: Edition
    ) -> Value {
        let title = number > 1 ? plan.title : "the path to \(role.title)"
        let chart = PlanChart.chart(ofPhases: plan.phases, of: title, id: "plan-\(number)")
        let total = chart == nil ? TimePhrase.total(of: plan.phases).map { "\($0.capitalizedFirst) in all." } : nil
        return .record([
            "title": .text(plan.title), "anchor": .text(plan.anchor), "total": .optional(total),
            "charts": .list(chart.map { [$0.value] } ?? []),
            "steps": .list(plan.steps.map { $0.value(on: path, in: edition) }),
        ])
    }

    private static func summary(of role: LibraryRole) -> String {
        "For those who want to work as \(role.title): \(about(role))"
    }

    /// Paths of the roles that share most with this one.
    private static func next(after index: Int, on path: String, in edition: Edition) -> [Value] {
        edition.library.roles[index].related.map(\.role).filter(edition.hasPath).map { role in
            .link(
                edition.library.roles[role].title,
                RelativeLink(from: path, to: edition.addresses.learningPath(role)).href)
        }
    }
}
