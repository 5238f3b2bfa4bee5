import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

@Suite("A role asked for by name")
struct RoleLookupTests {
    private static let library: Library = {
        let guides = ["AI/ML Engineer", "Data Analyst", "Nurse"].enumerated().map { index, title -> Guide in
            var role = Role(title: title, lines: LineRange(1, 9))
            if title == "Nurse" { role.alternateTitles = ["Staff Nurse"] }
            return guide(path: "\(index).md", [role])
        }
        return link(guides: guides, vocabulary: .example).value
    }()

    @Test(
        "is found by slug, title and other title, however spaced or capitalised",
        arguments: ["ai-ml-engineer", "AI/ML Engineer", "ai / ml engineer", "AI/ML-Engineer"])
    func found(name: String) {
        #expect(Self.library.role(named: name) == .found(0))
        #expect(Self.library.role(named: "staff nurse") == .found(2))
    }

    @Test(
        "is suggested when it is near",
        arguments: [
            ("data-analist", "data-analyst"), ("Data Anlyst", "data-analyst"), ("nurs", "nurse"),
            ("astronaut", nil),
        ] as [(String, String?)])
    func suggested(name: String, suggestion: String?) {
        #expect(Self.library.role(named: name) == .unknown(suggestion: suggestion))
    }
}
