import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publishing

/// Row 59 of `Tests/CommandTests/Reliability/README.md`.
@Suite("A guide that changes while it is read")
struct ChangedInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/nurse.md", guide("first"))
    }

    private func guide(_ word: String) -> String {
        "# Nurse\n\n## Responsibilities\n\n- Care for the \(word)\n\n## Skills\n\n- Empathy\n"
    }

    /// Builds, and does something to the content just before the site is checked.
    private func build(whileChecking change: @escaping @Sendable (Int) -> Void) async -> BuildResult {
        var settings = BuildSettings(content: folder.path("content"), output: folder.path("public"))
        let count = Mutex(0)
        settings.observe = { stage in
            guard stage == .checking else { return }
            change(
                count.withLock { count in
                    count += 1
                    return count
                })
        }
        return await Publishing.build(settings)
    }

    @Test("row 59: is read once more, and the site is made of what it is then")
    func once() async {
        let path = folder.path("content/nurse.md")
        let text = guide("second one")
        let result = await build { if $0 == 1 { try? Data(text.utf8).write(to: URL(filePath: path)) } }
        #expect(result.exitCode == .clean)
        #expect(folder.text("public/roles/nurse.html")?.contains("second one") == true)
    }

    @Test("row 59: that is saved as an editor does, by renaming, is read once more")
    func renamed() async {
        let path = folder.path("content/nurse.md")
        let text = guide("renamed one")
        let result = await build {
            if $0 == 1 { try? Data(text.utf8).write(to: URL(filePath: path), options: .atomic) }
        }
        #expect(result.exitCode == .clean)
        #expect(folder.text("public/roles/nurse.html")?.contains("renamed one") == true)
    }

    @Test("row 59: that is gone is left out the second time")
    func removed() async throws {
        try folder.write("content/midwife.md", "# Midwife\n\n## Responsibilities\n\n- Help\n\n## Skills\n\n- Empathy\n")
        let path = folder.path("content/midwife.md")
        let result = await build { if $0 == 1 { try? FileManager.default.removeItem(atPath: path) } }
        #expect(result.exitCode == .clean)
        #expect(folder.text("public/roles/midwife.html") == nil)
        #expect(folder.text("public/roles/nurse.html") != nil)
    }

    @Test("row 59: twice in a row is an error, and nothing is published")
    func always() async {
        let path = folder.path("content/nurse.md")
        let texts = [guide("a"), guide("bb"), guide("ccc")]
        let result = await build { try? Data(texts[min($0, 2)].utf8).write(to: URL(filePath: path)) }
        #expect(result.exitCode == .contentFaulty)
        #expect(
            result.report.diagnostics.filter { $0.severity == .error }.map(\.message) == [
                "'\(path)' changed while it was read, twice in a row"
            ])
        #expect(folder.text("public/index.html") == nil)
    }
}
