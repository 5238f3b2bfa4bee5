import Foundation
import RolebookKit
import Testing

@Suite("The kit")
struct RolebookTests {
    private static let cook = """
        # Line Cook

        A line cook keeps one station of a kitchen going.

        ## Responsibilities

        - Prepare the station
        - Cook to order

        ## Tools

        - Excel

        """

    private static let damaged = cook.replacingOccurrences(of: "Cook to order", with: "SautÃ© to order")

    @Test("builds a folder of guides into a site")
    func builds() async throws {
        let desk = try Desk(["content/cook.md": Self.cook])
        let outcome = await Rolebook(content: desk["content"]).build(into: desk["public"])
        #expect(outcome.isClean && outcome.exitCode == 0)
        #expect(outcome.counts?.roles == 1)
        #expect(outcome.counts?.tools == 1)
        #expect(desk.text("public/roles/line-cook.html")?.contains("Excel") == true)
    }

    @Test("takes what the site is about from a configuration, and its address before that from the program")
    func configured() async throws {
        let desk = try Desk([
            "content/cook.md": Self.cook, "site.yml": "title: Kitchen work\nbaseURL: https://example.org/old/\n",
        ])
        var book = Rolebook(content: desk["content"], configuration: desk["site.yml"])
        book.baseURL = "https://example.org/new/"
        #expect(await book.build(into: desk["public"]).isClean)
        #expect(desk.text("public/index.html")?.contains("Kitchen work") == true)
        #expect(desk.text("public/sitemap.xml")?.contains("https://example.org/new/roles/line-cook.html") == true)
    }

    @Test("checks with the places of what it finds, and writes nothing")
    func checks() async throws {
        let desk = try Desk(["content/cook.md": Self.damaged])
        let outcome = await Rolebook(content: desk["content"]).check()
        let finding = try #require(outcome.findings.first { $0.id == "RB0107" })
        #expect(finding.severity == .warning)
        #expect(finding.path == desk["content/cook.md"])
        #expect((finding.line, finding.column) == (8, 3))
        #expect(finding.message == "'SautÃ©' is UTF-8 read as Windows-1252; repaired to 'Sauté'")
        #expect(finding.description == "\(desk["content/cook.md"]):8:3: warning[RB0107]: \(finding.message)")
        #expect(outcome.isClean)
        #expect(desk.names == ["content"])
    }

    @Test("publishes nothing with a warning in a strict run")
    func strict() async throws {
        let desk = try Desk(["content/cook.md": Self.damaged])
        var book = Rolebook(content: desk["content"])
        book.isStrict = true
        let outcome = await book.build(into: desk["public"])
        #expect(outcome.exitCode == 1)
        #expect(desk.text("public/index.html") == nil)
    }

    @Test("says that there is no content")
    func missing() async throws {
        let desk = try Desk([:])
        let outcome = await Rolebook(content: desk["content"]).check()
        #expect(outcome.exitCode == 2)
        #expect(outcome.counts == nil)
        let finding = try #require(outcome.findings.first)
        #expect(finding.severity == .error)
        #expect(finding.message == "'\(desk["content"])' does not exist or cannot be reached")
        #expect(finding.suggestion != nil)
    }

    @Test("shows what was understood, for programs and for people")
    func inspects() async throws {
        let desk = try Desk(["cook.md": Self.cook])
        let understanding = await Rolebook(content: desk["cook.md"]).inspect()
        let json = try #require(understanding.json)
        let guide = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let roles = try #require(guide["roles"] as? [[String: Any]])
        #expect(roles.map { $0["title"] as? String } == ["Line Cook"])
        #expect(understanding.overview.contains("Line Cook"))
        #expect(understanding.outcome.isClean)
    }

    @Test("tells findings that weigh more from those that weigh less")
    func severities() {
        #expect(Finding.Severity.info < .warning && .warning < Finding.Severity.error)
    }
}

/// A folder of its own for one test, removed when the test is done with it.
private final class Desk: Sendable {
    private let root: String

    init(_ files: [String: String]) throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        root = "\(base)/rolebook-kit-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        for (name, text) in files {
            let file = URL(fileURLWithPath: self[name])
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    subscript(name: String) -> String { "\(root)/\(name)" }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
    }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] }
}
