import Diagnostics
import Foundation
import Markdown
import Repair
import Roles
import Testing

/// A guide as text: one that the repository holds, or one put together at random.
struct ExampleText: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// What is read of the text as it stands.
    let facts: Result<GuideFacts, any Error>

    init(name: String, text: String) {
        self.name = name
        self.text = text
        facts = Result { GuideFacts(try Guide.read(text)) }
    }

    var testDescription: String { name }

    /// The guides that the repository publishes and the fixtures, sorted by name.
    static let all: [ExampleText] = ["content", "Tests/Fixtures/Guides"].flatMap { folder in
        let url = RepositoryWords.root.appending(path: folder)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
        return files.sorted().compactMap { file -> ExampleText? in
            guard file.hasSuffix(".md") || file.hasSuffix(".txt"), file != "README.md" else { return nil }
            let text = try? String(contentsOf: url.appending(path: file), encoding: .utf8)
            return text.map { ExampleText(name: file, text: $0) }
        }
    }

    static let markdown = all.filter { $0.name.hasSuffix(".md") }

    static let generated = (1...20).map { number in
        ExampleText(name: "generated \(number)", text: GeneratedGuide(seed: UInt64(number)).markdown)
    }
}

extension Guide {
    /// The guide that the whole line reads from a text.
    static func read(_ text: String) throws -> Guide {
        let words = try RepositoryWords.all.get().lexicon
        let source = restoreBullets(in: repairText(path: "guide.md", bytes: Array(text.utf8)).value).value
        return readGuide(recover(parse(source).value, words: words.headingWords).value, lexicon: words).value
    }
}
