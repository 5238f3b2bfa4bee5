import Diagnostics
import Foundation
import Markdown
import Roles
import Testing

@testable import Linking

@Suite struct LedgerTests {
    static let text = """
        ---
        title: Baker
        ---
        # Baker

        Works at night.

        ## Key Responsibilities

        - Knead the dough
        - Watch the oven

        ## 2.1 Required Skills

        A baker needs, among others[^1]:

        1. Patience
           and time
        2. Strong arms

        first image

        ```
        code
        ```

        [unused]: https://example.org
        [^1]: There are more.
        """

    @Test("gives an item that holds a mark and no word to the section that it stands in")
    func emptyItem() {
        let ledger = Ledger(of: ReadText.guide("# Baker\n\n## Skills\n\n1. Patience\n2. *\n*Strong** arms\n3. Time\n"))
        #expect(ledger.diagnostics.isEmpty)
        #expect(ledger.text.contains("section skills"))
    }

    @Test("asks nothing of a mark without a word before all text, or alone", arguments: ["-\n", "-\n\nBakers bake.\n"])
    func markAtTheTop(text: String) {
        #expect(Ledger(of: ReadText.guide(text)).diagnostics.isEmpty)
    }

    @Test("says of every line where it went")
    func entries() {
        let ledger = Ledger(of: ReadText.guide(Self.text))
        #expect(
            ledger.text == """
                  1-3  front matter
                    4  title
                    6  lead
                    8  section responsibilities (key-responsibilities)
                10-11  section responsibilities (key-responsibilities): responsibilities
                   13  section skills (required-skills), without its number 2.1
                   15  section skills (required-skills)
                17-19  section skills (required-skills): skills
                   21  dropped: image remnant
                23-25  section skills (required-skills)
                   27  link definition
                   28  section skills (required-skills)

                """)
        #expect(ledger.diagnostics.isEmpty)
    }

    @Test("names the role when a guide has several, and all sections that share a line")
    func collapsed() throws {
        let path = ReadText.packageRoot.appending(path: "content/reinforcement-learning-researcher.txt")
        let guide = ReadText.guide(Array(try Data(contentsOf: path)), path: "rl.txt")
        let lines = Ledger(of: guide).text.split(separator: "\n")
        #expect(
            lines.first { $0.hasPrefix("    524") } ?? "" == """
                    524  lead of AI Training Specialist \
                + section responsibilities (key-responsibilities) of AI Training Specialist \
                + section skills (required-skills) of AI Training Specialist \
                + section education (education-and-experience) of AI Training Specialist \
                + section work-environment (work-environment) of AI Training Specialist: responsibilities
                """)
    }

    @Test("a guide without a title begins with its first section")
    func untitled() {
        let ledger = Ledger(of: ReadText.guide("## Duties\n\n- Knead\n\n## Skills\n\n- Patience\n"))
        #expect(ledger.diagnostics.map(\.message) == [])
        #expect(ledger.entries.first?.description == "1  section responsibilities (duties)")
    }

    @Test("reports the lines of a section that was lost, and a line that is in two sections")
    func faults() throws {
        let guide = ReadText.guide(Self.text)
        var lost = guide.roles
        lost[0].sections.removeLast()
        #expect(
            messages(guide, roles: lost) == [
                "guide.md:13: lines 13 to 19 are in no section, not in the front matter and not dropped with a reason",
                "guide.md:24: lines 24 to 25 are in no section, not in the front matter and not dropped with a reason",
                "guide.md:28: this line is in no section, not in the front matter and not dropped with a reason",
            ])
        var doubled = guide.roles
        doubled[0].lead = [doubled[0].sections[0].blocks[0]]
        #expect(
            messages(guide, roles: doubled) == [
                "guide.md:6: this line is in no section, not in the front matter and not dropped with a reason",
                "guide.md:10: this line is in two places: lead, "
                    + "and section responsibilities (key-responsibilities)",
                "guide.md:11: this line is in two places: lead, "
                    + "and section responsibilities (key-responsibilities)",
            ])
    }

    private func messages(_ guide: Guide, roles: [Role]) -> [String] {
        let changed = Guide(
            article: guide.article, kind: guide.kind, documentTitle: guide.documentTitle, tagline: guide.tagline,
            author: guide.author, sections: guide.sections, roles: roles)
        return Ledger(of: changed).diagnostics.map { "\($0.location?.description ?? ""): \($0.message)" }
    }

    @Test("accounts for every line of the guides of this package and beside it", arguments: ReadText.files)
    func complete(file: URL) throws {
        let guide = ReadText.guide(Array(try Data(contentsOf: file)), path: file.lastPathComponent)
        #expect(Ledger(of: guide).diagnostics.map(\.message) == [])
    }
}
