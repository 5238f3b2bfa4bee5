import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("The end of a roadmap: 004, lines 308 to 420", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct RoadmapEndRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(4) }

    @Test("row 76: employers are organisations and no tools")
    func row76() throws {
        let employers = try guide.role.employers
        #expect(employers.map(\.group) == ["Big Tech", "AI-First", "Startups", "Consulting", "Research Labs"])
        #expect(
            employers.map(\.names) == [
                ["Google", "Meta", "Amazon", "Microsoft", "Apple"],
                ["OpenAI", "Anthropic", "Hugging Face", "Scale AI"], [], [], [],
            ])
        #expect(
            employers.map(\.note) == [
                nil, nil, "High growth, diverse problems", "Variety of projects", "If interested in research",
            ])
        #expect(employers.map(\.provenance.lines.first) == Array(318...322))
        #expect(guide.mentions(.tool, 318...322) == [])
    }

    @Test("row 77: resources of every kind by their labels; parentheses are notes")
    func row77() throws {
        let resources = try guide.role.resources.filter { (327...338).contains($0.provenance.lines.first) }
        #expect(
            resources.map { "\($0.provenance.lines.first) \($0.kind.rawValue): \($0.title)" } == [
                "327 site: arXiv.org", "328 blog: OpenAI", "328 blog: Anthropic", "328 blog: Google AI",
                "328 blog: Meta AI", "329 social: Twitter/X", "330 newsletter: The Batch",
                "330 newsletter: Import AI", "330 newsletter: TLDR AI", "331 podcast: Lex Fridman",
                "331 podcast: TWIML AI", "332 conference: NeurIPS", "332 conference: ICML", "332 conference: ICLR",
                "332 conference: ACL", "335 community: r/MachineLearning", "335 community: r/LanguageTechnology",
                "336 community: Hugging Face", "336 community: Fast.ai", "336 community: LangChain",
                "337 community: Various AI communities", "338 community: Local ML/AI groups",
            ])
        #expect(resources[0].note == "cs.AI, cs.LG, cs.CL")
        #expect(resources[14].note == "watch talks online")
    }

    @Test("row 78: the whole takes 12 to 18 months; the timeline disagrees with the last phase")
    func row78() throws {
        let total = try guide.role.timelines
        #expect(total.map(\.duration) == [Duration(min: Amount(units: 12), max: Amount(units: 18), unit: .month)])
        #expect(total.map(\.provenance.lines.first) == [349])
        let conflicts = guide.diagnostics.filter { $0.rule.id == "RB0505" }
        #expect(conflicts.map(\.location?.line) == [196])
        #expect(
            conflicts.map(\.message) == [
                "phase 'Specialization' takes 3-6 months by its heading and 4 by the timeline"
            ])
    }

    @Test("row 79: ten check-marked lines are a checklist")
    func row79() throws {
        let lists = try guide.role.checklists
        #expect(lists.map(\.title) == ["Success Metrics"])
        #expect(lists.map(\.purpose) == [.achievement])
        #expect(lists[0].groups.map { $0.items.map(\.text) } == [guide.plain(367...376)])
        #expect(lists[0].groups[0].items.map(\.isChecked) == Array(repeating: nil, count: 10))
    }

    @Test("row 80: ten pieces of advice; a greater-than sign is text and no quotation")
    func row80() throws {
        let advice = try guide.role.advice.filter { $0.group == "Final Advice" }
        #expect(advice.map { $0.name + ": " + ($0.text ?? "") } == guide.plain(380...389))
        #expect(advice[1].text == "Projects > Courses")
        var html: [UInt8] = []
        var renderer = HTMLRenderer()
        renderer.write(try guide.section(378).blocks, into: &html)
        let lines = String(decoding: html, as: UTF8.self).split(separator: "\n")
        #expect(lines[2] == "<li><strong>Build, don't just learn</strong>: Projects &gt; Courses</li>")
    }

    @Test("row 81: the misread emoji of the last line is a rocket")
    func row81() throws {
        let conclusion = try guide.section(414)
        #expect(conclusion.kind == .conclusion)
        #expect(conclusion.lines == LineRange(414, 420))
        #expect(conclusion.outline.last == "Good luck on your AI engineering journey! 🚀")
    }
}
