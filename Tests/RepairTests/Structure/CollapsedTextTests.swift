import Markdown
import Repair
import Testing

@Suite("Text that was run together")
struct CollapsedTextTests {
    private let long =
        "A baker makes bread for a town and keeps the ovens hot through the night, which is why the trade has shaped "
        + "the hours of so many streets."

    @Test("headings and items in one line stand on lines of their own")
    func collapsed() {
        let text = "# Baker\n\n\(long) ### Required Skills - Patience - Care 2 times ### Team Leads Team Leads plan. "
        #expect(
            outline(text) == """
                # Baker
                \(long)
                2 Required Skills [collapsed-inline]
                  - Patience
                  - Care 2 times
                2 Team Leads [collapsed-inline]
                  Team Leads plan.
                """)
    }

    @Test("items behind a number are nested under it")
    func numberedGroups() {
        let text = "# Baker\n\n\(long) ### Key Tasks in Baking 1. **Dough**: - Mix - Rest 2. **Bread**: - Bake"
        #expect(
            outline(text) == """
                # Baker
                \(long)
                2 Key Tasks in Baking [collapsed-inline]
                  1. Dough:
                    - Mix
                    - Rest
                  2. Bread:
                    - Bake
                """)
    }

    @Test("hyphens within words and ranges never split")
    func hyphens() {
        let text = "# Baker\n\n\(long) ### Education and Training A hands-on course of 2-3 years is usual in the trade."
        #expect(
            outline(text).contains("2 Education and Training [collapsed-inline]\n  A hands-on course of 2-3 years is"))
    }

    @Test(
        "a closing sentence leaves the last item",
        arguments: [
            ("- Mix dough\n- Bake bread By doing so, bakers feed the town every day.", "Bake bread", "By doing so,"),
            ("- Mix dough.\n- Bake bread. By doing so, bakers feed the town.", "Bake bread.", "By doing so,"),
            ("- Mix dough\n- Use DRUMS DRUMS continue to evolve with the trade itself.", nil, nil),
            ("- Mix dough\n- Bake in ovens UHT continues to change how bakers work.", "Bake in ovens", "UHT continues"),
            ("- Mix dough\n- Bake bread. Some bakers also sell it.", nil, nil),
            ("- Mix dough\n- Bake bread in Paris and in The Hague", nil, nil),
        ] as [(String, String?, String?)])
    func gluedTail(list: String, item: String?, tail: String?) {
        let text = outline("# Baker\n\n## Skills\n\n\(list)\n")
        if let item, let tail {
            #expect(text.contains("- \(item)\n  \(tail)"))
        } else {
            #expect(text.hasSuffix("- " + String(list.split(separator: "- ").last ?? "")))
        }
    }

    @Test(
        "lines left over from the copied page are dropped with their reason",
        arguments: [
            ("logoBakersAtlas\n\nBaker\n\nOverview\n\nText of it.\n", "dropped 1: logoBakersAtlas"),
            ("breadlaneLogo\n\nBaker\n\nOverview\n\nText of it.\n", "dropped 1: breadlaneLogo"),
            ("Baker\n\nfirst image\n\nOverview\n\nText of it.\n", "dropped 3: first image"),
            ("baker_at_oven.jpg\n\nBaker\n\nOverview\n\nText of it.\n", "dropped 1: baker_at_oven.jpg"),
            ("atlas-logo\n\nBaker\n\nOverview\n\nText of it.\n", "dropped 1: atlas-logo"),
            ("Home > Food > Baker\n\nBaker\n\nOverview\n\nText.\n", "dropped 1: Home > Food > Baker"),
            ("Sure! Here\u{2019}s a guide to baking:\n\n**Baker**\n\nText.\n", "dropped 1: Sure!"),
            ("# Baker\n\nText.\n\nLet me know if you want more detail!\n", "dropped 5: Let me know"),
            ("# Team\n\nBaker\n\nBaker\n\nText of it.\n", "dropped 5: Baker"),
            ("# Baker\n\nText.\n\n---\n\nRun /get-started or /open-page now.\n", "dropped 5: ---\ndropped 7: Run"),
        ])
    func dropped(text: String, line: String) {
        #expect(outline(text).contains(line))
    }

    @Test(
        "the same words within a sentence are no remnant",
        arguments: [
            "Image editing is fun", "Our logo matters most", "Logo-design", "Home is where bread > cake is",
            "Sure, bakers rise early.",
        ])
    func keptSentences(line: String) {
        #expect(!outline("\(line)\n\n# Baker\n\nText.\n").contains("dropped"))
        #expect(!outline("# Baker\n\n\(line)\n\nText.\n").contains("dropped"))
    }
}
