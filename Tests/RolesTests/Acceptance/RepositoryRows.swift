import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("A repository's guide of single lines: 003", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct RepositoryRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(3) }

    @Test("row 56: a repository's name is the role's title; the tagline and the note stay")
    func row56() throws {
        #expect(guide.guide.documentTitle == "AI-ML-Researcher-Role")
        #expect(try guide.role.title == "AI/ML Researcher")
        #expect(guide.guide.tagline == "Responsibilities, Tools, and Industry Importance")
        #expect(guide.guide.note == guide.line(4))
        let readme = try ReceivedGuide.read(1).guide
        let library = link(guides: [readme, guide.guide], vocabulary: guide.library.vocabulary).value
        #expect(library.roles.map(\.slug) == ["ai-ml-researcher"])
        #expect(library.roles[0].parts.map(\.guide) == [0, 1])
    }

    @Test("row 57: further titles are main sections")
    func row57() throws {
        #expect(
            try guide.role.sections.map(\.summary) == [
                "6 overview: Overview", "21 responsibilities: Key Responsibilities",
                "46 tools: Core Tools and Technologies", "111 impact: Why This Role Matters", "125 qa: Q&A",
                "142 author: Author",
            ])
        #expect(try guide.role.sections.allSatisfy { $0.level == 2 && $0.children.isEmpty })
    }

    @Test("row 58: four lines behind a colon are a list and no skills")
    func row58() throws {
        #expect(
            try guide.section(6).outline == [
                guide.line(8) + " " + guide.line(9), guide.line(11), "- " + guide.line(13), "- " + guide.line(15),
                "- " + guide.line(17), "- " + guide.line(19),
            ])
        #expect(try guide.role.declaredSkills == [])
    }

    @Test("row 59: six numbered titles with a paragraph each are one list of responsibilities")
    func row59() throws {
        let duties = try guide.role.responsibilities
        #expect(
            duties.map(\.term) == [
                "Research and Development", "Experimentation", "Collaboration", "Publication and Knowledge Sharing",
                "Data Handling", "Optimization",
            ])
        let lines = [22, 26, 30, 34, 38, 42]
        #expect(duties.map(\.text) == lines.map { guide.line($0 + 2) })
        #expect(duties.map(\.provenance.lines) == lines.map { LineRange($0, $0 + 2) })
        let blocks = try guide.section(21).blocks
        #expect(blocks.count == 1)
        #expect(
            blocks.outline
                == (1...6).flatMap { number -> [String] in
                    let line = lines[number - 1]
                    return ["\(number). " + guide.plain(line), "  " + guide.line(line + 2)]
                })
    }

    @Test("row 60: five groups of tools, their labels lines like any other")
    func row60() throws {
        let groups = try guide.role.toolGroups
        #expect(
            groups.map(\.label) == [
                "Programming", "ML Frameworks", "Data Science Tools", "Research Tools", "Compute & Deployment",
            ])
        let starts = [(49, 55), (59, 67), (71, 79), (83, 91), (95, 109)]
        let lines = starts.map { Array(stride(from: $0.0, through: $0.1, by: 2)) }
        #expect(groups.map { $0.items.map(\.provenance.lines.first) } == lines)
        #expect(groups.map { $0.items.map(\.text) } == lines.map { $0.map { guide.line($0) } })
        #expect(lines.joined().count == 27)
        #expect(guide.tools(46...110).count == 28)
    }

    @Test("row 61: a slash joins two tools")
    func row61() {
        #expect(guide.tools(89...89) == ["overleaf", "latex"])
    }

    @Test("row 62: four lines behind a colon are a list of effects")
    func row62() throws {
        let lines = [115, 117, 119, 121]
        #expect(try guide.role.impact.map(\.name) == lines.map { guide.line($0) })
        #expect(
            try guide.section(111).outline
                == [guide.line(113)] + lines.map { "- " + guide.line($0) } + [guide.line(123)])
    }

    @Test("row 63: a question and its answer on the next line")
    func row63() throws {
        let questions = try guide.role.questions
        let lines = [127, 130, 133, 136, 139]
        #expect(questions.map(\.provenance.lines) == lines.map { LineRange($0, $0 + 1) })
        #expect(questions.map(\.question) == lines.map { String(guide.line($0).dropFirst(4)) })
        #expect(questions.map(\.answer) == lines.map { guide.line($0 + 1) })
    }

    @Test("row 64: a misread apostrophe is one again")
    func row64() throws {
        #expect(try guide.role.questions[1].answer.hasPrefix("It\u{2019}s simple, "))
        #expect(guide.article.source.repairs.contains { $0.line == 131 && $0.after == "\u{2019}" })
    }

    @Test("row 65: the author section gives the guide's author")
    func row65() throws {
        #expect(
            guide.guide.author
                == Guide.Author(
                    name: "Subodh Kanoujiya", affiliation: "AI/ML Research Intern Candidate \u{2013} Owl AI",
                    date: "2025-11"))
        #expect(try guide.section(142).kind == .author)
    }
}
