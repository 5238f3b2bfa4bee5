import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("A pasted text without marks: 000, lines 1 to 230", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct PastedTextRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(0) }

    @Test("row 1: what is left of a logo and two pictures is dropped")
    func row1() {
        #expect(
            guide.dropped.filter { $0.hasSuffix("image remnant") } == [
                "1 image remnant", "5 image remnant", "186 image remnant",
            ])
    }

    @Test("row 2: a plain line is the title of the document and of the role")
    func row2() throws {
        #expect(guide.article.title?.line == 3)
        #expect(guide.article.title?.form == .plainLine)
        #expect(guide.guide.documentTitle == "Reinforcement Learning Researcher")
        #expect(try guide.role.title == "Reinforcement Learning Researcher")
    }

    @Test("row 3: the overview has six sections below plain headings")
    func row3() throws {
        let overview = try guide.section(7)
        #expect(overview.summary == "7 overview: Overview")
        #expect(overview.lines == LineRange(7, 55))
        #expect(
            overview.children.map(\.summary) == [
                "11 foundations: Foundational Knowledge", "16 resources: Learning Resources",
                "25 research-approach: Research Approaches", "36 topics: State-of-the-Art Algorithms",
                "44 applications: Practical Applications", "53 community: Community Engagement",
            ])
        #expect(overview.children.map(itemCount) == [2, 4, 6, 3, 4, 0])
    }

    @Test("row 4: quoted courses with their providers")
    func row4() throws {
        let courses = try guide.role.resources
        #expect(courses.map(\.kind) == [.course, .course, .course, .course])
        #expect(
            courses.map(\.title) == [
                "Practical Reinforcement Learning", "Understanding Algorithms for Reinforcement Learning",
                "Reinforcement Learning", "Reinforcement Learning Winter",
            ])
        #expect(courses.map(\.provider) == ["Coursera", "PluralSight", "Udacity", "Stanford University"])
        #expect(courses.map(\.author) == [nil, nil, "Georgia Tech", nil])
        #expect(courses.map(\.provenance.lines.first) == [20, 21, 22, 23])
        #expect(courses[2].note == (try guide.quote(22, "Provides", "RL.")))
    }

    @Test("row 5: three bullets are nested in the third numbered item")
    func row5() throws {
        #expect(
            try guide.section(25).outline == [
                "To develop a research project:", "1. " + guide.plain(29), "2. " + guide.plain(30),
                "3. " + guide.plain(31), "  - Improving Existing Methods", "  - Solving Unsolved Benchmarks",
                "  - Creating New Problem Settings",
            ])
    }

    @Test("row 6: a closing sentence is cut off the last item")
    func row6() throws {
        #expect(
            try guide.section(36).outline == [
                guide.line(38), "- Model-free algorithms", "- Model-based algorithms", "- Modular algorithms",
                try guide.quote(42, "Understanding", "field."),
            ])
    }

    @Test("row 7: seven groups of responsibilities, the last without the closing sentence")
    func row7() throws {
        let duties = try guide.role.responsibilities
        let groups = [
            ("Research and Development", 63...65), ("Model Improvement and Adaptation", 69...70),
            ("Collaboration and Interdisciplinary Work", 74...75), ("Publication and Knowledge Sharing", 79...80),
            ("Implementation and Deployment", 84...86), ("Continuous Learning and Innovation", 90...94),
            ("Problem-Solving and Critical Thinking", 98...99),
        ]
        #expect(duties.map(\.provenance.lines.first) == groups.flatMap { Array($0.1) })
        #expect(duties.map(\.group) == groups.flatMap { group in group.1.map { _ in group.0 } })
        let last = try guide.quote(99, "Analyze", "applications")
        #expect(duties.map(\.text) == groups.flatMap { guide.plain($0.1) }.dropLast() + [last])
        #expect(try guide.section(96).outline.last == guide.quote(99, "By fulfilling", "industries."))
    }

    @Test("row 8: a degree with a list of fields is one requirement")
    func row8() throws {
        let own = try guide.role.education.filter { $0.provenance.lines.first < 145 }
        #expect(own.map(\.text) == guide.plain(107...109))
        #expect(own.map(\.provenance.lines) == [LineRange(107), LineRange(108), LineRange(109)])
    }

    @Test("row 9: two sections with the same title have anchors of their own")
    func row9() throws {
        #expect(try guide.section(125).anchor == "practical-experience")
        #expect(try guide.section(160).anchor == "practical-experience-2")
        #expect(try guide.section(101).children.map(\.heading.line).contains(125))
        #expect(try guide.section(145).children.map(\.heading.line).contains(160))
    }

    @Test("row 10: interview preparation belongs to the requirements")
    func row10() throws {
        let requirements = try guide.section(101)
        #expect(requirements.children.last?.summary == "139 interview: Interview Preparation")
        #expect(requirements.lines == LineRange(101, 143))
        #expect(try guide.section(145).children.allSatisfy { $0.kind != .interview })
    }

    @Test("row 11: three career paths, which are no roles of this library")
    func row11() throws {
        let titles = ["Research Scientist", "Applied Research Scientist", "Machine Learning Engineer"]
        let paths = try guide.role.careerPaths
        #expect(paths.map(\.name) == titles)
        #expect(paths.map(\.provenance.lines.first) == [177, 178, 179])
        #expect(paths[0].text == (try guide.quote(177, "Focus", "learning.")))
        let own = try #require(guide.library.roles.first { $0.title == "Reinforcement Learning Researcher" })
        #expect(own.references.map(\.title).prefix(3) == titles[...])
        #expect(own.references.prefix(3).allSatisfy { $0.role == nil })
    }

    @Test("row 12: where items end in a stop, the second sentence is the closing one")
    func row12() throws {
        #expect(
            try guide.section(181).outline == [
                "- " + guide.plain(183), "- " + guide.quote(184, "Participate", "expertise."),
                guide.quote(184, "By following", "technology."),
            ])
    }

    @Test("row 13: four industries with their details")
    func row13() throws {
        let industries = try guide.role.applications.filter { (192...207).contains($0.provenance.lines.first) }
        #expect(
            industries.map(\.name) == [
                "Finance and Trading", "Robotics and Autonomous Systems", "Technology and E-commerce", "Healthcare",
            ])
        #expect(
            industries.map { $0.items.map(\.text) } == [
                guide.plain(195...197), guide.plain(199...200), guide.plain(202...203), guide.plain(205...206),
            ])
        #expect(industries.map(\.provenance.lines.first) == [194, 198, 201, 204])
    }

    /// Items at any depth.
    private func itemCount(_ section: Section) -> Int {
        section.outline.count { line in
            let text = line.drop { $0 == " " }
            return text.hasPrefix("- ") || text.first?.isNumber == true
        }
    }
}
