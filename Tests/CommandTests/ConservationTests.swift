import Testing

@Suite("rolebook check --conservation")
struct ConservationTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
    }

    @Test("shows where every line of every guide went")
    func conservation() throws {
        try place.write("content/analyst.md", Guides.analyst)
        let outcome = try place.run("check", "--conservation")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                content/analyst.md
                    1  title
                    3  lead
                    5  section responsibilities (responsibilities)
                  7-8  section responsibilities (responsibilities): responsibilities
                   10  section skills (skills)
                12-13  section skills (skills): skills
                15-18  section tools (tools)

                """)
    }
}
