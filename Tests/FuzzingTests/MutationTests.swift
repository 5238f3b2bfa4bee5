import Foundation
import Testing

@testable import FuzzingTargets

/// Damaged copies of real guides, word lists and templates, the same in every run.
///
/// `ROLEBOOK_MUTATIONS=10000` takes so many copies of each file, and `make fuzz` looks for new paths through the code.
@Suite("Damaged files")
struct MutationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let count = ProcessInfo.processInfo.environment["ROLEBOOK_MUTATIONS"].flatMap { Int($0) } ?? 12

    struct Seed: CustomTestStringConvertible, Sendable {
        let target: FuzzTarget
        let path: String

        var testDescription: String { "\(target.rawValue): \(path)" }
    }

    private static func seeds(_ targets: [FuzzTarget], in folder: String, ending endings: String...) -> [Seed] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
        let files = names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
        return files.flatMap { name in targets.map { Seed(target: $0, path: "\(folder)/\(name)") } }
    }

    static let seeds =
        seeds([.text, .markdown, .guide], in: "content", ending: ".md", ".txt")
        + seeds([.text, .markdown, .guide], in: "Tests/Fixtures/Guides", ending: ".md", ".txt")
        + seeds([.text, .markdown, .guide], in: "Tests/Fuzzing/Corpus", ending: ".md")
        + seeds([.yaml, .vocabulary], in: "starter", ending: ".yml")
        + seeds([.yaml, .vocabulary], in: "Tests/Sites/tiny/vocabulary", ending: ".yml")
        + seeds([.template], in: "templates", ending: ".mustache")

    @Test(
        "break nothing: what comes out is sound, or a reason is given",
        .enabled(if: ProcessInfo.processInfo.environment["ROLEBOOK_MUTATIONS"] != nil, "only with ROLEBOOK_MUTATIONS"),
        arguments: seeds)
    func damaged(seed: Seed) throws {
        let bytes = Array(try Data(contentsOf: Self.root.appending(path: seed.path)))
        #expect(seed.target.fault(of: bytes) == nil)
        var mutation = Mutation(of: bytes, seed: UInt64(seed.path.utf8.count))
        for number in 1...Self.count {
            let copy = mutation.next()
            guard let fault = seed.target.fault(of: copy) else { continue }
            Issue.record("copy \(number): \(fault)\n\(String(decoding: copy, as: UTF8.self))")
        }
    }

    /// Inputs that once broke something: a crash, a hang, a lost line.
    @Test("that broke something once are sound now")
    func found() throws {
        let folder = Self.root.appending(path: "Tests/Fuzzing/Found")
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            guard let target = FuzzTarget(rawValue: String(name.prefix { $0 != "-" })) else { continue }
            #expect(target.fault(of: Array(try Data(contentsOf: folder.appending(path: name)))) == nil, "\(name)")
        }
    }
}
