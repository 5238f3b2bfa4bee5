import Roles
import Testing

@Suite("Phases by their headings")
struct PhaseFormTests {
    @Test(
        "a phase is called so, named by its time, or numbered with its time in parentheses",
        arguments: [
            ("Stage 1: Dough (Weeks 1-4)", "Dough", 1, 4, .week), ("Month 1: Dough", "Dough", 1, 1, .month),
            ("Months 3–4 – Dough", "Dough", 3, 4, .month), ("Week 2", "Week 2", 2, 2, .week),
            ("1. Dough (Month 1-2)", "Dough", 1, 2, .month), ("1. Dough (Month 1 to Month 2)", "Dough", 1, 2, .month),
            ("Week 2 to Week 4 – Dough", "Dough", 2, 4, .week), ("Month 1 - Month 3: Dough", "Dough", 1, 3, .month),
            ("1️⃣ Dough (Months 1-2)", "Dough", 1, 2, .month),
        ] as [(String, String, Int, Int, TimeUnit)])
    func forms(heading: String, title: String, start: Int, end: Int, unit: TimeUnit) throws {
        let phase = try #require(try readRole("# Baker\n\n## \(heading)\n\n- Flour\n").phases.first)
        #expect(phase.number == Amount(units: 1) || heading.hasPrefix("Months") || heading.hasPrefix("Week 2 to"))
        #expect(phase.title == title)
        #expect(phase.span == UnitSpan(unit: unit, start: start, end: end))
    }

    @Test(
        "other headings with times are no phases",
        arguments: ["A week in the shop", "The first 90 days", "1. Dough (from wheat)", "Year 12 apprentices welcome"])
    func others(heading: String) throws {
        #expect(try readRole("# Baker\n\n## \(heading)\n\n- Flour\n").phases.isEmpty)
    }

    @Test("weeks within a phase are its topics, and items within items count")
    func within() throws {
        let role = try readRole(
            "# Baker\n\n## Phase 1: Dough\n\n### Week 1: Flour\n\n- Wheat\n  - Hard\n  - Soft\n- Rye\n")
        #expect(role.phases.map(\.topicCount) == [4])
        #expect(role.phases.first?.groups.map(\.topics) == [["Wheat", "Hard", "Soft", "Rye"]])
    }

    @Test(
        "a learning path without headings for its phases has them in a list or in a table",
        arguments: [
            ("- **Month 1–2:** Dough\n- **Month 3:** Ovens", ["1 Dough 1-2 0", "2 Ovens 3-3 0"]),
            (
                "1. **Dough (Weeks 1-4)**\n   - Wheat\n   - Rye\n2. **Ovens (Weeks 5-8)**\n   - Gas",
                ["1 Dough 1-4 2", "2 Ovens 5-8 1"]
            ),
            (
                "1. **Dough** (4 weeks)\n   - Wheat\n2. **Ovens** (2-3 weeks)\n   - Gas",
                ["1 Dough - 1", "2 Ovens - 1"]
            ),
            (
                "| Phase | Weeks | Topics |\n|---|---|---|\n| Dough | Weeks 1-4 | Wheat, rye |\n| Ovens | Weeks 5-6 | Gas |",
                ["1 Dough 1-4 2", "2 Ovens 5-6 1"]
            ),
            (
                "| Weeks | Focus | Result |\n|---|---|---|\n| 1–3 | Dough | Rye |\n| 4–8 | Ovens | Pizza |",
                ["1 Dough 1-3 0", "2 Ovens 4-8 0"]
            ),
            (
                "- Step 1 – Dough (Weeks 1-4): wheat, rye\n- Step 2 – Ovens (Week 5): gas",
                ["1 Dough 1-4 2", "2 Ovens 5-5 1"]
            ),
            ("1. Learn to knead\n2. Learn to bake", []),
        ] as [(String, [String])])
    func listed(path: String, expected: [String]) throws {
        let phases = try readRole("# Baker\n\n## Learning Path\n\n\(path)\n").phases
        let described = phases.map { phase in
            let span = phase.span.map { "\($0.start)-\($0.end)" } ?? "-"
            return "\(phase.number) \(phase.title) \(span) \(phase.topicCount)"
        }
        #expect(described == expected)
    }

