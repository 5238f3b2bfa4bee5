import Diagnostics
import Testing

@testable import Rendering

@Suite struct GuideTextTests {
    private static let frame = "\n\n## Responsibilities\n\n- Work\n\n## Skills\n\n- Shaping\n\n"

    private func page(_ text: String, path: String = "content/baker.md") throws -> Diagnosed<Site> {
        try TinySite.render([(path, text)])
    }

    @Test("hostile titles and texts stand on the page as text")
    func hostile() throws {
        let site = try page(
            "# Baker <script>alert(1)</script> \"&\n\nSum <img src=x onerror=alert(1)> & more." + Self.frame
                + "## \"><script>x</script>\n\n<b onclick=\"x\">raw</b> [go](javascript:alert(1))\n")
        for file in site.value.pages {
            let tags = TagScanner.tags(of: file.bytes).filter {
                $0["src"]?.hasSuffix("assets/search.js") != true && $0["type"] != "application/ld+json"
            }
            #expect(!tags.contains { ["script", "img", "b"].contains($0.name) }, "\(file.path)")
            #expect(!tags.contains { $0["onclick"] != nil || $0["onerror"] != nil })
            #expect(!tags.contains { $0["href"]?.hasPrefix("javascript") == true })
        }
        #expect(site.diagnostics.map(\.rule.id) == ["RB0802"])
    }

    @Test("a name is a link once in a section and again in the next")
    func mentions() throws {
        let text =
            "# Baker\n\nBakes." + Self.frame
            + "## Tools\n\nA deck oven, and a deck oven.\n\n## Advice\n\nClean the deck oven.\n"
        let html = try page(text).value.html("roles/baker.html").split(separator: "<div class=\"guide\">")[1]
        let body = html.split(separator: "id=\"skills-and-tools\"")[0]
        #expect(body.split(separator: "href=\"../tools/deck-oven.html\"").count - 1 == 2)
    }

    @Test("every word of a guide is on its page")
    func words() throws {
        let text =
            "# Baker\n\nLead words.\n\nMore *lead*." + Self.frame + """
                ## Phase 2: Cakes (Weeks 5-8)

                1. Sponge
                   - inner item

                > quoted

                | A | B |
                | - | - |
                | c | d |

                ```
                code here
                ```

                ### Deep

                #### Deeper still

                Last ~~old~~ words.
                """
        let html = try page(text).value.html("roles/baker.html")
        for word in [
            "Lead words.", "More <em>lead</em>.", "Phase 2: Cakes (Weeks 5-8)", "Sponge", "inner item", "quoted",
            "<td>d</td>", "code here", ">Deep<", ">Deeper still<", "Last <del>old</del> words.",
        ] {
            #expect(html.contains(word), "\(word)")
        }
    }

    @Test("links between guides lead to their pages and sections, from wherever they stand")
    func guideLinks() throws {
        let site = try TinySite.render([
            ("content/baker.md", "# Baker\n\nBakes." + Self.frame),
            (
                "content/more/about.md",
                "---\nkind: page\n---\n\n# About\n\n[a](../baker.md) [b](../baker.md#skills) [c](#end) [d](//example.org/x)\n\n## End\n\nText.\n"
            ),
        ])
        let html = site.value.html("pages/about.html")
        for href in ["../roles/baker.html", "../roles/baker.html#skills", "#end", "https://example.org/x"] {
            #expect(html.contains("<a href=\"\(href)\">"), "\(href)")
        }
        #expect(site.diagnostics == [])
    }

    @Test("a link to a section that a guide doesn't have is reported with the section that was meant")
    func unknownSection() throws {
        let site = try page("# Baker\n\nSee [the skills](#skils)." + Self.frame)
        #expect(
            site.diagnostics.map(\.message) == [
                "'#skils' leads to no guide and no section of this site; the link is shown as text"
            ])
        #expect(site.diagnostics.first?.suggestion == "did you mean '#skills'?")
        #expect(site.diagnostics.first?.location == SourceLocation(path: "content/baker.md", line: 3, column: 18))
        #expect(site.value.html("roles/baker.html").contains("See the skills."))
    }
}
