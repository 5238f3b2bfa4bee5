import Diagnostics
import Markdown
import Repair
import Roles
import Testing

@Suite("Phase headings")
struct PhaseHeadingTests {
    /// Number, title, and start, end and unit of the span or the bounds of the duration.
    @Test(
        "a phase is read in the forms that guides give it",
        arguments: [
            ("Phase 1: Dough (Weeks 1-8)", "1 | Dough | week 1-8"),
            ("Stage 2 (4 weeks): Milk", "2 | Milk | 4-4 weeks"),
            ("Step III – Ovens", "3 | Ovens | "),
            ("MODULE 4. Shop (3-4 months)", "4 | Shop | 3-4 months"),
            ("Phase 2.5: Rest (Week 9)", "2.5 | Rest | week 9-9"),
            ("Month 1-2 · Dough", "1 | Dough | month 1-2"),
            ("Étape 1 : Le froid (semaines 1 à 3)", "1 | Le froid | week 1-3"),
            ("Этап 2: Печь (месяцы 3–6)", "2 | Печь | month 3-6"),
            ("阶段一：打基础（第1–4周）", "1 | 打基础 | week 1-4"),
            ("第二阶段：学方法", "2 | 学方法 | "),
        ])
    func phase(heading: String, expected: String) throws {
        let text = "# Baker\n\n## Learning Path\n\n### \(heading)\n\n- Mixing\n\n## Skills\n\n- Care\n"
        let phase = try #require(try guide(of: text).roles.first?.phases.first)
        let span = phase.span.map { "\($0.unit.rawValue) \($0.start)-\($0.end)" }
        let length = phase.duration.map {
            "\($0.min?.description ?? "")-\($0.max?.description ?? "") \($0.unit.rawValue)s"
        }
        #expect("\(phase.number) | \(phase.title) | \(span ?? length ?? "")" == expected)
    }

    @Test(
        "a word that only looks like a phase is none", arguments: ["Phases of dough", "Step by step", "Stage fright"])
    func noPhase(heading: String) throws {
        let text = "# Baker\n\n## Learning Path\n\n### \(heading)\n\n- Mixing\n\n## Skills\n\n- Care\n"
        #expect(try guide(of: text).roles.first?.phases == [])
    }

    @Test(
        "a title gives the role without what it says of the document",
        arguments: [
            ("Registered Nurse (RN) – Career Guide 2025", "Registered Nurse"),
            ("🚀 Data Engineer Roadmap 2024-2025", "Data Engineer"),
            ("data-platform-engineer", "Data Platform Engineer"),
            ("AI-ML-Researcher-Role", "AI/ML Researcher"),
            ("How to Become a Pastry Chef", "Pastry Chef"),
            ("Инженер-строитель", "Инженер-строитель"),
            ("护士职业指南", "护士"),
            ("**Electrician Role in Industry**", "Electrician"),
        ])
    func roleTitle(title: String, expected: String) throws {
        let guide = try guide(of: "# \(title)\n\n## Skills\n\n- Care\n\n## Tools\n\n- Oven\n")
        #expect(guide.roles.first?.title == expected)
    }
}
