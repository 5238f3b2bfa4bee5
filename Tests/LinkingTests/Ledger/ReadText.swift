import Diagnostics
import Foundation
import Markdown
import Repair
import Roles

/// Reads a text through the whole line up to its guide, with the English section words of this package.
enum ReadText {
    static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let lexicon: Lexicon = {
        let names = ["en", "de", "es", "fr", "pt", "ru", "zh"].map { "content/vocabulary/sections/\($0).yml" }
        let files = names.compactMap { name -> (path: String, node: YAMLNode)? in
            guard let data = try? Data(contentsOf: packageRoot.appending(path: name)) else { return nil }
            return parseYAML(Array(data), path: name, limits: .vocabulary).value.map { (name, $0) }
        }
        return Lexicon.decode(files).value
    }()

    static func guide(_ text: String, path: String = "guide.md") -> Guide { guide(Array(text.utf8), path: path) }

    static func guide(_ bytes: [UInt8], path: String) -> Guide {
        let source = restoreBullets(in: repairText(path: path, bytes: bytes).value).value
        let article = recover(parse(source).value, words: lexicon.headingWords).value
        return readGuide(article, lexicon: lexicon).value
    }

    /// The guides of this package, and those that lie beside it where they do.
    static let files: [URL] = ["content", "Tests/Fixtures/Guides", "../shared/seeds"].flatMap { folder in
        let found = try? FileManager.default.contentsOfDirectory(
            at: packageRoot.appending(path: folder), includingPropertiesForKeys: nil)
        return (found ?? []).filter { ["md", "txt"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }
}
