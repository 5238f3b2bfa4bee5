import Diagnostics
import Foundation
import Linking
import Markdown
import Repair
import Roles
import Templates

@testable import Rendering

/// The site of `Tests/Sites/tiny`, or of texts that a test gives, made with the theme of this package.
enum TinySite {
    static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = packageRoot.appending(path: "Tests/Sites/tiny")

    static func render() throws -> Diagnosed<Site> { try render(tinyLibrary()) }

    static func tinyLibrary() throws -> Library {
        let names = try files(in: folder.appending(path: "content"))
        return try library(of: names.map { ("content/" + $0, try read(folder.appending(path: "content/" + $0))) })
    }

    static func render(_ guides: [(path: String, text: String)]) throws -> Diagnosed<Site> {
        try render(library(of: guides.map { ($0.path, Array($0.text.utf8)) }))
    }

    static func render(
        _ library: Library, templates: TemplateSet? = nil, settings: SiteSettings = settings
    ) throws -> Diagnosed<Site> {
        Rendering.render(
            library, templates: try templates ?? theme(),
            assets: try ["search-engine.js", "search.js", "style.css"].map {
                ($0, try read(packageRoot.appending(path: "templates/assets/\($0)")))
            },
            settings: settings)
    }

    static let settings = SiteSettings(title: "Early trades", description: "Trades that start before the sun does.")

    static func library(of guides: [(path: String, bytes: [UInt8])]) throws -> Library {
        let words = try yaml(packageRoot, "content/vocabulary/sections/en.yml")
        let lexicon = Lexicon.decode([(path: words.path, node: words.root)]).value
        let vocabulary = Vocabulary.decode(
            files: [try yaml(folder, "vocabulary/skills.yml"), try yaml(folder, "vocabulary/tools.yml")]
        ).value
        let read = guides.map { path, bytes in
            let document = parse(repairText(path: path, bytes: bytes).value).value
            return readGuide(recover(document, words: lexicon.headingWords).value, lexicon: lexicon).value
        }
        return link(guides: read, vocabulary: vocabulary).value
    }

    static func theme(changing changes: [String: String] = [:]) throws -> TemplateSet {
        let root = packageRoot.appending(path: "templates")
        let names = try files(in: root).filter { $0.hasSuffix(".mustache") }
        return TemplateSet.parse(
            try names.map { file in
                let name = String(file.dropLast(".mustache".utf8.count))
                let bytes = try changes[name].map { Array($0.utf8) } ?? read(root.appending(path: file))
                return TemplateSource(name: name, path: "templates/" + file, bytes: bytes)
            }
        ).value
    }

    static func read(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

    /// The paths of all files below a folder, sorted.
    static func files(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: folder.appending(path: $0).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }.sorted()
    }

    private static func yaml(_ root: URL, _ path: String) throws -> (path: String, root: YAMLNode) {
        let node = parseYAML(try read(root.appending(path: path)), path: path).value
        return (path, node ?? YAMLNode(.mapping([]), line: 1, column: 1))
    }
}

extension Site {
    func html(_ path: String) -> String {
        self[path].map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    var pages: [File] { files.filter { $0.path.hasSuffix(".html") } }
}
