import Linking
import Roles
import Templates

/// The page of two related roles: what they share, what each asks for alone, pay and levels, and the way between them.
enum ComparePage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "first": .link, "second": .link,
        "facts": .list(.record(["label": .text, "first": .text, "second": .text])),
        "names": .list(NameDivision.shape), "pay": ComparePay.shape, "ladders": CompareLadders.shape,
        "changes": .section(["roles": .list(LevelChanges.shape)]), "ways": .list(WaySection.shape),
    ]

    static func value(of entry: ComparePaths.Entry, in edition: Edition) -> Value {
        let comparison = RoleComparison(of: entry.first, and: entry.second, in: edition.library)
        let title = "\(title(entry.first, in: edition)) and \(title(entry.second, in: edition))"
        let summary = summary(of: comparison, in: edition)
        let frame = Frame(path: entry.path, title: title, description: "\(title): \(summary)", area: .compare)
        return frame.values(
            in: edition,
            [
                "title": .text(title), "summary": .text(summary),
                "first": role(entry.first, on: entry.path, in: edition),
                "second": role(entry.second, on: entry.path, in: edition),
                "facts": .list(facts(of: comparison, in: edition)),
                "names": .list(NameDivision.divisions(of: comparison, in: edition).map { $0.value(on: entry.path) }),
                "pay": ComparePay.value(of: comparison), "ladders": CompareLadders.value(of: comparison),
                "changes": .section("roles", LevelChanges.values(of: comparison, in: edition)),
                "ways": .list(
                    [(entry.first, entry.second), (entry.second, entry.first)].map { origin, goal in
                        WaySection.value(of: edition.transition(from: origin, to: goal), on: entry.path, in: edition)
                    }),
            ])
    }

    /// How much two roles share, in a sentence.
    static func summary(of comparison: RoleComparison, in edition: Edition) -> String {
        let shared = sharedWords(skills: comparison.skills.shared.count, tools: comparison.tools.shared.count)
        let (first, second) = (title(comparison.first, in: edition), title(comparison.second, in: edition))
        let left = comparison.skills.onlyFirst.count + comparison.tools.onlyFirst.count
        let right = comparison.skills.onlySecond.count + comparison.tools.onlySecond.count
        return "Both name \(shared). \(first) names \(left) more, \(second) \(right)."
    }

    static func sharedWords(skills: Int, tools: Int) -> String {
        let counts = [skills > 0 ? Phrase.count(skills, "skill") : nil, tools > 0 ? Phrase.count(tools, "tool") : nil]
        let words = counts.compactMap(\.self)
        return words.isEmpty ? "nothing in common" : Phrase.list(words)
    }

    private static func title(_ role: Int, in edition: Edition) -> String { edition.library.roles[role].title }

    private static func role(_ role: Int, on path: String, in edition: Edition) -> Value {
        .link(title(role, in: edition), RelativeLink(from: path, to: edition.addresses.role(role)).href)
    }

    private static func facts(of comparison: RoleComparison, in edition: Edition) -> [Value] {
        let roles = [comparison.first, comparison.second].map { edition.library.roles[$0] }
        let pay = roles.map { role in RolePay.overall(of: role).map { "\($0.range) (\($0.basis))" } }
        let time = roles.map(RoleFacts.learningTime)
        let guides = roles.map { Phrase.count($0.guideIndexes.count, "guide") }
        let rows: [(String, [String?])] = [("Pay", pay), ("Learning time", time), ("Described by", guides)]
        return rows.compactMap { label, words in
            guard words.contains(where: { $0 != nil }) else { return nil }
            return .record([
                "label": .text(label), "first": .text(words[0] ?? "not stated"),
                "second": .text(words[1] ?? "not stated"),
            ])
        }
    }
}

extension Edition {
    func transition(from origin: Int, to goal: Int) -> Transition {
        Transition(from: origin, to: goal, in: library, needs: overview.needs, lessons: overview.lessons)
    }
}
