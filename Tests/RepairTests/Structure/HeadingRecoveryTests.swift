import Markdown
import Repair
import Testing

@Suite("Headings that are not marked as headings")
struct HeadingRecoveryTests {
    @Test("a text without marks has its short lines as headings, main ones by their words")
    func plainLines() {
        let text = """
            Baker

            Overview

            Bakers make bread for shops and restaurants every night.

            Working Day

              • Mix the dough
              • Shape loaves When the bread is out, a baker cleans the ovens for the next shift.

            Skills

            Good bakers know their flour and their oven.
            """
        #expect(
            outline(text) == """
                # Baker
                2 Overview [plain-line]
                  Bakers make bread for shops and restaurants every night.
                  3 Working Day [plain-line]
                    - Mix the dough
                    - Shape loaves
                    When the bread is out, a baker cleans the ovens for the next shift.
                2 Skills [plain-line]
                  Good bakers know their flour and their oven.
                """)
    }

    @Test("a bold line that stands alone is a heading beside other questions, and a closing one ends the section")
    func boldLines() {
        let text = """
            # Baker

            ## FAQ

            ### Do bakers start early?

            Yes.

            **Do they sleep?**

            In the afternoon.

            **Conclusion**

            Bread is worth it.
            """
        #expect(
            outline(text) == """
                # Baker
                2 FAQ [atx]
                  3 Do bakers start early? [atx]
                    Yes.
                  3 Do they sleep? [bold-paragraph]
                    In the afternoon.
                2 Conclusion [bold-paragraph]
                  Bread is worth it.
                """)
    }

    @Test("a bold line before its list is the label of a group")
    func groupLabel() {
        let text = "# Baker\n\n## Tools\n\n**Kitchen:**\n- Oven\n- Whisk\n"
        #expect(
            outline(text) == """
                # Baker
                2 Tools [atx]
                  Kitchen:
                  - Oven
                  - Whisk
                """)
    }

    @Test("further titles are sections and what stands below them moves down")
    func furtherTitles() {
        #expect(
            outline("# Baker\n\nLead.\n\n# Skills\n\n## Dough\n\nText.\n\n# Tools\n\nText.\n") == """
                # Baker
                Lead.
                2 Skills [atx]
                  3 Dough [atx]
                    Text.
                2 Tools [atx]
                  Text.
                """)
    }

    @Test("levels have no gap")
    func denseLevels() {
        #expect(
            outline("# Baker\n\n## Skills\n\n##### Dough\n\nText.\n") == """
                # Baker
                2 Skills [atx]
                  3 Dough [atx]
                    Text.
                """)
    }

    @Test("a paragraph that announces a main subject before a lower heading opens its section")
    func impliedHeading() {
        let text = """
            Baker

            Overview

            Bakers make bread.

            Skills

            Bakers know their flour. These skills grow with every night.

            Baking changes. Here are the key trends:

            Sourdough

            Old ways of leavening are back.

            Tools

            A baker owns few tools.
            """
        #expect(
            outline(text) == """
                # Baker
                2 Overview [plain-line]
                  Bakers make bread.
                2 Skills [plain-line]
                  Bakers know their flour. These skills grow with every night.
                2 Industry Trends [implied]
                  Baking changes. Here are the key trends:
                  3 Sourdough [plain-line]
                    Old ways of leavening are back.
                2 Tools [plain-line]
                  A baker owns few tools.
                """)
    }

    @Test(
        "in a text without marks, an unknown line beside a section with a list is a heading of its own, names are none")
    func unknownLines() {
        let text = """
            Baker

            Overview

            - They bake
            - They sell

            Friends of the house

            - The miller
            - The cook

            Tools

            Oven, whisk, word, excel

            Salary

            It is low.

            How it all began

            With flour.
            """
        #expect(
            outline(text) == """
                # Baker
                2 Overview [plain-line]
                  - They bake
                  - They sell
                2 Friends of the house [plain-line]
                  - The miller
                  - The cook
                2 Tools [plain-line]
                  Oven, whisk, word, excel
                2 Salary [plain-line]
                  It is low.
                2 How it all began [plain-line]
                  With flour.
                """)
    }

    @Test("bold words behind a picture are a heading where they stand alone")
    func pictured() {
        #expect(
            outline("**Baker**\n\n📌 **Tools**\n\n- Oven\n\n📌 **Skills** count\n")
                == "# Baker\n2 📌 Tools [bold-paragraph]\n  - Oven\n  📌 Skills count")
    }

    @Test("labelled lines below the names of several occupations are sections of each, and below one they stay")
    func labelledRoles() {
        let words = HeadingWords(
            subjects: ["tasks": "work", "pay": "pay"], mainSubjects: ["work"], occupations: ["baker", "cashier"])
        let part = "\n\nA job.\n\n**Tasks:** mix, bake\n\n**Pay:** little\n\n"
        #expect(
            outline("# Jobs\n\n## Baker\(part)## Cashier\(part)", words: words) == """
                # Jobs
                2 Baker [atx]
                  A job.
                  3 Tasks: [bold-paragraph]
                    - mix
                    - bake
                  3 Pay: [bold-paragraph]
                    - little
                2 Cashier [atx]
                  A job.
                  3 Tasks: [bold-paragraph]
                    - mix
                    - bake
                  3 Pay: [bold-paragraph]
                    - little
                """)
        #expect(!outline("# Jobs\n\n## Baker\(part)", words: words).contains("3 "))
    }

    @Test("a list of the text's own headings below the word contents goes")
    func contents() {
        let words = HeadingWords(subjects: ["contents": "other", "tools": "tools"])
        let text =
            "# Baker\n\nContents\n\n- Tools\n- Hours\n- Pay\n\n## Tools\n\nOven\n\n## Hours\n\nMany\n\n## Pay\n\nLittle"
        let read = outline(text, words: words)
        #expect(read.hasPrefix("# Baker\n2 Tools"))
        #expect(read.hasSuffix("dropped 3: Contents\ndropped 5: - Tools\ndropped 6: - Hours\ndropped 7: - Pay"))
        #expect(!outline("# Baker\n\nContents\n\n- Rye\n- Salt\n- Oil", words: words).contains("dropped"))
    }
}
