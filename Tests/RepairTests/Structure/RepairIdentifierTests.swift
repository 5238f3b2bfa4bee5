import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Repairs of structure")
struct RepairIdentifierTests {
    private static let examples: [(id: String, text: String, report: String)] = [
        ("RB0401", "# A\n\n• one\n• two\n", "3: 2 lines begin with a bullet sign"),
        (
            "RB0402",
            "# A\n\nBakers bake. ### Required Skills - Patience with dough and with people - Strong arms that carry "
                + "flour ### Education and Training Bakers learn for three years in a bakery and at a school, and "
                + "then they may call themselves journeymen.\n", "3: "
        ),
        ("RB0403", "# A\n\n- mix dough\n- bake bread By baking well the day is won.\n", "4: "),
        ("RB0404", "# A\n\n**Skills**\n\nText that goes on.\n", "3: "),
        (
            "RB0405", "Baker\n\nOverview\n\nBakers bake bread at night.\n\nSkills\n\nPatience with dough is all.\n",
            "1: "
        ),
        ("RB0406", "# A\n\n1. Mixing\n\nThe dough is mixed.\n\n2. Baking\n\nThe bread is baked.\n", "3: "),
        ("RB0407", "# A\n\nKey tasks:\n\nMix\n\nBake\n\nSell\n", "5: "),
        ("RB0408", "# A\n\n✅ Roast\n✅ Clean\n", "3: "),
        ("RB0409", "# A\n\n```\nJunior (0-2 years)\n  ↓ learns\nSenior (5+ years)\n  ↓ teaches\n```\n", "3: "),
        ("RB0411", "# A\n\nfirst image\n\nText.\n", "3: "),
        ("RB0412", "# A\n\n# Skills\n\nText.\n", "3: "),
        ("RB0413", "# A\n\n<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>\n", "3: "),
    ]

    @Test("are each reported by an id of their own, on the line where they were made", arguments: examples.map(\.id))
    func identifiers(id: String) throws {
        let example = try #require(Self.examples.first { $0.id == id })
        let restored = restoreBullets(in: Source(path: "guide.md", text: Array(example.text.utf8)))
        let recovered = recover(parse(restored.value).value, words: .few)
        let found = (restored.diagnostics + recovered.diagnostics).filter { $0.rule.id == id }
        let first = try #require(found.first)
        let line = try #require(first.location?.line)
        #expect("\(line): \(first.message)".hasPrefix(example.report), "\(line): \(first.message)")
        #expect(first.severity == .info)
    }
}
