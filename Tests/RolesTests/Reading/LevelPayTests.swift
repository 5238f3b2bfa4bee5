import Roles
import Testing

@Suite("Pay stated beneath the heading of a level")
struct LevelPayTests {
    @Test(
        "a line labelled as pay is the pay of the level whose heading stands above it",
        arguments: [
            ("### Mid-Level Baker (2-4 years)\n\n**Compensation:** $41K-$52K", [.mid]),
            ("### Senior Baker\n\n- Duties: opens the shop\n- Salary: $55k-$64k", [.senior]),
            ("### Senior Baker\n\n- Oven fund: $55k-$64k", []),
            ("### Baker\n\n**Compensation:** $41K-$52K", []),
        ] as [(String, [CareerLevelName])])
    func inherited(text: String, expected: [CareerLevelName]) throws {
        #expect(try readRole("# Baker\n\n## Career Progression\n\n" + text).salaryBands.compactMap(\.level) == expected)
    }
}
