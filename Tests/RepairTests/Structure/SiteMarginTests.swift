import Repair
import Testing

@Suite("What a site and its networks write round a copied guide")
struct SiteMarginTests {
    @Test("a writer's head in a network, the bar of a site and the foot of a wiki's page go")
    func heads() {
        let text = """
            Jump to navigation

            Home Careers Salaries Blog

            Ada Miller
            Baker @ a mill you know | 42,310 followers
            3w • Edited • 🌐

            # Baker

            Share Tweet Pin LinkedIn

            Bakers bake bread at night and sell it in the morning, in every town and in most of the villages there are.

            Category: Trades
            This page was last edited on 3 May 2024, at 18:12, by somebody.
            """
        #expect(
            outline(text) == """
                # Baker
                Bakers bake bread at night and sell it in the morning, in every town and in most of the villages there are.
                dropped 1: Jump to navigation
                dropped 3: Home Careers Salaries Blog
                dropped 5: Ada Miller
                dropped 6: Baker @ a mill you know | 42,310 followers
                dropped 7: 3w • Edited • 🌐
                dropped 11: Share Tweet Pin LinkedIn
                dropped 15: Category: Trades
                dropped 16: This page was last edited on 3 May 2024, at 18:12, by somebody.
                """)
    }

    @Test(
        "what a page says to its visitors goes wherever it stands alone",
        arguments: [
            "An official website of the United States government", "Is this page useful?", "Yes No", "Leave a Reply",
            "Join us | Log in | Basket (0) | Search", "About us | Privacy Policy | Terms", "Printer-friendly",
            "[Image]",
            "Read also: What is rye?", "View all jobs", "Edit this page on GitHub", "Thank you for your feedback",
        ])
    func alone(line: String) {
        #expect(
            outline("# Baker\n\nThey bake.\n\n\(line)\n\nThey sell.")
                == "# Baker\nThey bake.\nThey sell.\ndropped 5: \(line)")
    }

    @Test("links of a site below each other go from the head and the foot, and short lines of a text stay")
    func menus() {
        let text = """
            Startseite
            Berufe A–Z
            Anmelden

            # Bäcker

            Mehl
            Wasser
            Salz

            Bäcker backen nachts Brot und verkaufen es am Morgen, in jeder Stadt und in den meisten Dörfern des ganzen Landes, das ganze Jahr.

            Anzeige

            War dieser Artikel hilfreich?
            Ja
            Nein
            Impressum
            """
        #expect(
            outline(text) == """
                # Bäcker
                Mehl Wasser Salz
                Bäcker backen nachts Brot und verkaufen es am Morgen, in jeder Stadt und in den meisten Dörfern des ganzen Landes, das ganze Jahr.
                dropped 1: Startseite
                dropped 2: Berufe A–Z
                dropped 3: Anmelden
                dropped 13: Anzeige
                dropped 15: War dieser Artikel hilfreich?
                dropped 16: Ja
                dropped 17: Nein
                dropped 18: Impressum
                """)
    }

    @Test("what a page goes on with behind a guide goes, and stays where a known heading follows")
    func tails() {
        let text = """
            # Baker

            ## Duties

            Bakers bake bread at night and sell it in the morning, in every town and in most of the villages there are.

            ---

            Related articles
            Ten loaves for the winter

            Comments (2)

            Ada M., June 20, 2025
            Very helpful, thanks!
            """
        let words = HeadingWords(subjects: ["duties": "duties", "skills": "skills"])
        #expect(
            outline(text, words: words) == """
                # Baker
                2 Duties [atx]
                  Bakers bake bread at night and sell it in the morning, in every town and in most of the villages there are.
                dropped 7: ---
                dropped 9: Related articles
                dropped 10: Ten loaves for the winter
                dropped 12: Comments (2)
                dropped 14: Ada M., June 20, 2025
                dropped 15: Very helpful, thanks!
                """)
        #expect(!outline(text + "\n\n## Skills\n\n- Patience\n", words: words).contains("dropped 9"))
    }

    @Test("what an assistant offers to do next goes with the list of its offers")
    func offers() {
        let text = """
            # Baker

            - [ ] bake bread

            ---

            If you want, I can also:

            - turn this into a plan
            - add pictures

            Just let me know!
            """
        #expect(
            outline(text) == """
                # Baker
                - bake bread
                dropped 5: ---
                dropped 7: If you want, I can also:
                dropped 9: - turn this into a plan
                dropped 10: - add pictures
                dropped 12: Just let me know!
                """)
    }

    @Test("the translations of a file beside it go")
    func translations() {
        #expect(
            outline("# Baker\n\n[English](README.md) | [Deutsch](README.de.md)\n\nText.\n") == """
                # Baker
                Text.
                dropped 3: [English](README.md) | [Deutsch](README.de.md)
                """)
    }

    @Test("footnotes above what a page goes on with stay, and a text of offers alone stays")
    func footnotes() {
        let words = HeadingWords(subjects: ["duties": "duties"])
        let read = outline(
            "# Baker\n\n## Duties\n\nBakers bake.[^1]\n\n[^1]: At night.\n\nComments (2)\n\nNice.\n", words: words)
        #expect(read.contains("At night.") && read.contains("dropped 9: Comments (2)"))
        #expect(!outline("I can also:\n\n- bake\n\nJust let me know!\n").contains("- bake\ndropped 1"))
    }

    @Test(
        "sections behind such a line stay: marked, asked and in HTML",
        arguments: ["## What is asked?\n\nMuch.", "How much does a baker earn?\n\nMuch.", "<h2>Pay</h2>\n\nMuch."])
    func sections(section: String) {
        let words = HeadingWords(subjects: ["duties": "duties"], occupations: ["baker"])
        #expect(
            !outline("# Baker\n\n## Duties\n\nThey bake.\n\nRelated posts\n\n\(section)\n", words: words).contains(
                "dropped"))
    }

    @Test("a list below a question to the reader stays")
    func lists() {
        #expect(
            !outline("# Baker\n\nText.\n\nWould you like to learn more? These help:\n\n- Rye\n").contains("dropped"))
    }
}
