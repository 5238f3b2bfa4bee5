import Roles
import Testing

@Suite("The same guide in another notation")
struct NotationTests {
    private func check(_ notation: Notation, _ examples: [ExampleText]) throws {
        for example in examples {
            let plain = try example.facts.get()
            let other = GuideFacts(try Guide.read(notation.write(example.text)))
            let changes = difference(plain.outline + plain.fields, other.outline + other.fields)
            #expect(changes == [], "\(example.name)")
        }
    }

    /// Bold lines have no levels, so only guides whose sections stand side by side can be written with them; phases and
    /// questions are told by their words.
    @Test("is read alike", arguments: Notation.allCases.filter { $0 != .boldHeadings })
    func examples(notation: Notation) throws {
        try check(notation, ExampleText.all)
    }

    @Test("is read alike when the guide is put together at random", arguments: Notation.allCases)
    func generated(notation: Notation) throws {
        try check(notation, ExampleText.generated)
    }

    @Test("guides put together at random have values in all fields that the properties are about")
    func fields() throws {
        let labels = try ExampleText.generated.flatMap { example in
            try example.facts.get().fields.compactMap {
                $0.split(separator: ":").dropFirst().first?.split(separator: " ").first
            }
        }
        let wanted: Set<Substring> = [
            "responsibilities", "declaredSkills", "salaryBands", "levels", "phases", "questions", "projects",
            "resources", "toolGroups", "challenges", "relatedRoles",
        ]
        #expect(wanted.subtracting(labels) == [])
    }
}
