import Testing

@Suite("Section words of a site's own")
struct SectionWordTests {
    private static let guide = Guides.analyst + "\n## Handgriffe\n\n- Zählen\n\n## Kram\n\nText.\n\n## Kram\n\nMehr.\n"

    @Test("an unknown heading is reported once, with its other lines and what to do")
    func unknown() throws {
        let place = try Workplace()
        try place.write("content/analyst.md", Self.guide)
        let messages = try place.run("check", "--verbose").messages
        let places = messages.indices.filter { messages[$0].contains("RB0503") }
        #expect(
            places.map { messages[$0] } == [
                "content/analyst.md:20: info[RB0503]: 'Handgriffe' is no heading of a known kind",
                "content/analyst.md:24: info[RB0503]: 'Kram' is no heading of a known kind",
            ])
        #expect(messages.contains("note: it stands on line 28 too"))
        #expect(messages.contains("help: add 'kram' to a kind of section in a file of 'vocabulary/sections/'"))
    }

    @Test("a file of the content folder names the kind of a heading")
    func own() throws {
        let place = try Workplace()
        try place.write("content/analyst.md", Self.guide)
        try place.write(
            "content/vocabulary/sections/own.yml", "sections:\n  responsibilities: [handgriffe]\n  other: [kram]\n")
        let outcome = try place.run("inspect", "content", "--quiet")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("responsibilities  Handgriffe"))
    }

    @Test(
        "words of blanks alone say nothing",
        arguments: ["salary: {perYear: [' ']}", "levels: {entry: [' ']}", "phases: [' ']"])
    func blank(words: String) throws {
        let place = try Workplace()
        try place.write("content/analyst.md", Self.guide)
        try place.write("content/vocabulary/sections/own.yml", words + "\n")
        #expect(try place.run("check", "--quiet").status == 0)
    }
}
