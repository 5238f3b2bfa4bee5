import Foundation
import Testing

@Suite("Front matter, pay, tables, headings and links of any form")
struct ContentFormTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    private static func front(_ matter: String) -> String { "---\n\(matter)\n---\n# T\n\nx\n" }

    static let frontMatter: [TestedInput] = [
        TestedInput(
            50, "aliases that multiply", front("a: &a [x,x]\nb: [*a,*a]"), ends: 1,
            "content/x.md:2:4: error[RB0205]: an anchor (&) is not part of rolebook's YAML",
            "content/x.md:3:5: error[RB0205]: an alias (*) is not part of rolebook's YAML",
            "content/x.md:3:8: error[RB0205]: an alias (*) is not part of rolebook's YAML"),
        TestedInput(
            50, "5,000 brackets", front("a: " + times("[", 5_000) + times("]", 5_000)), ends: 1,
            "content/x.md:2:19: error[RB0314]: YAML nests deeper than 16 levels (L14)"),
        TestedInput(
            50, "a tag", front("a: !!python/object x"), ends: 1,
            "content/x.md:2:4: error[RB0205]: a tag (!) is not part of rolebook's YAML"),
        TestedInput(
            50, "a merge key", front("a: 1\n<<: {b: 2}"), ends: 1,
            "content/x.md:3:1: error[RB0205]: a merge key (<<) is not part of rolebook's YAML"),
        TestedInput(
            50, "more keys than 512", front((0...512).map { "k\($0): v" }.joined(separator: "\n")), ends: 1,
            "content/x.md:514:1: error[RB0314]: mapping has more than 512 keys (L14)"),
        TestedInput(
            51, "no end", "---\ntitle: x\n# T\n\nx\n", ends: 1,
            "content/x.md:1:1: error[RB0201]: front matter is not closed"),
        TestedInput(
            51, "a tab", front("\ttitle: x"), ends: 1,
            "content/x.md:2:1: error[RB0203]: a tab indents this line; YAML is indented with spaces"),
        TestedInput(
            51, "a key twice", front("title: x\ntitle: y"), ends: 1,
            "content/x.md:3:1: error[RB0204]: 'title' stands twice; the first value counts"),
        TestedInput(
            51, "an open bracket", front("title: ["), ends: 1, "content/x.md:2:8: error[RB0203]: bracket is not closed"),
    ]

    @Test("rows 50 and 51: front matter that rolebook does not read is refused at its place")
    func form() throws { try site.expect(Self.frontMatter) }

    @Test("row 51: words that YAML takes for other things stay as they are written")
    func words() throws {
        let words = ["no", "1e3", "2024-01-02", "0x10", "null"]
        for word in words {
            try place.write(
                "content/\(word).md",
                "---\ntitle: \(word)\n---\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n")
        }
        #expect(try place.run("build").status == 0)
        for word in words { #expect(site.page("roles/\(word)").contains(">\(word)</h1>"), "\(word)") }
    }

    static let pay = [
        "$9223372036854775807k", "$NaN", "$1e400", "$120k-90k", "€1.234,56 - €2.000", "-$5k", "$0", "$1.2.3.4",
        "$99999999999999999999999999", "₹∞",
    ]

    @Test("row 52: whatever stands for an amount builds, and no word of it is lost")
    func amounts() throws {
        for (number, text) in Self.pay.enumerated() {
            try place.write(
                "content/p\(number).md",
                "# Nurse \(number)\n\n## Responsibilities\n\n- Care\n\n## Salary\n\n- Senior: \(text)\n")
        }
        #expect(try place.run("check", "--conservation").status == 0)
        #expect(try place.run("build").status == 0)
        for number in Self.pay.indices { #expect(site.page("roles/nurse-\(number)").contains("Senior")) }
    }

    @Test("row 53: tables with rows of any length, pipes in code and no header keep every word")
    func tables() throws {
        let text =
            "# T\n\n|a|b|\n|-|-|\n|one|\n|two|three|four|\n| `five|six` | seven |\n\n|eight|nine|\n|ten|eleven|\n"
        try place.write("content/x.md", text)
        #expect(try place.run("check", "--conservation").status == 0)
        #expect(try place.run("build").status == 0)
        let page = site.page("pages/x")
        for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"] {
            #expect(page.contains(word), "\(word)")
        }
    }

    static let headings = [
        "# One\n\na\n\n# Two\n\nb\n", "a\n\nb\n", "- # One\n\n  a\n\n- b\n",
        "# One\n\n#### Two\n\na\n\n## Three\n\nb\n",
        "## Skills\n\n## Skills\n\n## user-content\n\n## main\n\n## query\n\n## Skills\n\na b\n",
    ]

    @Test("rows 54 and 55: headings in any order keep every word, under ids that stand once")
    func order() throws {
        for (number, text) in Self.headings.enumerated() { try place.write("content/h\(number).md", text) }
        #expect(try place.run("check", "--conservation").status == 0)
        #expect(try place.run("build").status == 0)
        for (path, page) in site.pages {
            let ids = page.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    @Test("rows 56 and 57: links that lead nowhere are told with what was meant, and are errors under --strict")
    func links() throws {
        let text = "# T\n\n[a](analist.md) [b](analyst.md#skils) ![c](gone.png) [d](ANALYST.md) [e](analyst.md)\n"
        try place.write("content/x.md", text)
        let outcome = try place.run("build")
        #expect(outcome.status == 0)
        #expect(outcome.findings.count { $0.contains("content/x.md:3") && $0.contains("warning[RB0801]") } >= 3)
        #expect(outcome.messages.contains("help: did you mean 'analyst.md'?"))
        #expect(try place.run("build", "--strict").status == 1)
        #expect(site.page("pages/x").contains("../roles/data-analyst.html"))
    }
}
