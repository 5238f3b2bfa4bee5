import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

/// Names that a list of tools or skills holds and that the vocabulary does not know.
struct CandidateTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let expected: [String]

        init(_ text: String, _ expected: [String]) {
            self.text = text
            self.expected = expected
        }

        var testDescription: String { text }
    }

    @Test(
        "are the names of an item without its explanations",
        arguments: [
            Case("Airflux", ["Airflux"]), Case("airflux", ["airflux"]), Case("Airflux 2", ["Airflux 2"]),
            Case("Airflux (scheduling)", ["Airflux"]), Case("Airflux: runs jobs at night", ["Airflux"]),
            Case("Airflux – runs jobs", ["Airflux"]), Case("Airflux - runs jobs", ["Airflux"]),
            Case("Airflux, Dagwood, and Nightly", ["Airflux", "Dagwood", "Nightly"]),
            Case("Python, Airflux, Docker", ["Airflux", "Docker"]), Case("Schedulers and tools: Airflux", ["Airflux"]),
            Case("Frameworks: PyTorch, Airflux", ["Airflux"]), Case("Use whatever you like best of all", []),
            Case("Angle grinder", ["Angle grinder"]), Case("Oven with a stone", []), Case("Keep it sharp", []),
            Case("Sharp knives, ovens", []), Case("Angle grinder for rough seams", []),
            Case("Python for every job", []), Case("Python, plots, charts", []), Case("Scheduling of jobs", []),
        ])
    func names(_ example: Case) {
        #expect(candidates([list([example.text])], in: .tools) == example.expected)
    }

    @Test("are looked for in lists of tools and skills alone")
    func places() {
        #expect(candidates([list(["Airflux"])], in: .skills) == ["Airflux"])
        #expect(candidates([list(["Angle grinder"])], in: .skills).isEmpty)
        #expect(candidates([list(["Airflux"])], in: .responsibilities).isEmpty)
        #expect(candidates([paragraph("Airflux")], in: .tools).isEmpty)
    }

    @Test("are counted over all guides, tools first and the frequent ones before the rare")
    func counting() {
        let library = link(
            guides: [
                guide("A", path: "a.md", [section(.skills, [list(["Sewing", "Dagwood"])])]),
                guide("B", path: "b.md", [section(.tools, [list(["Airflux", "Dagwood"], line: 7)])]),
                guide("C", path: "c.md", [section(.tools, [list(["dagwood", "Kart 9"])])]),
            ], vocabulary: .example
        ).value
        let names = library.candidateNames
        #expect(
            names.map { name in
                let places = name.candidates.map { library.place(ofCandidate: $0).description }
                return "\(name.kind) \(name.slug) \(name.name): \(places.joined(separator: " "))"
            }
                == [
                    "tool dagwood Dagwood: a.md:3 b.md:8 c.md:2", "tool airflux Airflux: b.md:7",
                    "tool kart-9 Kart 9: c.md:3", "skill sewing Sewing: a.md:2",
                ])
    }

    private func candidates(_ blocks: [Block], in kind: SectionKind) -> [String] {
        link(guides: [guide("Role", [section(kind, blocks)])], vocabulary: .example).value.candidates.map(\.name)
    }
}
