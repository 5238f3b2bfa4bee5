import Foundation
import Testing

@Suite("What a stranger's guide can put on a page")
struct PageSafetyTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    /// Builds the site with one more guide, which may raise no error.
    @discardableResult
    private func build(_ text: String) throws -> Workplace.Outcome {
        try place.write("content/x.md", text)
        let outcome = try place.run("build")
        try #require(outcome.status == 0, "\(outcome.findings)")
        return outcome
    }

    /// What stands within the tags of a page: no text, so that whatever is here was made by rolebook.
    private func tags(_ page: String) -> [Substring] {
        page.matches(of: #/<[a-zA-Z\/!?][^>]*>/#).map(\.output)
    }

    private static let skills = "\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n"

    static let markup = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        "<iframe src=\"http://e.example\"></iframe>", "<div onclick=\"x()\">text</div>", "<style>*{}</style>",
        "<base href=//e.example>", "<meta http-equiv=refresh content=0>", "<!-- --><object data=x>",
    ]

    @Test("row 35: raw HTML is shown as text and makes no element")
    func rawHTML() throws {
        let texts = Self.markup.map { "Care \($0) here.\n\n\($0)\n\n## Odd \($0)\n\n- \($0)" }
        try build("# Nurse \(Self.markup[0])\n\n" + texts.joined(separator: "\n\n") + Self.skills)
        for (path, page) in site.pages {
            for tag in tags(page) {
                #expect(!tag.contains(#/ on[a-z]+=/#), "\(path): \(tag)")
                #expect(!tag.contains(#/^<(iframe|svg onload|style|base|object|img src=x)/#), "\(path): \(tag)")
                #expect(!tag.hasPrefix("<script") || tag.contains("src=") || tag.contains("ld+json"), "\(path): \(tag)")
            }
        }
        let page = site.pages.first { $0.key.hasPrefix("roles/nurse") }?.value ?? ""
        #expect(Self.markup.prefix(6).allSatisfy { page.contains($0.replacing("<", with: "&lt;").prefix(8)) })
    }

    static let addresses = [
        "javascript:alert(1)", "JaVa:alert", "java&#10;script:x", "java&Tab;script:x", "&#1;javascript:x",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "feed:x", "&#x6A;avascript:x",
    ]

    @Test("row 36: an address that a page may not link to becomes text, with a warning at its line")
    func schemes() throws {
        let links = Self.addresses.enumerated().map { "See [words \($0)](\($1)) and ![picture \($0)](\($1))." }
            .joined(separator: "\n\n")
        let outcome = try build("# Nurse\n\n\(links)\(Self.skills)")
        let page = site.page("roles/nurse")
        #expect(Self.addresses.indices.allSatisfy { page.contains("words \($0)") })
        let written = page.matches(of: #/(?:href|src)="([^"]*)"/#).map { $0.output.1.lowercased() }
        #expect(written.allSatisfy { !$0.contains("script:") && !$0.contains("passwd") && !$0.contains("text/html") })
        for line in Self.addresses.indices.map({ 3 + 2 * $0 }) {
            #expect(outcome.findings.contains { $0.hasPrefix("content/x.md:\(line)") && $0.contains("[RB0802]") })
        }
    }

    @Test("rows 37 to 39: titles, descriptions, fences and headings stay within their quotes")
    func quotes() throws {
        let text = """
            # "><img src=x onerror=1>

            [x](https://e.example/u '"><script>') ![a"b](https://e.example/u.png) [r]

            [r]: https://e.example/u '"><script>'

            ```js"><script>
            code
            ```

            ## "><b id=x>

            ## Skills

            - "><img src=y onerror=2>
            """
        try build(text)
        for (path, page) in site.pages {
            for tag in tags(page) where tag.contains("<img") {
                #expect(tag.contains("src=\"https://e.example/u.png\" alt=\"a&quot;b\""), "\(path): \(tag)")
            }
            #expect(!page.contains("<b id=x>") && !page.contains(" onerror=1>") && !page.contains(" onerror=2>"))
            let classes = page.matches(of: #/<code class="([^"]*)"/#).map(\.output.1)
            #expect(classes.allSatisfy { $0.wholeMatch(of: #/language-[a-z0-9+-]+/#) != nil }, "\(path): \(classes)")
        }
        #expect(site.pages.values.contains { $0.contains("title=\"&quot;&gt;&lt;script&gt;\"") })
    }

    static let titles = ["</script><!--<script>", "]]>", "a\u{2028}b", "\\u003c", "\"};alert(1);//"]

    @Test("rows 40 and 41: data in scripts, in the search index and in JSON reads back as it was written")
    func data() throws {
        let texts = Self.titles.map { "# Nurse \($0)\n\nAbout \($0).\n\n## Responsibilities\n\n- Care \($0)\n\n" }
        try build(texts.joined())
        for (path, page) in site.pages {
            for data in page.matches(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#.dotMatchesNewlines())
            {
                #expect(!data.output.1.contains("<"), "\(path)")
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(data.output.1.utf8)) }
            }
        }
        for (path, bytes) in place.files("public") where path.hasSuffix(".json") {
            #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: bytes) }
        }
    }

    @Test("row 42: skills that are named like parts of JavaScript have pages like all others")
    func prototypes() throws {
        try build(
            "# Coder\n\n## Skills\n\n- \\_\\_proto\\_\\_\n- constructor\n- toString\n\n## Tools\n\n- Python\n")
        let page = site.page("roles/coder")
        for name in ["__proto__", "constructor", "toString"] { #expect(page.contains(name)) }
    }

    @Test("row 43: tags of template languages are text")
    func templates() throws {
        let tags = ["{{ x }}", "{% include %}", "${x}", "{{{title}}}"]
        try build("# Nurse\n\nCare \(tags.joined(separator: " and ")) here.\(Self.skills)")
        #expect(site.page("roles/nurse").contains("Care \(tags.joined(separator: " and ")) here."))
    }

    @Test("every page states a policy that lets no script of a guide run, and keeps to it")
    func policy() throws {
        try build("# Nurse\(Self.skills)")
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
        for (path, page) in site.pages {
            #expect(page.contains(policy), "\(path)")
            #expect(!tags(page).contains { $0.contains(#/ (style|on[a-z]+)=/#) }, "\(path)")
            #expect(!page.contains("<style"), "\(path)")
        }
    }
}
