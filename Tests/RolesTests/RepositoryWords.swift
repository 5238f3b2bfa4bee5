import Diagnostics
import Foundation
import Linking
import Markdown
import Roles
import Testing

/// The words that the repository's own content brings to the reading of guides.
struct RepositoryWords: Sendable {
    let lexicon: Lexicon
    let vocabulary: Vocabulary

    static let all = Result { try RepositoryWords() }
    static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    private init() throws {
        let languages = ["en", "de", "es", "fr", "pt", "ru", "zh"]
        var lexicon = Lexicon.decode(try languages.map { try Self.file("sections/\($0).yml") }).value
        let files = try ["tools", "skills", "names"].map { try Self.file("\($0).yml") }
        vocabulary = Vocabulary.decode(files: files.map { (path: $0.path, root: $0.node) }).value
        lexicon.names = Set(vocabulary.entities.filter { $0.id.kind == .tool }.map { $0.name.lowercased() })
        self.lexicon = lexicon
    }

    private static func file(_ name: String) throws -> (path: String, node: YAMLNode) {
        let bytes = try Data(contentsOf: root.appending(path: "content/vocabulary/" + name))
        let node = try #require(parseYAML(Array(bytes), path: name, limits: .vocabulary).value)
        return (path: name, node: node)
    }
}
