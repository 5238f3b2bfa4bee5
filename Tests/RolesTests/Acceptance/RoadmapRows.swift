import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("A roadmap: 004, lines 1 to 300", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct RoadmapRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(4) }

    @Test("row 66: the years of the title are the document's, the rest names the role")
    func row66() throws {
        #expect(try guide.role.title == "AI Engineer")
        #expect(guide.guide.documentTitle == "AI Engineer Roadmap 2024-2025")
        #expect(guide.guide.period == Guide.Period(first: 2024, last: 2025))
        #expect(guide.guide.kind == .roadmap)
        #expect(try guide.role.phases.count == 5)
    }

    @Test("row 67: three groups of prerequisites with length and condition")
    func row67() throws {
        let groups = try guide.role.prerequisites
        #expect(groups.map(\.title) == ["Mathematics", "Programming", "Tools"])
        #expect(groups.map(\.duration) == [months(3, 6), months(2, 4, "if new"), nil])
        #expect(groups.map(\.items) == [guide.plain(12...15), guide.plain(18...21), guide.plain(24...27)])
        #expect(groups.map(\.provenance.lines) == [LineRange(12, 15), LineRange(18, 21), LineRange(24, 27)])
    }

    @Test("row 68: five phases with lengths, joined with the timeline")
    func row68() throws {
        let phases = try guide.role.phases
        #expect(
            phases.map(\.title) == [
                "Machine Learning Fundamentals", "Deep Learning", "Large Language Models & Modern AI",
                "MLOps & Production", "Specialization",
            ])
        #expect(phases.map(\.duration) == [months(3, 4), months(3, 4), months(2, 3), months(2, 3), months(3, 6)])
        let spans = [(1, 4), (5, 8), (9, 11), (12, 14), (15, 18)]
        #expect(phases.map(\.span) == spans.map { UnitSpan(unit: .month, start: $0.0, end: $0.1) })
        #expect(phases.map(\.topicCount) == [16, 22, 21, 21, 25])
        #expect(phases.map(\.provenance.lines.first) == [29, 63, 109, 152, 196])
    }

    @Test("row 69: the projects belong to their phases; anchors are unique")
    func row69() throws {
        let role = try guide.role
        let learning = role.projects.filter { !$0.isPortfolio }
        #expect(
            learning.map(\.provenance.lines.first)
                == Array(54...56) + Array(98...101) + Array(141...144) + Array(186...189))
        #expect(learning.map(\.title) == learning.map { guide.plain($0.provenance.lines.first) })
        #expect(role.phases.map { phase in learning.count { $0.phase == phase.title } } == [3, 4, 4, 4, 0])
        #expect(
            try [53, 97, 140, 185].map { try guide.section($0).anchor } == [
                "projects", "projects-2", "projects-3", "projects-4",
            ])
        let anchors = role.sections.flattened.map(\.anchor)
        #expect(Set(anchors).count == anchors.count)
    }

    @Test("row 70: what a phase recommends to read is no topic and no project")
    func row70() throws {
        let role = try guide.role
        let inPhases = role.resources.filter { $0.phase != nil }
        #expect(
            inPhases.map(\.provenance.lines.first)
                == Array(59...61) + Array(104...107) + Array(147...150) + Array(192...194))
        #expect(role.phases.map { phase in inPhases.count { $0.phase == phase.title } } == [3, 4, 4, 3, 0])
        let topics = Set(role.phases.flatMap(\.groups).flatMap(\.topics))
        #expect(inPhases.filter { topics.contains(guide.plain($0.provenance.lines.first)) } == [])
    }

    @Test("row 71: a misread author is restored; one book is listed twice")
    func row71() throws {
        let books = try guide.role.resources.filter { $0.title == "Hands-On Machine Learning" }
        #expect(books.map(\.author) == ["Aur\u{E9}lien G\u{E9}ron", "Aur\u{E9}lien G\u{E9}ron"])
        #expect(books.map(\.kind) == [.book, .book])
        #expect(books.map(\.provenance.lines.first) == [60, 394])
        #expect(books.map(\.firstLine) == [nil, 60])
    }

    @Test("row 72: a choice of tools with a remark behind it is three topics")
    func row72() throws {
        let frameworks = try #require(try guide.role.phases[1].groups.first { $0.label == "Frameworks" })
        #expect(frameworks.topics == guide.plain(73...75))
        #expect(guide.tools(73...75) == ["pytorch", "tensorflow", "keras"])
        let remark = try #require(try guide.role.advice.first)
        #expect(remark.name == "Choose one, learn it deeply")
        #expect(remark.provenance == Provenance(LineRange(75)))
    }

    @Test("row 73: the sections of the last phase are its specialisations")
    func row73() throws {
        let found = try guide.role.specializations
        #expect(
            found.map(\.title) == [
                "Natural Language Processing", "Computer Vision", "Reinforcement Learning", "Generative AI",
                "AI Agents",
            ])
        #expect(found.map(\.phase) == Array(repeating: "Specialization", count: 5))
        #expect(
            found.map(\.focus) == [
                guide.plain(201...206), guide.plain(209...213), guide.plain(216...220), guide.plain(223...227),
                guide.plain(230...233),
            ])
        #expect(try guide.section(196).outline == ["Choose one or two areas to specialize:"])
    }

    @Test("row 74: five projects to show, two details each")
    func row74() throws {
        let shown = try guide.role.projects.filter(\.isPortfolio)
        #expect(
            shown.map(\.title) == [
                "End-to-End ML Pipeline", "RAG System", "Fine-tuned Model", "Production-Ready API",
                "Open Source Contribution",
            ])
        #expect(shown.map(\.details) == [259, 263, 267, 271, 275].map { guide.plain(($0 + 1)...($0 + 2)) })
        #expect(shown.map(\.provenance.lines) == [259, 263, 267, 271, 275].map { LineRange($0, $0 + 2) })
    }

    @Test("row 75: an item that ends in a question in parentheses is an item")
    func row75() throws {
        #expect(try guide.role.questions == [])
        #expect(try guide.section(294).outline[1...4] == (297...300).map { "- " + guide.plain($0) }[...])
        #expect(guide.mentions(.tool, 300...300) == [])
    }

    private func months(_ min: Int, _ max: Int, _ condition: String? = nil) -> Duration {
        Duration(min: Amount(units: min), max: Amount(units: max), unit: .month, condition: condition)
    }
}
