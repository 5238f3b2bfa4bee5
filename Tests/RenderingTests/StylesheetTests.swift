import Foundation
import Testing

@Suite struct StylesheetTests {
    private func css() throws -> String {
        String(
            decoding: try TinySite.read(TinySite.packageRoot.appending(path: "templates/assets/style.css")),
            as: UTF8.self)
    }

    @Test("the stylesheet holds at most 20 KB and loads nothing")
    func budget() throws {
        let css = try css()
        #expect(css.utf8.count <= 20_000)
        #expect(!css.contains("@import") && !css.contains("url("))
    }

    @Test("nothing is forced outside print")
    func important() throws {
        #expect(try css().split(separator: "@media print")[0].contains("!important") == false)
    }
}
