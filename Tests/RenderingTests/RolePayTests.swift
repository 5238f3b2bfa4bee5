import Diagnostics
import Testing

@testable import Rendering

/// What pages say of pay, of time and of places, for guides that state little or write it unusually.
@Suite struct RolePayTests {
    private func page(_ path: String, of guide: String, at source: String = "baker.md") throws -> String {
        let site = try TinySite.render([(source, guide)]).value
        let page = try #require(site.pages.first { $0.path == path })
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("a guide in one long line shows the sentence about pay alone, and the section that holds it")
    func oneLine() throws {
        let long = String(repeating: "Bakers rise early and bake. ", count: 8)
        let guide =
            "Baker\n\nOverview\n\nThey bake.\n\nSkills\n\n- Patience\n\nMore Careers\n\nNight Baker\n\nNight Baker\n\n\(long)### Key Responsibilities - Mix 3 doughs - Bake "
            + "### Salary The average salary is $41,000 per year. ### Skills - Patience\n"
        let html = try page("roles/night-baker.html", of: guide)
        let shown = html.ranges(of: "<li>The average salary is $41,000 per year.</li>").count
        #expect(shown == 1)
        #expect(html.contains("Stated under <a href=\"#salary\">Salary</a>.</p>"))
    }

    @Test("of phases that last as long none is called the longest")
    func ties() throws {
        func guide(_ end: Int) -> String {
            "# Baker\n\n## Learning path\n\n### Phase 1: Dough (Weeks 1-4)\n\n- Rye\n\n### Phase 2: Bread (Weeks 5-\(end))\n\n- Loaf\n\n"
                + "## Duties\n\n- Bake\n"
        }
        #expect(try !page("paths/baker.html", of: guide(8)).contains("the longest phase is"))
        #expect(try page("paths/baker.html", of: guide(9)).contains("the longest phase is Bread"))
    }

    @Test("pay without levels is not compared as if they were steps")
    func withoutLevels() throws {
        let html = try page(
            "roles/baker.html",
            of: "# Baker\n\n## Salary\n\n$30,000 - $40,000 or $50,000 - $60,000 a year.\n\n## Duties\n\n- Bake\n")
        #expect(!html.contains("From Level not stated"))
    }

    @Test("the page on the state of the guide names files without the folders of whoever built it")
    func places() throws {
        let guide =
            "# Baker\n\n## Salary\n\n- Junior: $50,000 - $60,000\n- Senior: $30,000 - $40,000\n\n## Duties\n\n- Bake\n"
        let html = try page("report.html", of: guide, at: "/home/ada/guides/baker.md")
        #expect(html.contains("baker.md:6"))
        #expect(!html.contains("/home/ada"))
    }
}
