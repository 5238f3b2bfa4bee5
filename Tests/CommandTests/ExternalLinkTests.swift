import Foundation
import Testing

@Suite("rolebook check --external")
struct ExternalLinkTests {
    private let place: Workplace
    /// The other site: one on this machine.
    private let other: Preview
    private let otherPlace: Workplace

    init() throws {
        place = try Workplace()
        otherPlace = try Workplace()
        try otherPlace.write("content/analyst.md", Guides.analyst)
        other = try Preview(in: otherPlace)
    }

    private func check(_ text: String, _ flags: String...) throws -> Workplace.Outcome {
        try place.write("content/notes.md", "---\nkind: page\n---\n\n# Notes\n\n" + text + "\n")
        return try place.run(["check", "--external"] + flags, environment: ["PATH": "/usr/bin:/bin"])
    }

    private func address(_ path: String) -> String { "http://127.0.0.1:\(other.port)\(path)" }

    @Test("passes over pages that are there, and remembers them")
    func sound() throws {
        let text = "[x](\(address("/"))) [x](\(address("/roles/data-analyst.html#skills"))) [x](\(address("/roles")))"
        #expect(try check(text).status == 0)
        let memory = place.text(".rolebook/external-links").split(separator: "\n")
        #expect(memory.count == 3)
        #expect(memory.allSatisfy { $0.contains(" http://127.0.0.1:") })
        _ = other.stop()
        #expect(try check(text).status == 0)
    }

    @Test("reports pages that are gone at every place, and ends with a code of its own")
    func broken() throws {
        let gone = address("/roles/gone.html?a=\"b\"&c=%24")
        let outcome = try check("[x](<\(gone)>)\n\n[y](<\(gone)>)")
        #expect(outcome.status == 4)
        let found = outcome.messages.filter { $0.contains("RB0811") }
        #expect(found.count == 2)
        #expect(found.first == "content/notes.md:7:6: error[RB0811]: '\(gone)' is gone: the server answers 404")
        #expect(place.text(".rolebook/external-links") == "")
    }

    @Test("ends as for faulty content when that is wrong too")
    func both() throws {
        try place.write("content/bad.md", [0x00])
        let outcome = try check("[x](\(address("/gone.html")))")
        #expect(outcome.status == 1)
    }

    @Test("keeps what a server doesn't tell apart from what is gone")
    func unknown() throws {
        try otherPlace.write("content/analyst.md", [0x00])
        let empty = try Preview(in: otherPlace)
        let text = "[x](http://127.0.0.1:\(empty.port)/)"
        #expect(try check(text).status == 0)
        let outcome = try check(text, "-v", "--strict")
        #expect(outcome.status == 0)
        #expect(outcome.messages.contains { $0.contains("RB0812") && $0.hasSuffix("the server answers 503") })
    }

    @Test("touches no network without the flag")
    func offline() throws {
        _ = other.stop()
        try place.write("content/notes.md", "---\nkind: page\n---\n\n# Notes\n\n[x](\(address("/")))\n")
        #expect(try place.run("check", "--strict").status == 0)
        #expect(!place.names.contains(".rolebook"))
    }
}
