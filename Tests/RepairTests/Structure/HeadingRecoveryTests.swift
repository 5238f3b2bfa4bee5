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
}
