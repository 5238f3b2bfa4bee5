import Diagnostics
import Foundation
import Markdown
import Testing

@Suite(
    "HTML of unrepaired text equals that of the command cmark-gfm",
    .enabled(if: CommonMarkCommand.isInstalled, CommonMarkCommand.reason))
struct CommandOracleTests {
    private func ours(_ text: String) -> String {
        var renderer = HTMLRenderer()
        renderer.tables.cellAttributes = { alignment, _ in alignment == .none ? "" : " align=\"\(alignment)\"" }
        var html: [UInt8] = []
        renderer.write(parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// The text without what is read otherwise on purpose: raw HTML is shown as text and bare addresses are links.
    private func plain(_ text: String) -> String {
        text.replacing("<", with: "\\<").replacing("https://", with: "")
    }

    @Test("for 5,000 generated documents")
    func generated() throws {
        let texts = (0..<5_000).map { plain(generatedDocument($0).replacing("[^", with: "(^")) }
        let expected = try CommonMarkCommand.html(ofEach: texts)
        try #require(expected.count == texts.count)
        for (number, text) in texts.enumerated() {
            #expect(ours(text) == expected[number], "document \(number)")
        }
    }

    @Test("for guides as they are received", arguments: ReceivedText.files)
    func guides(file: String) throws {
        let text = plain(try String(contentsOf: ReceivedText.root.appending(path: file), encoding: .utf8))
        #expect(ours(text) == (try CommonMarkCommand.html(of: Self.withoutFrontMatter(text))))
    }

    private static func withoutFrontMatter(_ text: String) -> String {
        guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return text }
        return String(text[end.upperBound...])
    }
}

/// The guides of the repository, by their paths in it.
private enum ReceivedText {
    static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    static let files = ["content", "Tests/Fixtures/Guides"].flatMap { folder in
        let files = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? []
        return files.sorted().filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
    }
}
