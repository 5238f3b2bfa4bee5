import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite("What a role's page names to learn from") struct RoleResourceTests {
    static let guide = """
        # Baker

        ## Responsibilities

        - Knead the dough

        ## Skills

        - Patience

        ## Learning Roadmap

        ### Phase 1: Dough (Weeks 1-4)

        **Resources:**

        - [Baking School](https://example.org/school)
        - Book: "The Long Rise" by Ada Moore

        ## Resources


        """

    private func words(_ list: String) throws -> String? {
        let site = try TinySite.render([("baker.md", Self.guide + list)]).value
        let html = site.html("roles/baker.html")
        guard let start = html.range(of: "<h2 id=\"resources-by-kind\">"),
            let end = html[start.upperBound...].range(of: "</section>")
        else { return nil }
        let text = String(html[start.lowerBound..<end.lowerBound]).replacing("\n", with: " ")
        return String(text.replacing(/<[^a][^>]*>|<\/[^a][^>]*>/, with: "|").replacing(/[| ]*\|[| ]*/, with: "|"))
    }

    @Test("is gathered from all sections by kind, each once, with its address and its author")
    func gathered() throws {
        let list = "- Podcast: Crumbs\n- Book: Salt by Ben Ode\n- [Baking School](https://example.org/school)\n"
        let words = try words(list)
        #expect(
            words == "|To learn from|Books:|The Long Rise (Ada Moore); Salt (Ben Ode)|Podcasts:|Crumbs|Sites:|"
                + "<a href=\"https://example.org/school\">Baking School|")
    }

    @Test("stays in its own section where that shows as much")
    func few() throws {
        #expect(try words("- Podcast: Crumbs\n") == nil)
    }
}
