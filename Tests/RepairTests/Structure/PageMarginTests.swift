import Testing

@Suite("What stands round a guide that was copied from a page or a conversation")
struct PageMarginTests {
    @Test("counters, dates and credits below a title go where a button tells that the page was copied")
    func head() {
        let text = """
            Member-only story

            # Baker

            Ada Miller
            Follow
            9 min read · Mar 3, 2024

            2.1K
            34
            Share

            Photo by Ben Li on Unsplash

            Bakers bake.
            """
        #expect(
            outline(text) == """
                # Baker
                Ada Miller
                Bakers bake.
                dropped 1: Member-only story
                dropped 6: Follow
                dropped 7: 9 min read · Mar 3, 2024
                dropped 9: 2.1K
                dropped 10: 34
                dropped 11: Share
                dropped 13: Photo by Ben Li on Unsplash
                """)
    }

    @Test("without one a number below a title is text")
    func number() {
        #expect(!outline("# Baker\n\n34\n\nBakers bake.").contains("dropped"))
    }

    @Test("rights, links and tags at the end go, who wrote the text stays")
    func foot() {
        let text = """
            # Baker

            Bakers bake.

            If this helped, hold the clap button. It is free.

            Baking
            Written by Ada Miller
            4.7K Followers
            More from Ada Miller
            Help · Status · About · Privacy · Terms
            © 2024 Bakers Weekly. All rights reserved.
            """
        #expect(
            outline(text) == """
                # Baker
                Bakers bake.
                Written by Ada Miller
                dropped 5: If this helped, hold the clap button. It is free.
                dropped 7: Baking
                dropped 9: 4.7K Followers
                dropped 10: More from Ada Miller
                dropped 11: Help · Status · About · Privacy · Terms
                dropped 12: © 2024 Bakers Weekly. All rights reserved.
                """)
    }

    @Test("a short last paragraph stays")
    func end() {
        #expect(!outline("# Baker\n\nBakers bake.\n\nGood luck\n\nAda Miller").contains("dropped"))
    }

    @Test(
        "buttons that lost their marks, links to nowhere, cookies and the label of copied code go",
        arguments: [
            "Share Copy link Print", "[Apply](#) [Save](#)", "[Apply](#) · [Save](#)",
            "We use cookies to improve your experience. Accept all | Manage preferences", "Thought for 6 seconds",
        ])
    func controls(line: String) {
        #expect(outline("# Baker\n\nBakers bake.\n\n\(line)\n\nThey rise early.").contains("dropped 5"))
    }

    @Test("the label and the button of copied code go with what they were glued to left")
    func code() {
        #expect(
            outline("# Baker\n\nBakers bake.\n\nsql\nCopy code\nSELECT bread\n\n- Mix\n- Bake\n{% endstep %}\n") == """
                # Baker
                Bakers bake.
                SELECT bread
                - Mix
                - Bake
                dropped 5: sql
                dropped 6: Copy code
                dropped 11: {% endstep %}
                """)
    }

    @Test("in a conversation the answers are the guide")
    func conversation() {
        let text = """
            You said:
            what does a baker do
            ChatGPT said:

            # Baker

            Bakers bake.

            You said:
            - and where

            ChatGPT said:

            In towns.

            You said:
            thanks
            """
        #expect(
            outline(text) == """
                # Baker
                Bakers bake.
                In towns.
                thanks
                dropped 1: You said:
                dropped 2: what does a baker do
                dropped 3: ChatGPT said:
                dropped 9: You said:
                dropped 10: - and where
                dropped 12: ChatGPT said:
                dropped 16: You said:
                """)
    }

    @Test("an example of a conversation stays")
    func example() {
        #expect(!outline("# Baker\n\nBakers bake.\n\nYou said:\nwhy\nChatGPT said:\nso").contains("why\ndropped"))
    }
}

@Suite("Headings that count on")
struct CountedHeadingTests {
    @Test(
        "in a way that Markdown has no lists for are headings, the first line is the title",
        arguments: [
            ["1/ ", "2/ ", "3/ "], ["I. ", "II. ", "III. "], ["A) ", "B) ", "C) "], ["1 – ", "2 – ", "3 – "],
            ["(1) ", "(2) ", "(3) "],
        ])
    func counted(marks: [String]) {
        let names = ["Duties", "Pay", "Tools"]
        let text = "Baker\n\n" + zip(marks, names).map { "\($0)\($1)\n\nText of it.\n" }.joined(separator: "\n")
        let sections = zip(marks, names).map { "2 \($0)\($1) [numbered-pseudo]\n  Text of it." }
        #expect(outline(text) == (["# Baker"] + sections).joined(separator: "\n"))
    }

    @Test("lines that skip a number are none")
    func skipped() {
        #expect(!outline("Baker\n\n1/ A\n\nText.\n\n3/ B\n\nText.\n\n4/ C\n\nText.").contains("[numbered-pseudo]"))
    }

    @Test("titles that count on are sections of a text without a title; a number that counts nothing stays")
    func numbered() {
        #expect(
            outline("# 1 Duties\n\nText.\n\n## 1.1 Nights\n\nText.\n\n# 2 Pay\n\nText.\n\n# 3 Tools\n\nText.") == """
                2 1. Duties [atx]
                  Text.
                  3 1.1 Nights [atx]
                    Text.
                2 2. Pay [atx]
                  Text.
                2 3. Tools [atx]
                  Text.
                """)
        #expect(outline("# Baker\n\n## 5 tools you need\n\nText.").contains("2 5 tools you need [atx]"))
    }

    @Test(
        "the way to a page, its buttons, cookies and links go in other languages as well",
        arguments: [
            "Startseite > Berufe > Bäcker\n\n# Bäcker", "Accueil / Métiers / Boulanger\n\n# Boulanger",
            "Ce site utilise des cookies. Tout accepter\n\n# Boulanger",
            "# Boulanger\n\nPartager | Imprimer | Ajouter à mes favoris ♥",
            "# Panadero\n\n- Hornear\n\n👍 Me gusta (48) | 💬 Comentar (7)",
            "# Bäcker\n\n- Backen\n\nImpressum | Datenschutz | Kontakt",
            "# Baker\n\n- Bake\n\nFound a mistake? Open an issue.",
            "# Baker\n\n- Bake\n\nApproved: ______ Date: ______",
        ])
    func foreign(text: String) {
        #expect(outline(text).contains("dropped"))
    }
}
