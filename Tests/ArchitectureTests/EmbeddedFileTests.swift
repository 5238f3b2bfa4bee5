import Testing

@Suite("The files that the program carries with it")
struct EmbeddedFileTests {
    private let lines = Repository.lines("Sources/DefaultContent/assets.c").map(String.init)
    private let files =
        ["content/vocabulary", "starter", "templates"].flatMap { Repository.files(below: $0) }
        .filter { !$0.contains("/.") }.sorted()

    @Test("are all of templates/, content/vocabulary/ and starter/, in the order of their paths")
    func complete() {
        let embedded = lines.filter { $0.hasPrefix("#embed") }.map { $0.dropFirst("#embed \"../../".count).dropLast() }
        #expect(embedded.map(String.init) == files)
    }

    @Test("stand in the table under their own paths")
    func table() {
        let rows = lines.filter { $0.hasPrefix("    {\"") }.map { $0.dropFirst("    {\"".count).prefix { $0 != "\"" } }
        #expect(rows.map(String.init) == files)
    }
}
