/// A guide put together at random from a fixed seed, with every kind of typed field.
///
/// Only phases and questions stand below the main sections: whatever else stands there has nothing but its level to
/// show that it does, and bold headings have none.
struct GeneratedGuide {
    private(set) var markdown: String
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(state: seed &* 0xD134_2543_DE82_EF95)
        markdown = "# \(random.pick(Self.roles))\n\n"
        markdown += "\(sentence())\n\n"
        let duties = "## Responsibilities\n\n" + items() + "\n"
        let skills = "## Skills\n\n" + items() + "\n"
        let further = Self.sections.filter { _ in random.below(3) > 0 }.map { $0(&self) }
        markdown += ([duties, skills] + further).shuffled(using: &random).joined()
    }

    private static let roles = ["Baker", "Crane Operator", "Court Interpreter", "Beekeeper", "Museum Registrar"]
    private static let verbs = ["Check", "Carry", "Clean", "Sort", "Repair", "Describe", "Count", "Watch"]
    private static let objects = ["the ovens", "old maps", "every rope", "the hives", "new guests", "glass cases"]
    private static let places = ["before noon", "with a colleague", "at the gate", "without a ladder", "on Fridays"]
    private static let names = ["Harbour", "Lantern", "Granite", "Juniper", "Velvet", "Copper", "Meadow", "Saffron"]

    private static let sections: [@Sendable (inout GeneratedGuide) -> String] = [
        { "## Overview\n\n\($0.sentence()) \($0.sentence())\n\n" },
        { "## Salary\n\n" + $0.bands() + "\n" },
        { "## Learning Path\n\n" + $0.phases() },
        { "## FAQ\n\n" + $0.questions() },
        { "## Projects\n\n" + $0.numbered() + "\n" },
        { "## Learning Resources\n\n" + $0.resources() + "\n" },
        { "## Challenges\n\n" + $0.items() + "\n" },
        { "## Tools\n\n**Workshop:**\n\n" + $0.things() + "\n**Office:**\n\n" + $0.things() + "\n" },
        { "## Related Roles\n\n- \(roles[$0.random.below(2)])\n- Inspector\n- Guide\n\n" },
    ]
}

extension GeneratedGuide {
    private mutating func phrase() -> String {
        "\(random.pick(Self.verbs)) \(random.pick(Self.objects)) \(random.pick(Self.places))"
    }

    private mutating func sentence() -> String { phrase() + " and " + phrase().lowercased() + "." }

    private mutating func lines(_ line: (inout GeneratedGuide, Int) -> String) -> String {
        (1...random.below(4) + 2).map { line(&self, $0) + "\n" }.joined()
    }

    private mutating func items() -> String {
        let isNamed = random.below(2) == 0
        return lines { guide, _ in
            let name = isNamed ? "**\(guide.random.pick(Self.names))**: " : ""
            return "- \(name)\(guide.phrase())"
        }
    }

    private mutating func numbered() -> String { lines { guide, number in "\(number). \(guide.phrase())" } }

    private mutating func things() -> String {
        lines { guide, number in "- \(guide.random.pick(Self.names)) \(number)" }
    }

    private mutating func bands() -> String {
        let levels = ["Entry-level (0-2 years)", "Mid-level (3-5 years)", "Senior (6+ years)"]
        var low = 30_000 + 500 * random.below(40)
        return levels.map { level in
            let high = low + 4_000 + 500 * random.below(20)
            defer { low = high + 1_000 }
            return "- \(level): $\(Self.grouped(low)) - $\(Self.grouped(high)) per year\n"
        }.joined()
    }

    private static func grouped(_ amount: Int) -> String {
        let rest = String(amount % 1_000)
        return "\(amount / 1_000)," + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private mutating func phases() -> String {
        var week = 1
        return lines { guide, number in
            let last = week + 1 + guide.random.below(6)
            defer { week = last + 1 }
            return "### Phase \(number): \(guide.random.pick(Self.names)) (Weeks \(week)-\(last))\n\n" + guide.items()
        }
    }

    private mutating func questions() -> String {
        lines { guide, _ in
            let question = "Who should \(guide.phrase().lowercased())?"
            return "### \(question)\n\n\(guide.sentence())\n"
        }
    }

    private mutating func resources() -> String {
        lines { guide, number in
            let kind = guide.random.pick(["Book", "Course", "Podcast"])
            return "- \(kind): \(guide.random.pick(Self.names)) \(number)"
        }
    }
}
