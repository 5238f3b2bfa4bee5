import Diagnostics
import Linking
import Testing

@testable import Rendering

@Suite("The feed") struct FeedTests {
    private static let needs = "## Skills\n\n- Shaping\n\n## Tools\n\n- Deck oven\n"
    private static let guides: [(path: String, text: String)] = [
        ("baker.md", "---\nupdated: 2026-05-12\n---\n\n# Baker\n\n\(needs)"),
        ("night-baker.md", "---\nupdated: 2026-06-01T10:00:00Z\n---\n\n# Baker\n\n\(needs)"),
        ("chef.md", "# Pastry Chef\n\n\(needs)"),
        ("about.md", "---\nkind: page\ntitle: Bread & butter\nlastmod: 2026-05-12\n---\n\nWhy we bake.\n"),
    ]

    private func site(at address: String?) throws -> Site {
        var settings = TinySite.settings
        settings.baseURL = address
        let library = try TinySite.library(of: Self.guides.map { ($0.path, Array($0.text.utf8)) })
        return try TinySite.render(library, settings: settings).value
    }

    @Test("lists the pages whose guides state a day, the newest first")
    func lists() throws {
        let site = try site(at: "https://example.org/guide/")
        #expect(
            site.html("feed.xml") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <title>Early trades</title>
                <id>https://example.org/guide/</id>
                <link rel="self" href="https://example.org/guide/feed.xml"/>
                <link rel="alternate" href="https://example.org/guide/"/>
                <updated>2026-06-01T00:00:00Z</updated>
                <author>
                <name>Early trades</name>
                </author>
                <entry>
                <title>Baker</title>
                <id>https://example.org/guide/roles/baker.html</id>
                <link rel="alternate" href="https://example.org/guide/roles/baker.html"/>
                <updated>2026-06-01T00:00:00Z</updated>
                </entry>
                <entry>
                <title>Bread &amp; butter</title>
                <id>https://example.org/guide/pages/about.html</id>
                <link rel="alternate" href="https://example.org/guide/pages/about.html"/>
                <updated>2026-05-12T00:00:00Z</updated>
                </entry>
                </feed>

                """)
        #expect(
            site.html("roles/baker.html").contains(
                "type=\"application/atom+xml\" title=\"Early trades\" href=\"../feed.xml\""))
        #expect(
            site.html("sitemap.xml").contains(
                "<loc>https://example.org/guide/roles/baker.html</loc><lastmod>2026-06-01</lastmod>"))
        #expect(site.html("sitemap.xml").contains("<loc>https://example.org/guide/roles/pastry-chef.html</loc></url>"))
    }

    @Test("is absent without an address of the site") func needsAddress() throws {
        let site = try site(at: nil)
        #expect(site["feed.xml"] == nil)
        #expect(!site.html("roles/baker.html").contains("atom+xml"))
    }
}