    /// The phases of a learning path as `title start-end length topics`.
    private func phases(_ path: String) throws -> [String] {
        try readRole("# Baker\n\n## Learning Path\n\n\(path)\n").phases.map { phase in
            let span = phase.span.map { "\($0.unit.rawValue) \($0.start)-\($0.end)" }
            let length = phase.duration.map { "\($0.max?.units ?? 0) \($0.unit.rawValue)" }
            return "\(phase.title), \(span ?? length ?? "-"), \(phase.topicCount)"
        }
    }

    @Test(
        "the time of a phase also stands behind a bar, in brackets, before its title or in a line below it",
        arguments: [
            ("### Phase 1 – Dough | 4 weeks\n\n- Rye", ["Dough, 4 week, 1"]),
            ("### Phase 1 — Dough [Months 2-3]\n\n- Rye", ["Dough, month 2-3, 1"]),
            ("### Step 1 — Dough · Months 1 to 3\n\n- Rye", ["Dough, month 1-3, 1"]),
            ("### Step 0 — Prerequisites\n\n- Rye", []),
            ("### Month 1 (Weeks 1-4): Dough\n\n- Rye", ["Dough, month 1-1, 1"]),
            ("### Month 4+: Dough\n\n- Rye", ["Dough, month 4-4, 1"]),
            ("### Dough\n\n**Duration:** 2 months\n\n- Rye", ["Dough, 2 month, 1"]),
            ("### Dough\n\n- ⏱️ Duration: Weeks 2-3\n- Rye", ["Dough, week 2-3, 1"]),
            (
                "### Dough (0–3 months)\n\n- Rye\n\n### Ovens (3–6 months)\n\n- Gas",
                ["Dough, month 1-3, 1", "Ovens, month 4-6, 1"]
            ),
            (
                "### Dough (0-9223372036854775807 months)\n\n- Rye\n\n### Ovens (8-9223372036854775807 months)\n\n- Gas",
                ["Dough, 9223372036854775807 month, 1", "Ovens, 9223372036854775807 month, 1"]
            ),
            ("### Phase 1: Dough (Weeks 0-9223372036854775807)\n\n- Rye", ["Dough, week 0-0, 1"]),
            ("### Dough\n\n- Rye", []),
        ] as [(String, [String])])
    func times(path: String, expected: [String]) throws {
        #expect(try phases(path) == expected)
    }

    @Test("an item of a phase that says it is a project is one, and no topic")
    func projects() throws {
        let role = try readRole(
            "# Baker\n\n## Month 1: Dough\n\n* Rye\n* 📌 **Project:** Bake a loaf\n* Mini Project: Sell it\n\n🛠 Hands-on: Clean up\n"
        )
        #expect(role.phases.map(\.topicCount) == [1])
        #expect(role.projects.map(\.title) == ["Bake a loaf", "Sell it", "Clean up"])
        #expect(role.projects.map(\.phase) == ["Dough", "Dough", "Dough"])
    }

    @Test("a table of weeks gives phases their time, and months with tasks to tick are no phases")
    func timelines() throws {
        let role = try readRole(
            """
            # Baker

            ## Phase 1: Dough

            - Rye

            ## Phase 2: Ovens

            - Gas

            ## Timeline

            | Weeks | Stage |
            |---|---|
            | 1–8 | Dough |
            | 9–12 | Ovens |

            ## Milestones

            ### Month 3

            - [ ] First loaf

            ### Month 6

            - [ ] First shop
            """)
        #expect(role.phases.map(\.span?.end) == [8, 12])
        #expect(role.sections.flattened.filter { $0.kind == .checklistGroup }.map(\.title) == ["Month 3", "Month 6"])
    }
}
