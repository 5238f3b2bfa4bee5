import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("A damaged learning path with front matter: 002", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct DamagedPathRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(2) }

    @Test("row 41: front matter gives skills, pay and timelines, and no block")
    func row41() throws {
        let role = try guide.role
        #expect(guide.article.frontMatter?.lines == LineRange(1, 25))
        #expect(role.declaredSkills.map(\.provenance.lines.first) == Array(6...15))
        #expect(role.declaredSkills.map(\.text) == guide.plain(6...15))
        #expect(
            guide.article.frontMatter?["salaryRange"]?.entries?.map(\.value.string) == [
                "$100K-$150K", "$150K-$200K", "$200K-$280K", "$280K-$400K+",
            ])
        let learners = role.timelines.filter { $0.audience != nil }
        #expect(learners.map(\.audience) == ["complete_beginner", "ml_background", "full_time_accelerated"])
        #expect(learners.map(\.duration) == [months(14, 20), months(9, 12), months(8, 10)])
        #expect(learners.map(\.provenance.lines.first) == [22, 23, 24])
        #expect(guide.article.lead.map(\.lines) == [LineRange(29)])
        #expect(role.sections.first?.lines.first == 31)
    }

    @Test("row 42: the misread emoji is a rocket, kept in the heading and left out of the names")
    func row42() throws {
        #expect(guide.article.title?.text == "🚀 ML & AI Engineer - Complete Mastery Path")
        #expect(guide.guide.documentTitle == "ML & AI Engineer - Complete Mastery Path")
        #expect(try guide.role.title == "ML & AI Engineer")
        #expect(guide.library.roles.map(\.slug) == ["ml-ai-engineer"])
        let next = try guide.section(264)
        #expect(next.heading.text == "🚀 Next Steps")
        #expect(next.title == "Next Steps")
        #expect(next.anchor == "next-steps")
    }

    @Test("row 43: key lines state demand, the path of a career and impact")
    func row43() throws {
        let role = try guide.role
        #expect(
            role.marketDemand
                == MarketDemand(
                    rating: 5, note: "Highest-paid engineering roles", provenance: Provenance(LineRange(35))))
        #expect(role.careerPaths.map(\.name) == ["ML Engineer", "AI Researcher", "AI Research Leader"])
        #expect(role.careerPaths.map(\.provenance.lines.first) == [36, 36, 36])
        #expect(role.impact.map(\.name) == [try guide.quote(37, "Direct impact", "capabilities")])
        #expect(role.impact.map(\.provenance.lines.first) == [37])
    }

    @Test("row 44: check-marked lines are six statements on whom the role suits, and no pay")
    func row44() throws {
        let list = try #require(try guide.role.checklists.first)
        #expect(list.title == "Who Should Choose This Path")
        #expect(list.purpose == .audience)
        #expect(list.groups.map { $0.items.map(\.text) } == [guide.plain(41...46)])
        #expect(list.groups[0].items.map(\.provenance.lines.first) == Array(41...46))
        #expect(list.groups[0].items[5].text == "You want $300K+ salaries")
        #expect(try guide.role.salaryObservations == [])
    }

    @Test("row 45: seven phases with objectives, forty weeks without a gap")
    func row45() throws {
        let phases = try guide.role.phases
        #expect(phases.map(\.number.units) == Array(1...7))
        #expect(
            phases.map(\.title) == [
                "Deep Learning Foundations", "Frameworks & Implementation", "Advanced Architectures",
                "Large Language Models", "Multimodal AI & Vision", "AI Agents & Reasoning",
                "Production ML & Deployment",
            ])
        let weeks = [(1, 8), (9, 14), (15, 22), (23, 30), (31, 34), (35, 38), (39, 40)]
        #expect(phases.map(\.span) == weeks.map { UnitSpan(unit: .week, start: $0.0, end: $0.1) })
        #expect(phases.map(\.topicCount) == [8, 10, 11, 16, 7, 7, 7])
        #expect(
            phases.map(\.objective) == [
                "Master deep learning fundamentals", "Master TensorFlow and PyTorch",
                "Master modern neural architectures", "Master LLMs and generative AI",
                "Work with multiple modalities", "Build autonomous AI systems", "Deploy AI systems at scale",
            ])
        #expect(phases.map(\.provenance.lines.first) == [50, 62, 79, 97, 122, 133, 144])
        #expect(phases[0].groups == [LearningPhase.Group(label: nil, topics: guide.plain(53...60))])
        let whole = Duration(min: Amount(units: 40), max: Amount(units: 40), unit: .week)
        #expect(try guide.role.timelines.filter { $0.audience == nil }.map(\.duration) == [whole])
    }

    @Test("row 46: bold labels within a phase are topic groups, their own names not linked")
    func row46() throws {
        let phases = try guide.role.phases
        #expect(
            phases.map { $0.groups.map(\.label) } == [
                [nil], ["PyTorch (Recommended)", "TensorFlow/Keras"], ["Transformers", "Advanced Architectures"],
                ["LLM Concepts", "LLM Applications", "LLM Frameworks"], [nil], [nil], [nil],
            ])
        #expect(phases[1].groups.map(\.topics) == [guide.plain(66...71), guide.plain(74...77)])
        let labels = guide.library.mentions.filter { [65, 73, 82, 90, 100, 107, 115].contains($0.line) }
        #expect(labels.filter(\.isLinked) == [])
    }

    @Test("row 47: the same word is a tool with its maker's name and a skill without")
    func row47() {
        #expect(guide.tools(116...116) == ["hf-transformers"])
        #expect(guide.mentions(.tool, 82...83) == [])
        #expect(guide.mentions(.skill, 83...83).map(\.entity.slug) == ["transformers"])
    }

    private func months(_ min: Int, _ max: Int) -> Duration {
        Duration(min: Amount(units: min), max: Amount(units: max), unit: .month)
    }
}
