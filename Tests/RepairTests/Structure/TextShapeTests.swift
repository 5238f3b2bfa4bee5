import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Structure of texts that are no Markdown")
struct TextShapeTests {
    @Test("in a post, a line above lines with the same sign is their heading, and the first line is the title")
    func post() {
        let text = """
            How I became a baker

            1️⃣ Learn (Month 1-2)
            ✅ Flour
            ✅ Yeast

            🎯 Skills
            🔹 Patience
            🔹 Strong arms
            """
        #expect(
            outline(text) == """
                # How I became a baker
                2 1️⃣ Learn (Month 1-2) [plain-line]
                  - Flour
                  - Yeast
                2 🎯 Skills [plain-line]
                  - Patience
                  - Strong arms
                """)
    }

    @Test("numbered lines with their text right below are headings when they name the parts of a guide")
    func numberedLines() {
        let text = """
            BAKER

            1. OVERVIEW
            Bakers feed a town.

            2. RESPONSIBILITIES
            2.1 Mix the dough
            2.2 Clean the oven

            3. SKILLS
            - Patience
            """
        let subjects = ["overview": "overview", "responsibilities": "responsibilities", "skills": "skills"]
        let words = HeadingWords(subjects: subjects, occupations: ["baker"])
        #expect(
            outline("Trades, No. 14\n\n" + text, words: words).hasPrefix("# BAKER\nTrades, No. 14\n2 OVERVIEW"))
        #expect(
            outline(text) == """
                # BAKER
                2 OVERVIEW [numbered-pseudo]
                  Bakers feed a town.
                2 RESPONSIBILITIES [numbered-pseudo]
                  - Mix the dough
                  - Clean the oven
                2 SKILLS [numbered-pseudo]
                  - Patience
                """)
    }

    @Test("numbered lines that name nothing a guide is divided into stay a list")
    func numberedList() {
        #expect(
            outline("1. Sift\nthe flour.\n\n2. Knead\nthe dough.\n\n3. Wait\nan hour.") == """
                1. Sift the flour.
                2. Knead the dough.
                3. Wait an hour.
                """)
    }

    @Test("bold labels above lists part a section of unknown kind, and a text without headings")
    func labels() {
        let parts = "**Responsibilities:**\n- Bake\n\n**Skills** (in a year):\n- Patience\n\n"
        #expect(
            outline("# Jobs\n\n## Baker\n\n" + parts) == """
                # Jobs
                2 Baker [atx]
                  3 Responsibilities: [bold-paragraph]
                    - Bake
                  3 Skills (in a year): [bold-paragraph]
                    - Patience
                """)
        #expect(
            outline(parts + "**Tools**:\n- Oven\n").hasPrefix(
                "2 Responsibilities: [bold-paragraph]\n  - Bake\n2 Skills (in a year): [bold-paragraph]\n"))
    }

    @Test("bold labels stay labels under a heading of known kind, in a phase, and where they name no parts of a role")
    func groupLabels() {
        let parts = "**Skills:**\n- Patience\n\n**Tools:**\n- Oven\n"
        #expect(!outline("# Baker\n\n## Requirements\n\n" + parts).contains("bold-paragraph"))
        #expect(!outline("# Baker\n\n## Stage 2: Shop\n\n" + parts, words: .phases).contains("bold-paragraph"))
        #expect(
            !outline("# Baker\n\n## Shop\n\n**Skills:**\n- Patience\n\n**Books:**\n- Bread\n").contains(
                "bold-paragraph"))
    }

    @Test(
        "fields that a spreadsheet left between commas, tabs or bars are a table",
        arguments: [
            "Level,Years,Pay\nHand,0-1,\"20,000\"\nBaker,2-5,\"28,000\"",
            "Level\tPay\nHand\t20\nBaker\t28",
            "Level | Years | Pay\nHand | 0-1 | 20\nBaker | 2-5 | 28",
        ])
    func fields(text: String) throws {
        let article = recover(parse(Source(path: "a.md", text: Array(text.utf8))).value, words: .few).value
        guard case .table(let table)? = article.lead.first?.kind else {
            Issue.record("no table")
            return
        }
        #expect(table.header.cells.first?.plainText == "Level")
        #expect(table.rows.map(\.line) == [2, 3])
        #expect(table.rows.last?.cells.last?.plainText.hasPrefix("28") == true)
    }

    @Test("sentences with as many commas each are no table")
    func sentences() {
        let text =
            "In the morning, when the town sleeps, the oven is lit and the first loaves go in, one by one\nIn the"
        let prose =
            text
            + " evening, when the shop is shut, the flour is weighed for the next day, bag by bag\nAt night, b, c, d"
        #expect(!outline(prose).contains("table"))
    }

    @Test("short lines under an announcement are a list where the break can't be a wrapped line's")
    func announced() {
        #expect(
            outline("You need:\n\npatience and a steady hand with the dough\na good nose\nstrong arms") == """
                You need:
                - patience and a steady hand with the dough
                - a good nose
                - strong arms
                """)
        #expect(
            outline("Note:\n\nbread that is left in the oven for\ntoo long burns, so that nobody buys\nit") == """
                Note:
                bread that is left in the oven for too long burns, so that nobody buys it
                """)
    }

    @Test("lines that ask under the heading of questions are headings above their answers")
    func questions() {
        let text = "Baker\n\nOverview\n\nBakers bake.\n\nFAQ\n\nDo bakers sleep?\n\nIn the day.\n\nIs it hot?\n\nYes."
        #expect(
            outline(text, words: .questions).hasSuffix(
                """
                  3 Do bakers sleep? [plain-line]
                    In the day.
                  3 Is it hot? [plain-line]
                    Yes.
                """))
    }

    @Test(
        "what surrounds the text of a page is left out",
        arguments: ["Advertisement", "Accept all cookies", "Share on Facebook", "#baking #jobs"])
    func pageControls(line: String) {
        #expect(outline("# Baker\n\n\(line)\n\nBakers bake.") == "# Baker\nBakers bake.\ndropped 3: \(line)")
    }

    @Test("a last line that asks for a star or runs commands is left out with the rule before it")
    func appeals() {
        for line in ["⭐ **Star this repo** if it helped.", "Run /start-part-2 now.", "Follow me for more bread."] {
            #expect(
                outline("# Baker\n\nBakers bake.\n\n---\n\n\(line)").hasSuffix("dropped 5: ---\ndropped 7: \(line)"))
        }
        #expect(!outline("# Baker\n\nStar this repo.\n\nBakers bake.").contains("dropped"))
    }

    @Test("headings and lists that are written in HTML are headings and lists on their lines")
    func html() {
        let text = """
            <h1 align="center">Baker</h1>

            <h2>Skills</h2>

            <ul>
              <li>Patience &amp; care</li>
              <li><b>Strong</b> arms</li>
            </ul>

            <div>A note</div>
            """
        #expect(
            outline(text).hasPrefix(
                """
                # Baker
                2 Skills [atx]
                  - Patience & care
                  - Strong arms
                  html
                """))
        #expect(outline("<h2><img src=\"a.png\"></h2>").hasPrefix("html"))
        #expect(outline("<h2\n id=\"tasks\">Duties</h2>\n<ul>\n<li>Bake</li>\n</ul>").hasPrefix("html"))
    }

    @Test("a bold phase is a heading though a list touches it")
    func phases() {
        #expect(
            outline("# Baker\n\n## Path\n\n**Stage 1: Dough (1 year)**\n- Flour\n", words: .phases).contains(
                "3 Stage 1: Dough (1 year) [bold-paragraph]"))
    }
}

extension HeadingWords {
    fileprivate static let phases = HeadingWords(
        subjects: ["skills": "skills", "tools": "tools"], mainSubjects: ["tools"], phaseWords: ["stage"])
    fileprivate static let questions = HeadingWords(
        subjects: ["overview": "overview", "faq": "faq"], mainSubjects: ["overview", "faq"],
        major: ["overview", "faq"],
        questionHeadings: ["faq"])
}
