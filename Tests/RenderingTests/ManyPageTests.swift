import Diagnostics
import Testing

@testable import Rendering

@Suite("A site of many guides") struct ManyPageTests {
    private func site(of count: Int) throws -> Site {
        try TinySite.render((0..<count).map { ("page\(1000 + $0).md", "# Page \($0)\n\nWords, cafÃ©.\n") }).value
    }

    private func links(on page: String, of site: Site) -> Int {
        site.html(page).split(separator: "<a ").count { $0.contains("href=\"page1") }
    }

    @Test("lists only neighbours beside an ordinary page, and every page when they are few")
    func neighbours() throws {
        #expect(try links(on: "pages/page1005.html", of: site(of: 10)) == 10)
        let many = try site(of: 100)
        #expect(links(on: "pages/page1050.html", of: many) == 65)
        #expect(links(on: "pages/page1000.html", of: many) == 33)
    }

    @Test("tells on the page of its state of the first guides, and how many more there are")
    func report() throws {
        let html = try site(of: 503).html("report.html")
        #expect(html.contains("<h3>page1000.md</h3>"))
        #expect(html.contains("<h3>page1499.md</h3>"))
        #expect(!html.contains("<h3>page1500.md</h3>"))
        #expect(html.contains("3 more guides: &#39;rolebook inspect&#39; tells what was made of each."))
    }
}
