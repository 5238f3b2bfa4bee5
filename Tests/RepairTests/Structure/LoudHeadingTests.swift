import Repair
import Testing

@Suite("Headings that are louder than the text")
struct LoudHeadingTests {
    private static let words = HeadingWords(
        subjects: ["tools": "tools", "skills": "skills", "overview": "overview"], phaseWords: ["step"],
        occupations: ["baker"])

    @Test("a title in capitals stands below the name of a series, and above the first known heading")
    func belowSeries() {
        #expect(
            outline(
                "LEAFLET NO. 14\n\nHEAD BAKER\n\nTOOLS\n\nOvens\n\nSKILLS\n\nBAKERS WE LIKE\n\nAda\n",
                words: Self.words) == """
                    # HEAD BAKER
                    LEAFLET NO. 14
                    2 TOOLS [plain-line]
                      Ovens
                    2 SKILLS [plain-line]
                    2 BAKERS WE LIKE [plain-line]
                      Ada
                    """)
    }

    @Test("an emoji before each, or capitals, make headings, and the first that names the occupation is the title")
    func loud() {
        for marks in [["🥐 ", "🧰 ", "🧠 ", "🌍 "], ["", "", "", ""]] {
            let names = ["HEAD BAKER", "TOOLS", "SKILLS", "WHERE TO GO"]
            let lines = zip(marks, names).map { $0 + $1 }
            let text =
                "Ada Miller\n\n\(lines[0])\n\nBakers bake.\n\n"
                + lines.dropFirst().map { "\($0)\n\nSome bread\n\n" }.joined()
            #expect(
                outline(text, words: Self.words) == """
                    # \(lines[0])
                    Ada Miller
                    Bakers bake.
                    2 \(lines[1]) [plain-line]
                      Some bread
                    2 \(lines[2]) [plain-line]
                      Some bread
                    2 \(lines[3]) [plain-line]
                      Some bread
                    """)
        }
    }

    @Test("phases stand below them, also above lists of arrows, and digits drawn as keys count a list")
    func lists() {
        let text = """
            🥐 BAKER

            🧰 TOOLS

            1️⃣ Oven
            2️⃣ Whisk

            🧠 SKILLS

            Step 1: Rye
            → knead
            → tools
            → fold

            🌍 OVERVIEW

            Bread.
            """
        #expect(
            outline(text, words: Self.words) == """
                # 🥐 BAKER
                2 🧰 TOOLS [plain-line]
                  - Oven
                  - Whisk
                2 🧠 SKILLS [plain-line]
                  3 Step 1: Rye [plain-line]
                    - knead
                    - tools
                    - fold
                2 🌍 OVERVIEW [plain-line]
                  Bread.
                """)
    }

    @Test("where the known headings have no emoji, an emoji makes none")
    func ornament() {
        let text =
            "Baker\n\nOverview\n\nText.\n\nSkills\n\nText.\n\n🧰 Tools\n\nText.\n\n🥐 Bread\n\nText.\n\n🌍 Skills\n\nText."
        #expect(outline(text, words: Self.words).contains("2 Overview [plain-line]"))
    }
}

@Suite("What a text holds of itself and for others")
struct ContentsTests {
    @Test("links to its own sections go with their heading, and so do badges")
    func contents() {
        let text = """
            # Baker

            [![a](b.svg)](c) [![d](e.svg)](f)

            ## Contents

            - [Tools](#tools)
            - [Skills](#skills)
              - [Soft](#soft)
            - [Pay](#pay)

            ## Tools

            - [Oven](#oven)
            - Whisk
            - Bowl
            """
        let words = HeadingWords(subjects: ["contents": "other"])
        #expect(
            outline(text, words: words) == """
                # Baker
                2 Tools [atx]
                  - Oven
                  - Whisk
                  - Bowl
                dropped 3: [![a](b.svg)](c) [![d](e.svg)](f)
                dropped 5: ## Contents
                dropped 7: - [Tools](#tools)
                dropped 8: - [Skills](#skills)
                dropped 9:   - [Soft](#soft)
                dropped 10: - [Pay](#pay)
                """)
    }

    @Test("numbered contents go with their pages, also where the numbers of the sections run on in their list")
    func numbered() {
        let text = """
            BAKER

            CONTENTS
            1. Tools ...... 2
            2. Hours ...... 3
            3. Pay ...... 4

            1. TOOLS

            Oven.

            2. HOURS

            Many.

            3. PAY

            Little.
            """
        let words = HeadingWords(subjects: ["contents": "other", "tools": "tools", "hours": "hours", "pay": "pay"])
        #expect(
            outline(text, words: words) == """
                # BAKER
                2 TOOLS [numbered-pseudo]
                  Oven.
                2 HOURS [numbered-pseudo]
                  Many.
                2 PAY [numbered-pseudo]
                  Little.
                dropped 3: CONTENTS
                dropped 4: 1. Tools ...... 2
                dropped 5: 2. Hours ...... 3
                dropped 6: 3. Pay ...... 4
                """)
    }

    @Test("a sponsor's word goes with its offer, and calls that name the letter go")
    func sponsor() {
        let text = """
            # Baker

            Bakers bake.

            A WORD FROM OUR SPONSOR

            Ovenly heats quicker. Start your free trial →

            Share The Oven

            Share the oven

            They rise early.

            Thanks for reading The Oven! See you.
            """
        #expect(
            outline(text) == """
                # Baker
                Bakers bake.
                Share the oven
                They rise early.
                dropped 5: A WORD FROM OUR SPONSOR
                dropped 7: Ovenly heats quicker. Start your free trial →
                dropped 9: Share The Oven
                dropped 15: Thanks for reading The Oven! See you.
                """)
    }

    @Test("lines that name phases above their lists are headings in a text with marked ones")
    func phaseLines() {
        let words = HeadingWords(phaseWords: ["step"])
        #expect(
            outline("# Baker\n\n## Way\n\nStep 1: Rye\n- Mix\n\nStep 2: Wheat\n- Bake", words: words) == """
                # Baker
                2 Way [atx]
                  3 Step 1: Rye [plain-line]
                    - Mix
                  3 Step 2: Wheat [plain-line]
                    - Bake
                """)
    }

    @Test("a dash between two figures parts no items of a line that was run together")
    func figures() {
        let text =
            "Bakers bake bread for all the people of the town, and they do so long before the town gets up. "
            + "### Pay - Junior (0-2 years): $30,000 - $40,000 - Senior (5+ years): $50,000 - $60,000 ### Tools - Oven - Bowl"
        #expect(outline("# Baker\n\n\(text)").contains("  - Junior (0-2 years): $30,000 - $40,000\n"))
    }
}
