import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Lists that are not marked as lists")
struct ListRecoveryTests {
    @Test("bullet signs are items, nested under the item they are indented below")
    func bulletSigns() {
        let text = "# Baker\n\n  1. Morning:\n    • Mix\n    • Knead\n  2. Night:\n    ◦ Bake\n\n• Sweep\n"
        #expect(
            outline(text) == """
                # Baker
                1. Morning:
                  - Mix
                  - Knead
                2. Night:
                  - Bake
                - Sweep
                """)
    }

    @Test("a dash is a bullet also where its neighbours run on in lines that are set in")
    func wrappedDashes() {
        #expect(
            outline("# Baker\n\n– Mix the dough and\n  let it rest\n– Light the oven\n") == """
                # Baker
                - Mix the dough and let it rest
                - Light the oven
                """)
    }

    @Test("a dash that opens one line of speech is no bullet")
    func speechDash() {
        #expect(outline("# Baker\n\n– Good morning, he said.\n\nNobody answered.\n").contains("– Good morning"))
    }

    @Test(
        "bullets within a code fence stay as they are, whatever other fences stand in it",
        arguments: [
            ("```\n• flour\n```\n", "code: • flour\n"), ("````\n```\n• flour\n````\n", "code: ```\n• flour\n"),
            ("~~~\n```\n• flour\n~~~\n", "code: ```\n• flour\n"),
            ("```flour``` is food\n\n• salt", "flour is food\n- salt"),
        ])
    func fencedBullets(text: String, expected: String) {
        #expect(outline("# Baker\n\n" + text) == "# Baker\n" + expected)
    }

    @Test(
        "circles and squares of a word processor are nested below discs though they are set in no further",
        arguments: [
            ("•\tMix\no\tby hand\no\tslowly\n•\tBake\n", "- Mix\n  - by hand\n  - slowly\n- Bake"),
            ("• Mix\n◦ by hand\n▪ slowly\n• Bake\n", "- Mix\n  - by hand\n    - slowly\n- Bake"),
            ("◦ Mix\n◦ Bake\n", "- Mix\n- Bake"),
            ("1. Dough\n• Mix\n2. Sale\n• Smile\n", "1. Dough\n  - Mix\n2. Sale\n  - Smile"),
            ("1. Dough\n\n• Mix\n", "1. Dough\n- Mix"), ("\t1.\tMix\n\t2.\tBake\n", "1. Mix\n2. Bake"),
            ("§\tMix\n§\tBake\n", "- Mix\n- Bake"),
        ])
    func levels(text: String, expected: String) {
        #expect(outline("# Baker\n\n" + text) == "# Baker\n" + expected)
    }

    @Test("lines of one paragraph that begin with a check mark are items")
    func checkMarks() {
        #expect(
            outline("# Baker\n\n✅ You rise early\n✅ You like bread\n") == "# Baker\n- You rise early\n- You like bread")
    }

    @Test("each item of a list that was lines of a paragraph has its own line")
    func itemLines() {
        let text = Array("# Baker\n\n✅ You rise early\n✅ You like bread\n".utf8)
        let article = recover(parse(Source(path: "guide.md", text: text)).value, words: .few).value
        guard case .list(let list)? = article.lead.first?.kind else {
            Issue.record("no list was made")
            return
        }
        #expect(list.items.map(\.lines) == [LineRange(3), LineRange(4)])
        #expect(list.items.map { $0.blocks.map(\.lines) } == [[LineRange(3)], [LineRange(4)]])
    }

    @Test("lines of one paragraph that begin with a bold label are items")
    func boldLabels() {
        #expect(
            outline("# Baker\n\n**Demand:** high\n**Path:** apprentice\n")
                == "# Baker\n- Demand: high\n- Path: apprentice")
    }

    @Test("items from a paragraph stand on the lines of their words, though bold ones go over a break")
    func brokenLabels() {
        let text = Array("# Baker\n\n**Demand:** high\n**Next\nstep:** master\n**Pay:** fair\n".utf8)
        let article = recover(parse(Source(path: "guide.md", text: text)).value, words: .few).value
        guard case .list(let list)? = article.lead.first?.kind else {
            Issue.record("no list was made")
            return
        }
        #expect(list.items.map(\.lines) == [LineRange(3), LineRange(4, 5), LineRange(6)])
    }

    @Test("short paragraphs behind a colon are a list")
    func announcedParagraphs() {
        let text = "# Baker\n\n## Overview\n\nBakers:\n\nMix dough\n\nShape loaves\n\nBake bread\n\nThey rest later.\n"
        #expect(
            outline(text) == """
                # Baker
                2 Overview [atx]
                  Bakers:
                  - Mix dough
                  - Shape loaves
                  - Bake bread
                  They rest later.
                """)
    }

    @Test("short paragraphs in a tools section are groups of names")
    func toolParagraphs() {
        let text = "# Baker\n\n## Tools\n\nKitchen\n\nOven\n\nWhisk\n\nOffice Software\n\nExcel\n\nWord\n"
        #expect(
            outline(text) == """
                # Baker
                2 Tools [atx]
                  Kitchen
                  - Oven
                  - Whisk
                  Office Software
                  - Excel
                  - Word
                """)
    }

    @Test("numbered titles with a paragraph each are one list")
    func numberedTitles() {
        let text = "# Baker\n\n## Responsibilities\n1. Dough\n\nMix it well.\n\n2. Ovens\n\nKeep them hot.\n"
        #expect(
            outline(text) == """
                # Baker
                2 Responsibilities [atx]
                  1. Dough
                    Mix it well.
                  2. Ovens
                    Keep them hot.
                """)
    }

    @Test("a ladder in a code block is a list of levels, its lonely arrows are dropped")
    func ladder() {
        let text =
            "# Baker\n\n```\nApprentice (1-2 years)\n  ↓ Learn dough\n  ↓\nBaker (3+ years)\n  ↓ Run a shift\n```\n"
        #expect(
            outline(text) == """
                # Baker
                - Apprentice (1-2 years)
                  - Learn dough
                - Baker (3+ years)
                  - Run a shift
                dropped 6:   ↓
                """)
    }

    @Test("a ladder in an indented block begins on the block's first line")
    func indentedLadder() {
        #expect(
            outline("# Baker\n\n    Apprentice\n      ↓ 2 years\n    Baker\n      ↓\n    Master\n").hasSuffix(
                "- Baker\n- Master\ndropped 6:       ↓"))
    }

    @Test(
        "a sentence that was glued to the last item begins with a capital behind a noun, and a verb follows soon",
        arguments: [
            ("Sell bread Bakers in these towns offer bread to everybody who asks.", true),
            ("Work with Ovenly machines that are made for bakeries of all sizes.", false),
            ("Sell bread Bakers offer it.", false),
        ])
    func gluedSentence(item: String, isCut: Bool) {
        let text = "# Baker\n\n## Responsibilities\n\n- Mix the dough\n- \(item)\n\n## Tools\n\n- Oven\n"
        #expect(outline(text).contains("  - \(item)\n") != isCut)
    }
}
