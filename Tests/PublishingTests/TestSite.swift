import Diagnostics
import Foundation

@testable import Publishing

/// A folder of guides built into a site, for tests that look at the finished pages.
struct TestSite: Sendable {
    let folder: TemporaryFolder
    let result: BuildResult

    /// Builds guides and other files of a content folder, given as name and text.
    init(_ files: [String: String]) async throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write("content/\(name)", text) }
        result = await build(BuildSettings(content: folder.path("content"), output: folder.path("public")))
    }

    var content: String { folder.path("content") }

    /// The messages of the build that these rules raised, without the folder's own path.
    func messages(of ids: String...) -> [String] {
        result.report.diagnostics.filter { ids.contains($0.rule.id) }.map { found in
            let place = found.location.map { "\($0): " } ?? ""
            let lines = ["\(place)\(found.rule.id) \(found.message)"] + found.notes
            let text = (lines + [found.suggestion].compactMap(\.self)).joined(separator: " | ")
            return text.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    /// A file of the site; empty when there is none.
    func file(_ path: String) -> String { folder.text("public/\(path)") ?? "" }

    /// The paths of the files in a folder of the site, sorted.
    func paths(in name: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("public/\(name)"))) ?? []
        return names.sorted().map { "\(name)/\($0)" }
    }
}

/// The text of some HTML as a reader sees it, with single spaces.
func visibleText(_ html: String) -> String {
    var text = html.replacing(#/<script.*?<\/script>/#.dotMatchesNewlines(), with: " ")
    text = text.replacing(
        #/<(b|i|strong|em|a|code|small|span|q|del|mark)( [^>]*)?>|<\/(b|i|strong|em|a|code|small|span|q|del|mark)>/#,
        with: "")
    text = text.replacing(#/<[^>]*>/#, with: " ")
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
    for (reference, character) in references {
        text = text.replacingOccurrences(of: reference, with: character)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
