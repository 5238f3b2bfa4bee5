import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Text in the marks of another notation than Markdown")
struct NotationRepairTests {
    private func repaired(_ text: String) -> String {
        String(decoding: repairText(path: "a.md", bytes: Array(text.utf8)).value.text, as: UTF8.self)
    }

    @Test(
        "mathematical letters are plain ones, and bold where they are bold",
        arguments: [
            ("\u{1D5D5}\u{1D5EE}\u{1D5F8}\u{1D5F2}\u{1D5FF}", "**Baker**"),
            ("\u{1D5D5}\u{1D5EE}\u{1D5F8} \u{1D5E2}\u{1D5FB}: dough", "**Bak On**: dough"),
            ("Skills \u{1D5E6}\u{1D5E4}\u{1D5DF}?\n", "Skills **SQL?**\n"),
            ("\u{1D608}\u{1D623} plain", "Ab plain"), ("\u{1D7CF}\u{1D7D0}", "**12**"),
            ("`\u{1D5D5}`", "`\u{1D5D5}`"), ("\u{1D6C2}", "\u{1D6C2}"), ("\u{1D5D5}", "**B**"),
        ])
    func styledLetters(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test(
        "attributes for other programs go from headings and from lines of their own",
        arguments: [
            ("## Duties {#duties .unnumbered}\n", "## Duties\n"), ("Duties {#d}\n====\n", "Duties\n====\n"),
            ("# A {-}\n", "# A\n"), ("text\n{: .no_toc }\nmore", "text\n\nmore"), ("a {.b} c", "a {.b} c"),
            ("    ## A {#a}\n", "    ## A {#a}\n"), ("```\n# A {#a}\n```", "```\n# A {#a}\n```"),
            ("Use {.dot}", "Use {.dot}"), ("{% tabs %}", "{% tabs %}"),
        ])
    func attributes(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test(
        "the links to edit a wiki's sections go from the ends of lines",
        arguments: [
            ("Duties[edit]\n", "Duties\n"), ("## Duties [edit | edit source]\n", "## Duties\n"),
            ("Aufgaben[Bearbeiten | Quelltext bearbeiten]", "Aufgaben"), ("Debes [editar]", "Debes"),
            ("Press [edit] to begin", "Press [edit] to begin"), ("- [edit](https://a.b)", "- [edit](https://a.b)"),
            ("[edit]\n", "[edit]\n"), ("`Duties[edit]`", "`Duties[edit]`"), ("Skills [basic]", "Skills [basic]"),
        ])
    func editLinks(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test("the source of a wiki's page is read line by line")
    func wiki() {
        let source = """
            {{Infobox trade|name=Baker}}
            A '''baker''' bakes [[Bread|bread]].<ref>Interview.</ref>
            __TOC__
            == Duties ==
            * Mix ''well''
            ** by hand
            # First
            == Skills ==
            ; Patience
            : with dough
            '''Is it early?'''
            : Very.{{citation needed}}
            {| class="wikitable"
            ! Level !! Pay
            |-
            | Junior || style="x" | $30,000
            |}
            [https://example.org Guild]
            [[Category:Trades]]
            """
        #expect(
            repaired(source) == """
                {{Infobox trade|name=Baker}}
                A **baker** bakes bread. (Interview.)
                [TOC]
                ## Duties
                -  Mix *well*
                   -  by hand
                1. First
                ## Skills
                - **Patience**:
                  with dough
                **Is it early?**
                Very.
                <table><tr>
                <th> Level </th><th> Pay</th>
                </tr><tr>
                <td> Junior </td><td> $30,000</td>
                </tr></table>
                [Guild](https://example.org)
                [[Category:Trades]]
                """)
    }

    @Test(
        "a text with equal signs alone is no wiki's",
        arguments: ["== A ==\n== B ==\nplain", "== A ==\n[[b]]\n", "A\n==\n\nB\n==\n[[c]]"])
    func noWiki(text: String) {
        #expect(repaired(text) == text)
    }

    @Test(
        "each is reported once with an id of its own",
        arguments: [
            ("x\n\u{1D5D5}", "a.md:2 RB0115"), ("x\n\n# A {#a}\n# B {#b}", "a.md:3 RB0116"),
            ("x '''y'''\n== A ==\n== B ==", "a.md:1 RB0117"),
        ])
    func reports(text: String, expected: String) {
        let found = repairText(path: "a.md", bytes: Array(text.utf8)).diagnostics
        #expect(found.map { "\($0.location?.description ?? "") \($0.rule.id)" } == [expected])
    }

    @Test("a letter that stays is no repair")
    func greekLetter() {
        #expect(repairText(path: "a.md", bytes: Array("x \u{1D6C2} y".utf8)).diagnostics.isEmpty)
    }

    @Test(
        "code is never touched",
        arguments: [
            "\u{1D5D5}", "# A {#a}", "Duties[edit]", "Duties\n^^^^^^", "a &amp; b", "a\u{A0}b",
            "1. Baker\n--------",
        ])
    func code(text: String) {
        for fence in ["```", "~~~", "````"] {
            for inside in [text, "``\n" + text] {
                let guide = "a\n\n\(fence)\n\(inside)\n\(fence)\n\nb\n"
                #expect(repaired(guide) == guide)
            }
        }
    }

    @Test(
        "a line with signs drawn below it, or round it, is a heading",
        arguments: [
            ("Duties\n~~~~~~\nBake", "## Duties\n\nBake"), ("=====\nBaker\n=====\n", "\nBaker\n=====\n"),
            ("a\n\nTools used\n**********\n", "a\n\n## Tools used\n\n"),
            ("text that\nDuties\n~~~~~~\n", "text that\nDuties\n~~~~~~\n"),
            ("Duties\n~~~~~~~~~~~~~\ncode\n", "Duties\n~~~~~~~~~~~~~\ncode\n"),
            ("Baker\n=====\n", "Baker\n=====\n"), ("a\n\n****\n\nb", "a\n\n****\n\nb"),
            ("a\n\n~~~\n\nb\n\n~~~\n\nc\n\n~~~\n", "a\n\n***\n\nb\n\n***\n\nc\n\n***\n"),
            ("a\n\n~~~\nb\n~~~\n\nc\n\n~~~\n", "a\n\n~~~\nb\n~~~\n\nc\n\n~~~\n"),
            ("1. Baker\n--------\n", "## 1. Baker\n\n"), ("10) Pay\n=======\n", "# 10) Pay\n\n"),
            ("1. Bake\n-----------------\n", "1. Bake\n-----------------\n"),
            ("            BAKER\n            =====\nThey bake", "# BAKER\n\nThey bake"),
            ("- a\n\n    Oven\n    ----\n", "- a\n\n    Oven\n    ----\n"),
            ("```\n            BAKER\n            =====\n```\n", "```\n            BAKER\n            =====\n```\n"),
        ])
    func drawn(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test("words that a page broke at the ends of its lines are whole, and compounds keep their hyphen")
    func brokenWords() {
        let text =
            "They plan mainte-\nnance. They do part-time work, or full-\ntime work, at high-\nway bridges, full-time.\n"
        #expect(
            repaired(text)
                == "They plan \nmaintenance. They do part-time work, or \nfull-time work, at \nhighway bridges, full-time.\n"
        )
        #expect(repaired("one bro-\nken word") == "one bro-\nken word")
        #expect(
            repaired("- bake tea-\n  cakes\n- bake short-\n  bread and mar-\n  malade\n")
                == "- bake \n  teacakes\n- bake \n  shortbread and \n  marmalade\n")
    }
}
