import Roles
import Testing

@Suite("Steps of the ladder by the lines they stand in")
struct LevelFormTests {
    /// The levels of a section as `level label years: what is expected`.
    private func levels(_ text: String, under heading: String) throws -> [String] {
        try readRole("# Baker\n\n## \(heading)\n\n\(text)\n").levels.map { level in
            let years = level.years.map { "\($0.min ?? 0)-\($0.max.map { "\($0)" } ?? "")" } ?? "-"
            return
                "\(level.level?.rawValue ?? "-") \(level.label) \(years): \(level.expectations.joined(separator: "|"))"
        }
    }

    @Test(
        "a step has its label before the years, and what is expected behind a colon or below it",
        arguments: [
            (
                "**Entry Level (0-2 years):** Helper\n- Focus: dough\n\n**Mid Level (3-6 years):** Baker\n- Focus: ovens",
                ["entry Entry Level 0-2: Helper", "mid Mid Level 3-6: Baker"]
            ),
            (
                "Junior Baker (0-2 yrs) → Baker (2-5 yrs) → Senior Baker (5+ yrs)",
                ["entry Junior Baker 0-2: ", "mid Baker 2-5: ", "senior Senior Baker 5-: "]
            ),
            (
                "Junior Baker (0-2 years)\nMixes the dough.\n\nSenior Baker (3-5 years)\nOpens the shop.",
                ["entry Junior Baker 0-2: Mixes the dough.", "senior Senior Baker 3-5: Opens the shop."]
            ),
            (
                "- Junior (0-1 yr): needs help\n- Lead (5+ yrs) – builds the team",
                ["entry Junior 0-1: needs help", "lead Lead 5-: builds the team"]
            ),
            (
                "L3 - Junior Baker (0-2 years)\nL4 - Baker (2-4 years)",
                ["entry L3 - Junior Baker 0-2: ", "- L4 - Baker 2-4: "]
            ),
        ] as [(String, [String])])
    func steps(text: String, expected: [String]) throws {
        #expect(try levels(text, under: "Career Progression") == expected)
    }

    @Test(
        "the lines of a career path are steps where each names its level or years",
        arguments: [
            (
                "**Entry Level:** Helper\n**Mid Level:** Baker\n**Senior Level:** Head baker",
                ["entry Entry Level -: Helper", "mid Mid Level -: Baker", "senior Senior Level -: Head baker"]
            ),
            ("**Timeline:** 3-5 years", []), ("- Baker\n- Miller", []),
        ] as [(String, [String])])
    func path(text: String, expected: [String]) throws {
        #expect(try levels(text, under: "Career Path") == expected)
    }

    @Test("a level of something else is no step of the ladder")
    func otherLevels() throws {
        let role = try readRole(
            "# Baker\n\n## Stress Level\n\nLow.\n\n### HR Questions for Junior Level\n\n1. \"Why bread?\"\n")
        #expect(role.levels.isEmpty)
        #expect(role.sections.first?.kind == .workEnvironment)
    }

    @Test("what stands below a label for duties in a level is done there")
    func duties() throws {
        let role = try readRole(
            "# Baker\n\n## Levels\n\n### Junior (0-2 years)\n\n**Typical Responsibilities:**\n\n- Mix\n- Clean\n")
        #expect(role.responsibilities.map(\.text) == ["Mix", "Clean", "Serve guests"])
        #expect(role.responsibilities.map(\.group) == ["Junior", "Junior", nil])
    }

    @Test("stages of a career are levels below the heading of how it develops")
    func stages() throws {
        let role = try readRole(
            "# Baker\n\n## Career Development\n\n### Early Career (0-3 years)\n\nLearn.\n\n### Mid Career (4-7 years)\n\nOwn.\n\n"
                + "### Late Career (8+ years)\n\nLead.\n\n## Skills\n\n- Bake\n")
        #expect(role.levels.map(\.level) == [.entry, .mid, .senior])
    }

    @Test(
        "a ladder in a path or in how a career develops may be a chain, lines with bars, or twice the same",
        arguments: [
            ("Career Growth", "Helper (0-2 yrs) > Baker (3-5 yrs) > Master (6+ yrs)", ["Helper", "Baker", "Master"]),
            (
                "Career Path", "- Entry Level | 0-2 years | $30,000 - $40,000\n- Senior Level · 3+ yrs · $50k",
                ["Entry Level", "Senior Level"]
            ),
            (
                "Career Levels",
                "- Junior (0-2 years): mixes\n\n| Level | Years |\n|---|---|\n| Junior | 0-2 years |\n", ["Junior"]
            ),
        ])
    func ladders(heading: String, text: String, expected: [String]) throws {
        #expect(try readRole("# Baker\n\n## \(heading)\n\n\(text)\n").levels.map(\.label) == expected)
    }

    @Test("a heading with years and pay behind points is called by its first part, and so is a line with bars")
    func firstPart() throws {
        let role = try readRole(
            "# Baker\n\n## Career Levels\n\n### Junior Baker · 0–1 yrs · $30k–$35k\n\n- Mixes\n\n### Senior Baker · 3+ yrs · $50k+\n\n- Leads\n"
        )
        #expect(role.levels.map(\.label) == ["Junior Baker", "Senior Baker"])
        let ladder = try readRole(
            "# Baker\n\n## Salary\n\nJunior Baker | 0-2 years | $30K-$35K\nBaker | 2-5 years | $35K-$45K\nSenior Baker | 5+ years | $45K-$60K\n"
        )
        #expect(ladder.salaryBands.map(\.label) == ["Junior Baker", "Baker", "Senior Baker"])
    }

    @Test("pay that stands in a career path is pay of its levels")
    func payInPath() throws {
        let role = try readRole(
            "# Baker\n\n## Career Path\n\nJunior | 0-2 years | $30,000 - $40,000\nSenior | 3+ years | $50,000+\n")
        #expect(role.salaryBands.map(\.level) == [.entry, .senior])
        #expect(role.salaryBands.map(\.pay.openMax) == [false, true])
    }
}
