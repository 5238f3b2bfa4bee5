import Testing

@Suite("rolebook inspect")
struct InspectTests {
    private static let guide = """
        # Baker – Career Guide 2025

        first image

        ## Overview

        A baker makes bread for a town, every night of the year, and knows the oven by heart.

        ## Salary

        - Entry-Level (0-2 years): $30,000 - $36,000
        - Senior (6+ years): $45,000+

        ## Learning Path

        ### Phase 1: Dough (Weeks 1-4)

        - Mixing
        - Resting

        ## Odds and Ends of Wednesday

        Flour everywhere.

        """

    @Test("shows people what was understood, left out and not understood")
    func overview() throws {
        let place = try Workplace()
        try place.write("baker.md", Self.guide)
        let run = try place.run("inspect", "baker.md", "--quiet")
        #expect(
            run.output == """
                baker.md  a role with a learning path, 23 lines
                  title                 1  Baker – Career Guide 2025
                  states                   for 2025

                Baker
                  sections            5–7  overview       Overview
                                     9–12  salary         Salary
                                    14–19  learning-path  Learning Path (1 within)
                                    21–23  other          Odds and Ends of Wednesday
                  pay                  11  entry   0–2 years  $30,000 – $36,000*  a year*
                                       12  senior  6+ years   $45,000+*           a year*
                  levels               11  Entry-Level  0–2 years
                                       12  Senior       6+ years
                  learning path     16–19  1  Dough  weeks 1–4  2 topics

                  left out              3  image remnant  'first image'
                  not understood       21  heading 'Odds and Ends of Wednesday'
                  * inferred from the sign or the size of the figure, not stated

                """)
        #expect(run.status == 0)
    }

    @Test("keeps to 100 columns whatever the guide says, and paints only when asked to")
    func width() throws {
        let place = try Workplace()
        let long = String(repeating: "flour and water ", count: 20)
        let text = Self.guide + "## \(long)\n\nText.\n\nlogo \u{1B}[2J image\n\n" + "---\n\nSee /go-on and \(long)\n"
        try place.write("baker.md", text)
        let plain = try place.run("inspect", "baker.md", "-q").output
        #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(!plain.contains("\u{1B}"))
        let painted = try place.run("inspect", "baker.md", "-q", "--color", "always").output
        #expect(painted.contains("\u{1B}[36msections\u{1B}[0m"))
        #expect(try place.run("inspect", "baker.md", "-q", environment: ["NO_COLOR": "1"]).output == plain)
    }

    @Test("says what an author states in front matter and what means nothing there")
    func frontMatter() throws {
        let place = try Workplace()
        try place.write("baker.md", "---\ntags: [bread]\ndraft: true\n---\n" + Self.guide)
        let lines = try place.run("inspect", "baker.md", "-q").output.split(separator: "\n")
        #expect(lines.first == "baker.md  a role with a learning path, 27 lines, a draft")
        #expect(lines.contains("                      1–4  front matter: tags, draft"))
        #expect(lines.contains("                        2  'tags' means nothing to rolebook and is kept"))
    }
}
