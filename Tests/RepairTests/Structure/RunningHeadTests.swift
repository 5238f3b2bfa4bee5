import Testing

@Suite("Lines that a printed text repeats on its pages")
struct RunningHeadTests {
    @Test("what a printed text repeats on each of its pages goes, in whatever words its pages are counted")
    func runningHeads() {
        let text = """
            BAKERS' GUILD                SHEET No. 4

            # Baker

            They bake.

            Page 1 of 2
            BAKERS' GUILD                SHEET No. 4

            They sell.

            Continued overleaf
            BAKERS' GUILD                SHEET No. 5

            Bakers of the whole town and its surroundings - School - Page 2 of 2
            """
        #expect(
            outline(text) == """
                # Baker
                They bake.
                They sell.
                dropped 1: BAKERS' GUILD                SHEET No. 4
                dropped 7: Page 1 of 2
                dropped 8: BAKERS' GUILD                SHEET No. 4
                dropped 12: Continued overleaf
                dropped 13: BAKERS' GUILD                SHEET No. 5
                dropped 15: Bakers of the whole town and its surroundings - School - Page 2 of 2
                """)
    }

    @Test("a line that a text repeats for its readers stays")
    func refrain() {
        #expect(!outline("# Baker\n\nBake bread\n\nRest.\n\nBake bread\n\nRest.\n\nBake bread").contains("dropped"))
    }
}
