import Testing

@Suite("The configuration of a site")
struct ConfigurationTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
    }

    @Test("gives the site its name, its words and its address")
    func site() throws {
        try place.write(
            "rolebook.yml",
            """
            title: Work in numbers
            description: Jobs that count.
            language: pt-BR
            author: Ana Pereira
            baseURL: https://example.org/guide
            """)
        let outcome = try place.run("build", "-q")
        #expect(outcome.messages.isEmpty)
        let home = place.text("public/index.html")
        #expect(home.contains("<html lang=\"pt-BR\">"))
        #expect(home.contains("<title>Work in numbers</title>"))
        #expect(home.contains("Jobs that count."))
        #expect(home.contains("by Ana Pereira"))
        #expect(home.contains("<link rel=\"canonical\" href=\"https://example.org/guide/index.html\">"))
    }

    @Test("yields to the environment, which yields to a flag")
    func precedence() throws {
        func canonical(_ flags: [String], _ environment: [String: String]) throws -> String {
            _ = try place.run(["build", "-q"] + flags, environment: environment)
            let lines = place.text("public/index.html").split(separator: "\n")
            let line = lines.first { $0.contains("rel=\"canonical\"") } ?? ""
            return String(line.split(separator: "\"").last { $0.contains("index.html") } ?? "")
        }
        #expect(try canonical([], [:]) == "")
        try place.write("rolebook.yml", "baseURL: https://file.example/")
        #expect(try canonical([], [:]) == "https://file.example/index.html")
        let environment = ["ROLEBOOK_BASE_URL": "https://environment.example"]
        #expect(try canonical([], environment) == "https://environment.example/index.html")
        #expect(
            try canonical(["--base-url", "https://flag.example"], environment) == "https://flag.example/index.html")
    }

    @Test("names every fault with its place and what was probably meant")
    func faults() throws {
        try place.write(
            "rolebook.yml",
            """
            titel: Work
            language: english please
            baseURL: example.org
            author: [Ana]
            repository:
            diagnostics:
              RB9999: error
              RB0801: warn
              RB0102: info
            sections:
              duty: [chores]
            """)
        let outcome = try place.run("check")
        #expect(outcome.status == 2)
        let heads = outcome.messages.filter { $0.hasPrefix("rolebook.yml:") || $0.hasPrefix("help: ") }
        #expect(
            heads == [
                "rolebook.yml:1:1: error[RB0922]: 'titel' is no key of the configuration",
                "help: did you mean 'title'?",
                "rolebook.yml:2:11: error[RB0923]: 'english please' is no tag of a language",
                "help: write a tag such as en or pt-BR",
                "rolebook.yml:3:10: error[RB0923]: 'example.org' is no address of a site",
                "help: write an address such as https://example.org/guide/",
                "rolebook.yml:4:9: error[RB0923]: 'author' is a single text",
                "rolebook.yml:5:12: error[RB0923]: 'repository' has no value",
                "help: write one or remove the key",
                "rolebook.yml:7:3: error[RB0924]: 'RB9999' is the id of no finding",
                "help: 'rolebook explain' lists the ids",
                "rolebook.yml:8:11: error[RB0923]: 'warn' is no severity",
                "help: a severity is ignore, info, warning, error",
                "rolebook.yml:9:11: error[RB0925]: RB0102 is an error and stays one: "
                    + "Every byte of a source file is part of a valid UTF-8 character.",
                "help: mend what it reports; without that there is no sound site",
                "rolebook.yml:11:3: error[RB0501]: 'duty' is no kind of section",
            ])
    }

    @Test(
        "is refused as wrong usage when it can't be read",
        arguments: [
            ("- a list", "rolebook.yml:1:1: error[RB0921]: the configuration is no list of keys and values"),
            ("title: [", "rolebook.yml:1:8: error[RB0203]: bracket is not closed"),
            ("title: A\ntitle: B", "rolebook.yml:2:1: error[RB0204]: 'title' stands twice; the first value counts"),
        ])
    func unreadable(text: String, message: String) throws {
        try place.write("rolebook.yml", text)
        let outcome = try place.run("build")
        #expect(outcome.status == 2)
        #expect(outcome.messages.first == message)
        #expect(place.names == ["content", "rolebook.yml"])
    }

    @Test("is looked for where --config says, and may be empty")
    func named() throws {
        try place.write("rolebook.yml", "titel: Work")
        try place.write("other.yml", "")
        try place.write("windows.yml", "\u{FEFF}title: Work\r\nlanguage: en\r\n")
        #expect(try place.run("check", "-c", "windows.yml").status == 0)
        #expect(try place.run("check", "-c", "other.yml").status == 0)
        #expect(try place.run("check", environment: ["ROLEBOOK_CONFIG": "other.yml"]).status == 0)
        let outcome = try place.run("check", "--config=gone.yml")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages.first == "gone.yml: error[RB0920]: 'gone.yml' does not exist or cannot be reached")
    }

    @Test("is that of the folder that --root names, from which all paths are read")
    func root() throws {
        try place.write("site/rolebook.yml", "title: Elsewhere")
        try place.write("site/content/analyst.md", Guides.analyst)
        #expect(try place.run("build", "-q", "-C", "site").status == 0)
        #expect(place.text("site/public/index.html").contains("<title>Elsewhere</title>"))
        let outcome = try place.run("build", "--root", "nowhere")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages == [
                "rolebook: error[RB0901]: 'nowhere' is no folder that can be entered", "help: --root takes a folder",
            ])
    }

    @Test("gives findings a weight of their own")
    func levels() throws {
        try place.write("content/analyst.md", Guides.analyst + "\nSee [this](gone.md).\n")
        #expect(try place.run("build").status == 0)
        try place.write("rolebook.yml", "diagnostics:\n  RB0801: error\n")
        let failing = try place.run("build")
        #expect(failing.status == 1)
        #expect(failing.messages.first?.contains("error[RB0801]") == true)
        try place.write("rolebook.yml", "diagnostics: {rb0801: ignore}\n")
        #expect(try place.run("build", "--strict").messages.count == 1)
    }

    @Test("leads from a page to its guide in the repository")
    func repository() throws {
        try place.write("content/über uns.md", "---\nkind: page\nslug: us\n---\n\n# About\n\nText.\n")
        try place.write("rolebook.yml", "repository: https://github.com/someone/guide/\n")
        #expect(try place.run("build", "-q").status == 0)
        let address = "https://github.com/someone/guide/edit/HEAD/content/"
        #expect(place.text("public/pages/us.html").contains("<a href=\"\(address)%C3%BCber%20uns.md\">"))
        #expect(place.text("public/roles/data-analyst.html").contains("<a href=\"\(address)analyst.md\">"))
        #expect(!place.text("public/index.html").contains("/edit/HEAD/"))
    }

    @Test("orders the navigation, which leads to guides and to other sites")
    func navigation() throws {
        func links() -> [String] {
            let lines = place.text("public/index.html").split(separator: "\n").map(String.init)
            let list = lines.drop { !$0.contains("<nav aria-label=\"Site\"") }.prefix { !$0.contains("</nav>") }
            return list.filter { $0.contains("<li>") && ($0.contains("pages/") || $0.contains("http")) }
        }
        try place.write("content/about.md", "---\nkind: page\n---\n\n# About\n\nText.\n")
        try place.write("content/help.md", "---\nkind: page\n---\n\n# Help\n\nText.\n")
        #expect(try place.run("build", "-q").status == 0)
        #expect(links().map { $0.contains("About") } == [true, false])
        try place.write("rolebook.yml", "navigation:\n  - Get help: help.md\n  - Shop: https://example.org/\n")
        #expect(try place.run("build", "-q").status == 0)
        #expect(
            links() == [
                "<li><a href=\"pages/help.html\">Get help</a></li>",
                "<li><a href=\"https://example.org/\">Shop</a></li>",
            ])
        try place.write("rolebook.yml", "navigation:\n  - abuot.md\n  - [a]\n")
        let outcome = try place.run("build")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages.filter { $0.hasPrefix("rolebook.yml") || $0.hasPrefix("help") } == [
                "rolebook.yml:2:5: error[RB0807]: 'abuot.md' is no guide of this site",
                "help: did you mean 'about.md'?",
                "rolebook.yml:3:5: error[RB0923]: an entry of the navigation is a file, or a label with a file",
                "help: write a line such as '- About us: about.md'",
            ])
    }

    @Test("adds words of section headings")
    func sections() throws {
        try place.write("content/analyst.md", Guides.analyst + "\n## Chores of the week\n\n- Tidy tables\n")
        func isRead() throws -> Bool {
            let lines = try place.run("inspect", "content/analyst.md", "-q").output.split(separator: "\n")
            return lines.contains { $0.contains(" responsibilities ") && $0.hasSuffix("Chores of the week") }
        }
        #expect(try !isRead())
        try place.write("rolebook.yml", "sections:\n  responsibilities: [chores of the week]\n")
        #expect(try isRead())
    }

    @Test("can't be stated wrongly by the environment either")
    func environment() throws {
        let site = try place.run("check", environment: ["ROLEBOOK_LANGUAGE": "?"])
        #expect(site.status == 2)
        #expect(site.messages.first == "rolebook: error[RB0923]: ROLEBOOK_LANGUAGE: '?' is no tag of a language")
        let flag = try place.run("check", environment: ["ROLEBOOK_STRICT": "maybe"])
        #expect(flag.status == 2)
        #expect(
            flag.messages == [
                "rolebook: error[RB0901]: 'maybe' is no value of ROLEBOOK_STRICT",
                "help: ROLEBOOK_STRICT takes true or false",
            ])
        try place.write("content/analyst.md", Guides.analyst + "\nSee [this](gone.md).\n")
        #expect(try place.run("check", environment: ["ROLEBOOK_STRICT": "true"]).status == 1)
        #expect(try place.run("check", environment: ["ROLEBOOK_STRICT": "0"]).status == 0)
    }
}
