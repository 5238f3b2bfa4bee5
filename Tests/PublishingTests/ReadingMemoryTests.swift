import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("A build that remembers what the last one read")
struct ReadingMemoryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (name, text) in ExampleGuides.all { try folder.write("content/\(name)", text) }
    }

    private func settings(_ memory: ReadingMemory? = nil) -> BuildSettings {
        var settings = BuildSettings(content: folder.path("content"))
        settings.configuration = .ifPresent(folder.path("rolebook.yml"))
        settings.memory = memory
        return settings
    }

    /// What a publisher may do to a site between two builds, one thing after the other.
    private static let edits: [(what: String, path: String, text: String?)] = [
        ("a line more", "content/nurse.md", ExampleGuides.nurse + "\n- Patience\n"),
        ("a new guide", "content/care/midwife.md", "# Midwife\n\n## Skills\n\n- Communication\n"),
        ("a tool that nobody knew", "content/vocabulary/tools.yml", "tools:\n  - name: Communication\n"),
        ("a guide of the same text", "content/nurse2.md", ExampleGuides.nurse),
        ("a broken guide", "content/nurse.md", "---\ntitle: [\n---\n\n# Nurse\n"),
        ("a configuration", "rolebook.yml", "title: Careers\ndiagnostics:\n  RB0107: ignore\n"),
        ("damaged text", "content/engineer.md", ExampleGuides.engineer + "\n- CafÃ© culture\n"),
        ("a mended guide", "content/nurse.md", ExampleGuides.nurse),
        ("a picture", "content/ward.png", "of a ward"),
        ("a guide that shows it", "content/nurse.md", ExampleGuides.nurse + "\n![The ward](ward.png)\n"),
        ("another picture at its place", "content/ward.png", "of another ward"),
        ("words of headings", "rolebook.yml", "sections:\n  skills: [Zauberkunst]\n"),
        ("a heading of those words", "content/nurse.md", "# Nurse\n\n## Zauberkunst\n\n- Communication\n"),
        ("those words no more", "rolebook.yml", nil),
        ("no such tool", "content/vocabulary/tools.yml", nil),
        ("a guide less", "content/nurse2.md", nil),
        ("another guide less", "content/care/midwife.md", nil),
    ]

    @Test("makes the same site and finds the same as one that reads everything")
    func likeFresh() async throws {
        let memory = ReadingMemory()
        for edit in Self.edits {
            if let text = edit.text {
                try folder.write(edit.path, text)
            } else {
                try? FileManager.default.removeItem(atPath: folder.path(edit.path))
            }
            let remembering = await build(settings(memory))
            let fresh = await build(settings())
            #expect(remembering.site == fresh.site, "after \(edit.what)")
            #expect(remembering.report.diagnostics == fresh.report.diagnostics, "after \(edit.what)")
        }
    }

    @Test("reads only the guides that have changed")
    func kept() async throws {
        let memory = ReadingMemory()
        _ = await build(settings(memory))
        let sources = SourceFolder.read(at: folder.path("content")).value
        try folder.write("content/nurse.md", ExampleGuides.nurse + "\n- Patience\n")
        let changed = SourceFolder.read(at: folder.path("content")).value
        let last = try #require(memory.reading(withWordsOf: []))
        #expect(sources.guides.allSatisfy { last[$0] != nil })
        #expect(changed.guides.filter { last[$0] == nil }.map(\.name) == ["nurse.md"])
        #expect(memory.reading(withWordsOf: [InputFile(path: "a.yml", name: "a.yml", bytes: [])]) == nil)
    }
}
