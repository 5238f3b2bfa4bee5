import Diagnostics
import Synchronization
import Testing

@testable import Publishing

@Suite("Pages that are looked at while a site is made")
struct FirstPageTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (name, text) in ExampleGuides.all { try folder.write("content/\(name)", text) }
    }

    /// What a build shows early, and the site that it makes.
    private func built(_ paths: [String], isOvertaken: Bool = false) async -> (early: [OutputFile], result: BuildResult)
    {
        var settings = BuildSettings(content: folder.path("content"))
        let shown = Shown()
        settings.firstPages = FirstPages(
            paths: { paths }, show: { shown.add($0) }, isOvertaken: { isOvertaken && !shown.files.isEmpty })
        let result = await build(settings)
        return (shown.files, result)
    }

    @Test("are shown first, with the bytes that they have in the site; those it hasn't are passed over")
    func first() async throws {
        let (early, result) = await built(["roles/nurse.html", "roles/gone.html", "index.html"])
        #expect(early.map(\.path).sorted() == ["index.html", "roles/nurse.html"])
        #expect(early.allSatisfy(result.site.contains))
    }

    @Test("are all there is of a site that its sources have overtaken")
    func overtaken() async throws {
        let (early, result) = await built(["roles/nurse.html"], isOvertaken: true)
        #expect(early.map(\.path) == ["roles/nurse.html"])
        #expect(result.site.isEmpty)
        #expect(!result.report.hasErrors)
    }

    @Test("are not shown when a guide can't be read")
    func faults() async throws {
        try folder.write("content/broken.md", "\u{0}")
        let (early, result) = await built(["roles/nurse.html"])
        #expect(early.isEmpty)
        #expect(result.report.hasErrors)
    }
}

/// What was shown, from whatever task.
private final class Shown: Sendable {
    private let all = Mutex<[OutputFile]>([])

    var files: [OutputFile] { all.withLock { $0 } }

    func add(_ files: [OutputFile]) { all.withLock { $0 += files } }
}
