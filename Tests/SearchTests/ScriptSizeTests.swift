import Foundation
import Testing

@Suite("Scripts") struct ScriptSizeTests {
    @Test("A script takes at most 8 KB and writes no markup", arguments: ["search.js", "search-engine.js"])
    func isSmall(name: String) throws {
        let url = Engine.source.deletingLastPathComponent().appending(path: name)
        let text = try String(contentsOf: url, encoding: .utf8)
        #expect(text.utf8.count <= 8_192)
        for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "fetch(", "eval("] {
            #expect(!text.contains(word))
        }
    }
}
