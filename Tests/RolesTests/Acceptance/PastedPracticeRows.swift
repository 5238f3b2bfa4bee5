import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite(
    "Skills, practices and challenges of a pasted text: 000, lines 340 to 516",
    .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct PastedPracticeRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(0) }

    @Test("row 22: eight groups of soft skills")
    func row22() throws {
        let skills = try guide.role.declaredSkills.filter { $0.provenance.lines.first > 340 }
        let groups = [
            ("Communication Skills", 346...348), ("Analytical Thinking and Problem-Solving", 352...354),
            ("Teamwork and Collaboration", 358...360), ("Adaptability", 364...365), ("Attention to Detail", 369...370),
            ("Ethical Judgment", 374...375), ("Continuous Learning", 379...380), ("Coaching and Feedback", 384...385),
        ]
        #expect(skills.map(\.provenance.lines.first) == groups.flatMap { Array($0.1) })
        #expect(skills.map(\.group) == groups.flatMap { group in group.1.map { _ in group.0 } })
        let last = try guide.quote(385, "Skill in", "direction")
        #expect(skills.map(\.text) == groups.flatMap { guide.plain($0.1) }.dropLast() + [last])
    }

    @Test("row 23: continuous learning is one of the soft skills")
    func row23() throws {
        #expect(try guide.section(377).summary == "377 soft-skills: Continuous Learning")
        #expect(try guide.section(340).children.map(\.heading.line) == [344, 350, 356, 362, 367, 372, 377, 382])
        #expect(try guide.section(181).summary == "181 continuous-learning: Continuous Learning")
        #expect(try guide.section(377).anchor == "continuous-learning-2")
    }

    @Test("row 24: twelve best practices, one with a list in its only item")
    func row24() throws {
        let practices = try guide.role.bestPractices
        #expect(
            practices.map(\.provenance.lines.first) == [391, 396, 401, 406, 414, 419, 424, 429, 434, 439, 444, 449])
        #expect(practices.map(\.name) == practices.map { guide.line($0.provenance.lines.first) })
        #expect(practices.map(\.items.count) == [2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2])
        #expect(practices[3].items == [NamedPoint.Item(text: guide.plain(408), details: guide.plain(409...412))])
        #expect(practices[11].items.last?.text == (try guide.quote(452, "Contribute", "code")))
    }

    @Test("row 25: a tool named twice in a section is linked once, its maker is no tool")
    func row25() {
        let mentions = guide.mentions(.tool, 387...452)
        #expect(mentions.map(\.entity.slug) == ["openai-gym", "openai-gym"])
        #expect(mentions.map(\.line) == [394, 399])
        #expect(mentions.map(\.isLinked) == [true, false])
    }

    @Test("row 26: ten challenges of three items each")
    func row26() throws {
        let challenges = try guide.role.challenges
        #expect(challenges.map(\.provenance.lines.first) == [458, 464, 470, 476, 482, 488, 494, 500, 506, 512])
        #expect(challenges.map(\.name) == challenges.map { guide.line($0.provenance.lines.first) })
        for challenge in challenges.dropLast() {
            let first = challenge.provenance.lines.first + 2
            #expect(challenge.items.map(\.text) == guide.plain(first...(first + 2)))
        }
        #expect(
            challenges.last?.items.map(\.text) == [
                guide.plain(514), guide.plain(515), try guide.quote(516, "Addressing", "data"),
            ])
    }
}
