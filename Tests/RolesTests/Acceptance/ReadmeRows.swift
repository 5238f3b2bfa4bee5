import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("A readme with bold headings: 001", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct ReadmeRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(1) }

    @Test("row 33: blank lines before the title change nothing")
    func row33() throws {
        #expect(guide.line(1) == "" && guide.line(2) == "")
        #expect(guide.article.title?.line == 3)
        #expect(guide.article.lead == [])
        #expect(guide.article.dropped == [])
    }

    @Test("row 34: a bold title names the role without its asterisks")
    func row34() throws {
        #expect(guide.guide.documentTitle == "AI/ML Researcher Role in Industry")
        #expect(try guide.role.title == "AI/ML Researcher")
        #expect(guide.article.title?.inlines == [.text("AI/ML Researcher Role in Industry")])
        #expect(guide.library.roles.map(\.slug) == ["ai-ml-researcher"])
    }

    @Test("row 35: nine applications with name and text")
    func row35() throws {
        let applications = try guide.role.applications
        #expect(
            applications.map(\.name) == [
                "Healthcare", "Autonomous Vehicles", "Finance", "Cybersecurity", "Healthcare", "Retail", "Agriculture",
                "Natural Language Processing", "Robotics",
            ])
        let lines = [21, 22, 23, 24, 61, 62, 63, 64, 65]
        #expect(applications.map(\.provenance.lines) == lines.map { LineRange($0) })
        #expect(applications.map { $0.name + ": " + ($0.text ?? "") } == lines.map { guide.plain($0) })
    }

    @Test("row 36: five declared skills, their names before a genuine dash")
    func row36() throws {
        let skills = try guide.role.declaredSkills
        #expect(
            skills.map(\.name) == [
                "Mathematics and Statistics", "Programming and Tools", "Research Methodology", "Problem-Solving",
                "Soft Skills",
            ])
        #expect(skills.map(\.text) == guide.plain(42...46))
        #expect(skills[3].text == "Problem-Solving \u{2013} " + (try guide.quote(45, "A creative", "problems.")))
    }

    @Test("row 37: four groups of tools, the last name of a sentence too")
    func row37() throws {
        let groups = try guide.role.toolGroups
        #expect(groups.map(\.label) == ["Frameworks", "Libraries", "Big Data and Cloud", "Collaboration Tools"])
        #expect(groups.map { $0.items.map(\.provenance.lines) } == (52...55).map { [LineRange($0)] })
        #expect(groups[0].items.map(\.text) == ["TensorFlow, PyTorch, and Keras for building models."])
        #expect(guide.tools(52...52) == ["tensorflow", "pytorch", "keras"])
        #expect(guide.tools(53...53) == ["numpy", "pandas", "matplotlib", "scikit-learn"])
        #expect(guide.tools(54...54) == ["spark", "hadoop", "aws", "azure", "gcp"])
        #expect(guide.tools(55...55) == ["github", "latex", "jupyter"])
    }

    @Test("row 38: a stray semicolon behind an ampersand goes, the ampersand is escaped once")
    func row38() throws {
        let section = try guide.section(71)
        #expect(section.kind == .qa)
        #expect(section.heading.text == "Q&A Section")
        var html: [UInt8] = []
        var renderer = HTMLRenderer()
        renderer.write([Block(.heading(level: 2, section.heading.inlines), lines: section.lines)], into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<h2>Q&amp;A Section</h2>\n")
    }

    @Test("row 39: questions as headings and in bold are of one kind, in order")
    func row39() throws {
        let questions = try guide.role.questions
        let lines = [73, 77, 81, 85, 89, 93]
        #expect(questions.map(\.provenance.lines) == lines.map { LineRange($0, $0 + 2) })
        #expect(
            questions.map(\.question)
                == (try lines.map { try guide.quote($0, ": ", "?").dropFirst(2) }).map(String.init))
        #expect(questions.map(\.answer) == lines.map { guide.line($0 + 2) })
        let section = try guide.section(71)
        #expect(section.children.map(\.kind) == lines.map { _ in .question })
        #expect(section.children.map(\.heading.form) == [.atx, .atx] + Array(repeating: .boldParagraph, count: 4))
        #expect(section.children.map(\.level) == lines.map { _ in 3 })
    }

    @Test("row 40: a bold conclusion closes the questions")
    func row40() throws {
        let conclusion = try guide.section(97)
        #expect(conclusion.summary == "97 conclusion: Conclusion")
        #expect(conclusion.level == 2)
        #expect(try guide.role.sections.last == conclusion)
        #expect(conclusion.outline == [guide.line(99)])
    }
}
