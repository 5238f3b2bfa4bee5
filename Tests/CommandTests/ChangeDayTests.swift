import Foundation
import Testing

@Suite("updated: git")
struct ChangeDayTests {
    private static let path = "/usr/bin:/bin"
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("rolebook.yml", "baseURL: https://example.org/\nupdated: git\n")
        try place.write("content/analyst.md", Guides.analyst)
        try place.write("content/designer.md", "---\nupdated: 2020-05-06\n---\n\n" + Guides.designer)
        try place.write("content/about.md", "---\nkind: page\n---\n\n# About us\n\nWhy we count.\n")
        try git("init", "-q", "-b", "main", ".")
        try git("add", "-A")
        try git("commit", "-q", "-m", "All", at: "2026-03-01T23:30:00-0800")
        try place.write("content/about.md", "---\nkind: page\n---\n\n# About us\n\nWhy we count so much.\n")
        try git("commit", "-q", "-a", "-m", "About", at: "2026-04-02T10:00:00+0000")
    }

    private func git(_ words: String..., at time: String = "2026-01-01T00:00:00Z") throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["-C", place.path] + words
        process.environment = [
            "PATH": Self.path, "HOME": place.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
            "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private func build(_ flags: String..., timeZone: String = "UTC") throws {
        let environment = ["PATH": Self.path, "HOME": place.path, "TZ": timeZone]
        #expect(try place.run(["build", "-q"] + flags, environment: environment).messages == [])
    }

    @Test("shows each page's day on the page, in the list of pages and in the feed")
    func shown() throws {
        try build("--verify")
        func footer(_ day: String) -> String { "<p>Last changed on <time datetime=\"\(day)\">\(day)</time></p>" }
        #expect(place.text("public/roles/data-analyst.html").contains(footer("2026-03-01")))
        #expect(place.text("public/roles/data-analyst.html").contains("(analyst.md), last changed 2026-03-01"))
        #expect(place.text("public/roles/sound-designer.html").contains(footer("2020-05-06")))
        #expect(place.text("public/pages/about.html").contains(footer("2026-04-02")))
        #expect(!place.text("public/index.html").contains("Last changed"))
        let pages = place.text("public/sitemap.xml")
        #expect(pages.contains("roles/data-analyst.html</loc><lastmod>2026-03-01</lastmod>"))
        #expect(pages.contains("pages/about.html</loc><lastmod>2026-04-02</lastmod>"))
        #expect(place.text("public/feed.xml").contains("<updated>2026-04-02T00:00:00Z</updated>"))
    }

    @Test("gives the same bytes for the same commit, wherever and whenever")
    func stable() throws {
        try build(timeZone: "Asia/Kathmandu")
        let first = place.files("public")
        try git("clone", "-q", place.path, "again")
        let environment = ["PATH": Self.path, "HOME": place.path, "TZ": "America/St_Johns"]
        #expect(try place.run(["-C", "again", "build", "-q"], environment: environment).messages == [])
        #expect(first == place.files("again/public"))
    }

    @Test("leaves out the days of what is not committed as it stands")
    func changed() throws {
        try place.write("content/analyst.md", Guides.analyst + "- Power BI\n")
        try build()
        #expect(!place.text("public/roles/data-analyst.html").contains("ast changed"))
        #expect(place.text("public/sitemap.xml").contains("roles/data-analyst.html</loc></url>"))
    }

    @Test("knows no other source of days")
    func otherValue() throws {
        try place.write("rolebook.yml", "updated: today\n")
        let outcome = try place.run("check")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages.contains(
                "rolebook.yml:1:10: error[RB0923]: 'updated' tells where the days of the last changes come from"))
        #expect(outcome.messages.contains("help: write 'updated: git', or remove the key"))
    }
}
