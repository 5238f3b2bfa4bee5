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
                baker.md · roadmap · Baker – Career Guide 2025
                Baker  lines 1-23
                  sections          5-7  overview  'Overview'
                                    9-12  salary  'Salary'
                                    14-19  learning-path  'Learning Path', 1 below
                                    21-23  other  'Odds and Ends of Wednesday'
                  pay               entry (0–2 years): 30000–36000 USD (inferred) a year (inferred)  line 11
                                    senior (6+ years): 45000+ USD (inferred) a year (inferred)  line 12
                  levels            Entry-Level (0–2 years)
                                    Senior (6+ years)
                  phases            1. Dough  weeks 1–4  2 topics
                  left out          line 3: image remnant  'first image'
                  not understood    line 21: 'Odds and Ends of Wednesday' is no heading of a known kind

                """)
        #expect(run.status == 0)
    }
}
