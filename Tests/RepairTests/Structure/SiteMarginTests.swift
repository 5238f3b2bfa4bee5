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
}
