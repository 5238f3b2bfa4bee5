import Diagnostics
import Markdown
import Repair
import Testing

@testable import Roles

@Suite("Front matter")
struct FrontMatterTests {
    private static let body = """
        # Night Baker Roadmap (NB)

        ## Overview

        A baker makes bread for a town, every night of the year. Also known as an oven hand.

        ## Duties

        - Knead

        ## Skills

        - Patience

        ## Tools

        - Oven

        ## Salary

        - Junior: $30,000 - $36,000 per year

        """

    private func read(_ frontMatter: String, _ body: String = body) throws -> Diagnosed<Guide> {
        let words = try RepositoryWords.all.get().lexicon
        let source = Source(path: "guide.md", text: Array("---\n\(frontMatter)\n---\n\(body)".utf8))
        return readGuide(recover(parse(source).value, words: words.headingWords).value, lexicon: words)
    }

    private func messages(_ frontMatter: String) throws -> [String] {
        try read(frontMatter).diagnostics.filter { ($0.location?.line ?? 0) < 8 }.map { finding in
            let help = finding.suggestion.map { "; \($0)" } ?? ""
            return "\(finding.location?.description ?? "") [\(finding.rule.id)] \(finding.message)\(help)"
        }
    }

    @Test("nothing stated: all is read from the text")
    func inferred() throws {
        let role = try #require(try read("other: x").value.roles.first)
        #expect(role.title == "Night Baker")
        #expect(role.alternateTitles == ["oven hand", "NB"])
        #expect(role.declaredSkills.map(\.text) == ["Patience"])
        #expect(role.toolGroups.map { $0.items.map(\.text) } == [["Oven"]])
        #expect(role.slug == nil)
    }

    @Test("what is stated goes before what is read from the text")
    func stated() throws {
        let guide = try read(
            """
            title: Bread Maker Career Guide
            summary: Bakes.
            skills: [Speed, "Mathematics, basic"]
            tools:
              Machines: [Mixer (large), Oven]
              Hand tools: Peel, Scraper
            aliases: [Oven hand]
            slug: bread
            draft: true
            salary: {junior: "$31,000 - $36,000"}
            timeline: 6 months
            """
        ).value
        let role = try #require(guide.roles.first)
        #expect(guide.documentTitle == "Bread Maker Career Guide")
        #expect(role.title == "Bread Maker")
        #expect(role.summary == "Bakes.")
        #expect(role.declaredSkills.map(\.text) == ["Speed", "Mathematics, basic"])
        #expect(role.declaredSkills.map(\.provenance.lines.first) == [4, 4])
        #expect(role.toolGroups.map(\.label) == ["Machines", "Hand tools"])
        #expect(role.toolGroups.map { $0.items.map(\.text) } == [["Mixer", "Oven"], ["Peel", "Scraper"]])
        #expect(role.toolGroups.first?.items.first?.note == "large")
        #expect(role.alternateTitles == ["Oven hand"])
        #expect(role.slug == "bread")
        #expect(guide.isDraft)
        #expect(role.salaryBands.map { $0.pay.min?.description } == ["31000", "30000"], "both are kept")
        #expect(role.timelines.map(\.duration.min?.description) == ["6"])
    }

    @Test("the kind says whether a text is about a role, whatever its sections are")
    func kind() throws {
        #expect(try read("kind: page").value.roles.isEmpty)
        #expect(try read("kind: page\nslug: about").value.slug == "about")
        let text = "# Baker\n\n## On bread\n\nText.\n"
        #expect(try read("title: Baker", text).value.roles.isEmpty)
        #expect(try read("kind: role", text).value.roles.map(\.title) == ["Baker"])
    }

    @Test("an empty list states that there is none, a key with nothing behind it states nothing")
    func empty() throws {
        #expect(try read("skills: []").value.roles.first?.declaredSkills.isEmpty == true)
        #expect(try read("skills:").value.roles.first?.declaredSkills.map(\.text) == ["Patience"])
        #expect(try messages("skills:\ndraft:\nkind:") == [])
    }

    @Test(
        "a value of another form is reported with what belongs there",
        arguments: [
            ("kind: pages", "guide.md:2:7 [RB0509] 'kind' is 'role' or 'page'; write 'kind: page'"),
            ("updated: soon", "guide.md:2:10 [RB0509] 'updated' is a day such as 2026-05-12"),
            ("draft: yes", "guide.md:2:8 [RB0509] 'draft' is true or false; write 'draft: true'"),
            ("title: [a, b]", "guide.md:2:8 [RB0509] 'title' is a text"),
            (
                "skills: [{a: b}]",
                "guide.md:2:9 [RB0509] 'skills' is a list of names, or lists of names under labels"
            ),
            ("aliases: {a: b}", "guide.md:2:10 [RB0509] 'aliases' is a list of names"),
            ("salary: [1, 2]", "guide.md:2:9 [RB0509] 'salary' is an amount, or an amount for each level"),
            (
                "slug: ../../etc",
                "guide.md:2:7 [RB0509] 'slug' has only lower-case letters, digits and single hyphens between them, "
                    + "at most 80 in all"
            ),
            (
                "slug: Ä",
                "guide.md:2:7 [RB0509] 'slug' has only lower-case letters, digits and single hyphens between "
                    + "them, at most 80 in all"
            ),
            ("tags: [a]", "guide.md:2:1 [RB0507] 'tags' means nothing to rolebook and is kept"),
            (
                "Title: Baker",
                "guide.md:2:1 [RB0510] 'Title' means nothing to rolebook and is kept; "
                    + "write 'title' if that is meant"
            ),
            (
                "sumary: x",
                "guide.md:2:1 [RB0510] 'sumary' means nothing to rolebook and is kept; "
                    + "write 'summary' if that is meant"
            ),
            (
                "alias: x",
                "guide.md:2:1 [RB0510] 'alias' means nothing to rolebook and is kept; "
                    + "write 'aliases' if that is meant"
            ),
        ])
    func faults(frontMatter: String, message: String) throws {
        #expect(try messages(frontMatter) == [message])
    }

    @Test("keys of other programs are no slips", arguments: ["name", "date", "author", "hide", "layout", "weight"])
    func foreign(key: String) throws {
        #expect(try messages("\(key): x").map { $0.contains("RB0507") } == [true])
    }
}
