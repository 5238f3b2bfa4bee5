import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Structure of pages that were copied or written for a site generator")
struct CopiedPageTests {
    @Test("questions divide a page that has no other headings first, and captions are no headings")
    func asked() {
        let text = """
            How to become a baker

            What does a baker do?

            Photo: a baker at her oven

            They bake before dawn.

            How much do bakers earn?

            It depends.

            Which schools teach it?

            Most towns have one.

            FAQ

            Is it early?

            Very.
            """
        let words = HeadingWords(subjects: ["faq": "qa"], mainSubjects: ["qa"], questionHeadings: ["faq"])
        #expect(
            outline(text, words: words) == """
                # How to become a baker
                2 What does a baker do? [plain-line]
                  Photo: a baker at her oven
                  They bake before dawn.
                2 How much do bakers earn? [plain-line]
                  It depends.
                2 Which schools teach it? [plain-line]
                  Most towns have one.
                2 FAQ [plain-line]
                  3 Is it early? [plain-line]
                    Very.
                """)
    }

    @Test("questions behind other sections stay text")
    func askedLater() {
        let text = "Baker\n\nOverview\n\nBakers bake.\n\nWhy?\n\nBread.\n\nWhen?\n\nAt night.\n\nWhere?\n\nIn town."
        #expect(!outline(text).contains("Why? ["))
    }

    @Test("where known headings are in capitals, other lines in capitals stand beside them")
    func capitals() {
        let text = """
            Baker

            OVERVIEW

            Bakers bake.

            TOOLS

            - Oven

            YOUR FIRST YEAR

            You knead.

            SKILLS

            - Patience
            """
        #expect(
            outline(text) == """
                # Baker
                2 OVERVIEW [plain-line]
                  Bakers bake.
                2 TOOLS [plain-line]
                  - Oven
                2 YOUR FIRST YEAR [plain-line]
                  You knead.
                2 SKILLS [plain-line]
                  - Patience
                """)
    }

    @Test(
        "buttons, counters, calls and directives are left out",
        arguments: [
            "Apply now   Save job   Report this posting", "Posted 12 days ago · 214 views · Share",
            "Share on X | Share on Facebook | Copy link", "Related articles: Ten breads | Five cakes",
            "--8<-- \"footer.md\"", "[TOC]", "Career profile   Page 2 of 3", "1.4K views · View 96 upvotes",
            "{% include note.html %}", "12 comments · 3 shares",
        ])
    func controls(line: String) {
        #expect(outline("# Baker\n\nBakers bake.\n\n\(line)\n\nThey rise early.").contains("dropped 5: \(line)"))
    }

    @Test(
        "lines that only resemble buttons stay",
        arguments: [
            "Share the oven | Mind the door", "Save early", "Follow the recipe", "Report: bread sells",
            "Search · Rescue",
            "4 people share one oven", "Related trades: miller",
        ])
    func texts(line: String) {
        #expect(!outline("# Baker\n\nBakers bake.\n\n\(line)\n\nThey rise early.").contains("dropped"))
    }

    @Test("buttons at either end of a paragraph go without it")
    func buttons() {
        #expect(
            outline("# Baker\n\nShare\nBakers bake.\nThey rise early.\nUpvote\nReply") == """
                # Baker
                Bakers bake. They rise early.
                dropped 3: Share
                dropped 6: Upvote
                dropped 7: Reply
                """)
    }

    @Test("a directive below the last line of a paragraph goes without it")
    func directive() {
        #expect(
            outline("# Baker\n\nBakers bake.\n--8<-- \"footer.md\"") == """
                # Baker
                Bakers bake.
                dropped 4: --8<-- "footer.md"
                """)
    }

    @Test(
        "a last line that asks to subscribe is left out, one that tells of the role stays",
        arguments: [
            ("**Liked this? Subscribe to my newsletter!**", true), ("Follow me on X. Thanks for reading.", true),
            ("Follow a recipe. Then bake.", false),
        ])
    func appeals(line: String, isDropped: Bool) {
        #expect(outline("# Baker\n\nBakers bake.\n\n\(line)").contains("dropped 5") == isDropped)
    }

    @Test("what stands in tabs is a labelled group")
    func tabs() {
        #expect(
            outline(
                "# Baker\n\n## Tools\n\n=== \"Small\"\n\n    - Whisk\n    - Bowl\n\n=== \"Large\"\n\n    An oven.\n")
                    == """
                    # Baker
                    2 Tools [atx]
                      Small:
                      - Whisk
                      - Bowl
                      Large:
                      An oven.
                    """)
    }

    @Test("short lines under a marked heading of works and places are a list")
    func names() {
        let words = HeadingWords(subjects: ["community": "community"], listHeadings: ["community"])
        #expect(
            outline("# Baker\n\n# Community\n\nBreadCon (conference)\n\nr/bread\n\nThe Oven Club", words: words) == """
                # Baker
                2 Community [atx]
                  - BreadCon (conference)
                  - r/bread
                  - The Oven Club
                """)
    }
}

@Suite("Tables that are written in HTML")
struct HTMLTableTests {
    @Test("a table whose rows would be filled up to more cells than the limit for a block stays as it was written")
    func ragged() {
        let table = "<table>\n<tr>" + String(repeating: "<td>a", count: 300) + "</tr>\n"
        let short = String(repeating: "<tr><td>b</tr>\n", count: 300)
        #expect(rows(ofTablesIn: "# Baker\n\n" + table + short + "</table>\n").isEmpty)
    }

    @Test("rows keep their lines, cells their emphasis, and a caption stands before the table")
    func table() throws {
        let text = """
            # Baker

            <table>
              <caption>Pay</caption>
              <tr><th>Level</th><th>Pay</th></tr>
              <tr>
                <td><b>Junior</b></td>
                <td>&euro;30k</td>
              </tr>
            </table>
            """
        let source = Source(path: "guide.md", text: Array(text.utf8))
        let article = recover(parse(source).value, words: .few).value
        #expect(article.lead.first?.plainText == "Pay")
        guard case .table(let table)? = article.lead.last?.kind else {
            Issue.record("no table was read")
            return
        }
        #expect(table.header.cells.map(\.plainText) == ["Level", "Pay"])
        #expect(table.rows.map { $0.cells.map(\.plainText) } == [["Junior", "€30k"]])
        #expect(table.rows.map(\.line) == [6])
        #expect(table.rows[0].cells[0] == [.strong([.text("Junior")])])
    }

    @Test(
        "a table in a table, and tags around one, stay as they are",
        arguments: [
            "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
            "<div><table><tr><td>a</td></tr></table></div>",
        ])
    func others(html: String) {
        let article = recover(parse(Source(path: "g.md", text: Array(html.utf8))).value, words: .few).value
        #expect(article.lead.contains { if case .html = $0.kind { true } else { false } })
    }
}
