import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Linking

/// The vocabulary that this repository publishes with.
struct ContentVocabularyTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "content/vocabulary")

    @Test("content/vocabulary decodes without a finding")
    func decodes() throws {
        var files: [(path: String, root: YAMLNode)] = []
        for name in ["names.yml", "skills.yml", "tools.yml"] {
            let data = try Data(contentsOf: Self.folder.appending(path: name))
            let parsed = parseYAML(Array(data), path: name, limits: .vocabulary)
            #expect(parsed.diagnostics.isEmpty)
            files.append((name, try #require(parsed.value)))
        }
        let vocabulary = Vocabulary.decode(files: files)
        #expect(vocabulary.diagnostics.isEmpty)
        #expect(vocabulary.value.entities.count > 300)
    }
}
