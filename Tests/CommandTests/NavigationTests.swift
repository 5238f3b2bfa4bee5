import Testing

@Suite("Ordinary pages")
struct NavigationTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        for (file, title) in [("index", "Handbook"), ("a-first", "First steps"), ("b-then", "Then this")] {
            try place.write("content/handbook/\(file).md", "---\nkind: page\n---\n\n# \(title)\n\nText.\n")
        }
    }

    @Test("of a folder are a section: one link at the top, a list beside each, and steps from one to the next")
    func folders() throws {
        #expect(try place.run("build", "--strict").status == 0)
        let page = place.text("public/pages/a-first.html")
        #expect(page.contains("<li><a href=\"handbook.html\" aria-current=\"page\">Handbook</a></li>"))
        #expect(page.contains("<nav class=\"toc chapters\" aria-label=\"Handbook\">"))
        #expect(page.contains("<li><a href=\"a-first.html\" aria-current=\"page\">First steps</a></li>"))
        #expect(page.contains("<a rel=\"prev\" href=\"handbook.html\"><small>Previous</small> Handbook</a>"))
        #expect(page.contains("<a rel=\"next\" href=\"b-then.html\"><small>Next</small> Then this</a>"))
        #expect(
            page.contains(
                "<li><a href=\"../index.html\">Home</a></li>\n<li><a href=\"handbook.html\">Handbook</a></li>"))
        #expect(!place.text("public/pages/handbook.html").contains("rel=\"prev\""))
        #expect(!place.text("public/roles/data-analyst.html").contains("chapters"))
    }

    @Test("alone make a site that leads to no lists of roles, skills and tools, and has none")
    func alone() throws {
        let place = try Workplace()
        try place.write("content/about.md", "---\nkind: page\n---\n\n# About us\n\nWhy we are here.\n")
        #expect(try place.run("build", "--strict").status == 0)
        #expect(
            place.text("public/index.html").contains(
                "<summary>Menu</summary>\n<ul>\n<li><a href=\"pages/about.html\">About us</a></li>\n</ul>"))
        for name in ["roles", "skills", "tools"] { #expect(place.text("public/\(name)/index.html").isEmpty) }
    }

    @Test("with titles that fill more than a line of the head are one section", arguments: [2, 4])
    func longTitles(count: Int) throws {
        let place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        for index in 1...count {
            try place.write(
                "content/p\(index).md", "---\nkind: page\n---\n\n# All that we have to tell of part \(index)\n\nText.\n"
            )
        }
        #expect(try place.run("build", "--strict").status == 0)
        let page = place.text("public/index.html")
        #expect(page.contains(">All that we have to tell of part 1</a></li>") == (count == 2))
        #expect(page.contains(">Pages</a></li>") == (count == 4))
    }

    @Test("are a section in the order that the configuration states")
    func configuration() throws {
        try place.write(
            "rolebook.yml",
            """
            navigation:
              - How it works:
                  - b-then.md
                  - Begin: handbook/a-first.md
              - Shop: https://example.org/
            """)
        #expect(try place.run("build", "--strict").status == 0)
        let page = place.text("public/pages/b-then.html")
        #expect(page.contains("<a rel=\"next\" href=\"a-first.html\"><small>Next</small> Begin</a>"))
        #expect(page.contains("<li><a href=\"https://example.org/\">Shop</a></li>"))
        try place.write("rolebook.yml", "navigation:\n  - How it works:\n      - b-than.md\n")
        let outcome = try place.run("build")
        #expect(
            outcome.messages.first
                == "rolebook.yml:3:9: error[RB0807]: 'b-than.md' is no guide of this site")
    }

    @Test("and roles keep the addresses that they had before")
    func redirects() throws {
        try place.write(
            "content/analyst.md", "---\nredirects: [jobs/analyst.html, roles/old.html]\n---\n\n" + Guides.analyst)
        #expect(try place.run("build", "--strict", "--base-url", "https://example.org/guide/").status == 0)
        let page = place.text("public/jobs/analyst.html")
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../roles/data-analyst.html\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/guide/roles/data-analyst.html\">"))
        #expect(place.text("public/roles/old.html").contains("url=data-analyst.html"))
    }

    @Test(
        "have no former address that leads out of the site or is a page's own",
        arguments: ["../x.html", "/etc/x.html", "a//b.html", "%2e%2e/x.html", "x.php", "roles/data-analyst.html"])
    func unsafe(path: String) throws {
        try place.write("content/analyst.md", "---\nredirects: ['\(path)']\n---\n\n" + Guides.analyst)
        let outcome = try place.run("build")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains { $0.contains("RB0509") || $0.contains("RB0805") }, "\(outcome.messages)")
    }
}
