import Testing

@Suite("Structure that other programs' Markdown has and CommonMark has not")
struct ProgramNotationTests {
    @Test("a table between drawn lines is a table, and a row may take several lines")
    func grid() {
        let text = """
            # Baker

            +--------+------------------+
            | Level  | Pay              |
            +========+==================+
            | Junior | **$20** -- $25   |
            |        | an hour          |
            +--------+------------------+
            | Head   | $30              |
            +--------+------------------+
            """
        let rows = tables(in: text)
        #expect(rows == ["4: Level | Pay", "6: Junior | $20 -- $25 an hour", "9: Head | $30"].joined(separator: "\n"))
    }

    @Test("a table whose columns blanks keep apart below dashes is a table")
    func columns() {
        let text = "# Baker\n\n  Level    Pay\n  -------- --------\n  Junior   $20\n  Head     $30 up\n"
        #expect(tables(in: text) == "3: Level | Pay\n5: Junior | $20\n6: Head | $30 up")
    }

    @Test(
        "lines that only look like a table stay text",
        arguments: [
            "+-----+-----+\n| Level | Pay |\n| Junior | 20 |\n+-----+-----+", "+---+---+\n+---+---+\n+---+---+",
            "Level Pay\n------ ------\nJunior gets twenty",
        ])
    func noTable(text: String) {
        #expect(tables(in: "# Baker\n\n" + text).isEmpty)
    }

    @Test("terms above definitions are a list that begins with them, with and without blank lines between")
    func definitions() {
        let text = """
            # Baker

            ## Tools

            Kitchen
            : Oven, whisk

            Books

            :   *Salt and Fire*

            :   *Rye*

            And so on.
            """
        #expect(
            outline(text) == """
                # Baker
                2 Tools [atx]
                  - Kitchen: Oven, whisk
                  - Books: Salt and Fire
                  - Books: Rye
                  And so on.
                """)
    }

    @Test("a colon before a line is no definition without a term")
    func noDefinition() {
        #expect(outline("# Baker\n\nIt is hot.\n: so they say") == "# Baker\nIt is hot. : so they say")
        #expect(outline("# Baker\n\n: so they say") == "# Baker\n: so they say")
    }

    @Test("lines that a bar keeps apart are a list")
    func bars() {
        #expect(outline("# Baker\n\n| Pastry chef\n| Miller") == "# Baker\n- Pastry chef\n- Miller")
    }

    @Test("a bold line above titles that count on is the title, and another is none")
    func boldTitle() {
        let text = "**The Baker**\n\nA guide.\n\n# 1 Duties\n\nBake.\n\n# 2 Pay\n\nLittle.\n\n# 3 Hours\n\nMany.\n"
        #expect(outline(text).hasPrefix("# The Baker\nA guide.\n2 1. Duties [atx]"))
        #expect(outline("# Baker\n\n**Duties**\n\nBake.").contains("2 Duties [bold-paragraph]"))
    }

    @Test("what opens at a click and has the heading of a main section is one, and references in it are read")
    func folded() {
        let text = """
            # Baker

            ## Skills

            Patience.

            <details>
            <summary><b>Tools</b> (click)</summary>

            - Oven

            </details>

            ## FAQ

            <details><summary>Is it &lt; £5?</summary>
            <p>It is &euro;4.</p>
            </details>
            """
        #expect(
            outline(text) == """
                # Baker
                2 Skills [atx]
                  Patience.
                2 Tools (click) [disclosure]
                  - Oven
                2 FAQ [atx]
                  3 Is it < £5? [disclosure]
                    It is €4.
                """)
    }

    @Test("a summary that is not closed ends with its line, and a '<' that no '>' closes is text")
    func unclosedSummary() {
        let text = """
            # Baker

            <details>
            <summary>Why rye?</sumary
            It keeps < a week, <b>or two.
            """
        #expect(
            outline(text) == """
                # Baker
                2 Why rye? [disclosure]
                  </sumary It keeps < a week, or two.
                """)
    }

    @Test("what opens at a click without a summary keeps its text")
    func withoutSummary() {
        #expect(outline("# Baker\n\n<details>\n<p>Rye &amp; salt</p>\n</details>") == "# Baker\nRye & salt")
    }

    @Test("a link written as a tag is a link")
    func link() {
        #expect(outline("# Baker\n\n- <a href=\"https://rye.example\">Rye</a> (book)") == "# Baker\n- Rye (book)")
    }

    /// The rows of all tables below the title, each with its line.
    private func tables(in text: String) -> String { rows(ofTablesIn: text).joined(separator: "\n") }
}
