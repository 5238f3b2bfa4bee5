import Foundation
import Testing

@Suite("rolebook init, clean, explain and schema")
struct SiteCommandTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("make a site that builds without a remark of weight")
    func initialize() throws {
        let made = try place.run("init", "careers")
        #expect(made.status == 0)
        #expect(made.output.isEmpty)
        #expect(
            made.messages == [
                "made careers/content/about.md", "made careers/content/baker.md",
                "made careers/content/bakery-manager.md", "made careers/content/vocabulary/tools.yml",
                "made careers/rolebook.yml", "Next:", "  cd careers", "  rolebook build", "  open public/index.html",
            ])
        let built = try place.run("build", "-C", "careers", "--strict", "--verify")
        #expect(built.status == 0)
        #expect(built.messages.count == 1)
        #expect(place.text("careers/public/index.html").contains("<title>Careers at a bakery</title>"))
        #expect(place.text("careers/public/roles/baker.html").contains("Sourdough") == false)
    }

    @Test("write nothing where a file of the new site is there already")
    func taken() throws {
        try place.write("rolebook.yml", "title: Mine")
        let outcome = try place.run("init")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages == [
                "rolebook.yml: error[RB0912]: 'rolebook.yml' is there already; nothing is written",
                "help: name a folder of its own: rolebook init my-guide",
            ])
        #expect(place.names == ["rolebook.yml"])
        #expect(place.text("rolebook.yml") == "title: Mine")
    }

    @Test("remove what rolebook wrote and nothing else")
    func clean() throws {
        try place.write("content/analyst.md", Guides.analyst)
        #expect(try place.run("build", "-q").status == 0)
        try place.write("public/CNAME", "example.org")
        try place.write("public/index.html", "edited")
        let outcome = try place.run("clean")
        #expect(outcome.status == 0)
        #expect(
            outcome.messages.first
                == "public/index.html: warning[RB0908]: 'index.html' is not as rolebook wrote it; it stays")
        #expect(outcome.messages.last?.hasSuffix(" files removed") == true)
        #expect(place.files("public").keys.sorted() == ["CNAME", "index.html"])
        #expect(try place.run("clean", "-o", "nowhere").messages == ["0 files removed"])
    }

    @Test("leave a folder alone that is not rolebook's", arguments: ["site", ".", "content"])
    func foreign(folder: String) throws {
        try place.write("content/analyst.md", Guides.analyst)
        try place.write("site/mine.txt", "mine")
        let before = place.files(".")
        #expect(try place.run("clean", "-o", folder).status == 2)
        #expect(place.files(".") == before)
    }

    @Test("tell every finding that they list, with an example")
    func explain() throws {
        let list = try place.run("explain").output.split(separator: "\n")
        #expect(list.count > 140)
        for line in [list.first, list.last].compactMap(\.self) {
            let text = try place.run("explain", String(line.prefix(6))).output
            #expect(text.contains("Reported:\n    ") && text.contains("Instead:\n    "))
        }
        let text = try place.run("explain", "rb0801").output
        #expect(
            text == """
                RB0801 · warning

                A link in a guide leads to a page, a section or a site that exists.

                Reported:
                    [Midwife](midwive.md)

                Instead:
                    [Midwife](midwife.md)

                To give it another weight, in rolebook.yml: ignore, info, warning or error.
                    diagnostics:
                      RB0801: ignore

                To silence it in one place, before its line or on it:
                    <!-- rolebook-ignore RB0801: why it is right as it is -->

                """)
        #expect(try place.run("explain", "RB0102").output.contains("An error stops the build; it can't be silenced."))
        #expect(try place.run("explain", "RB01").status == 2)
    }

    @Test("list the fields of templates")
    func schema() throws {
        let role = try place.run("schema", "role").output
        #expect(role.hasPrefix("role.mustache:\n  "))
        #expect(role.contains("\n  site.title: text\n"))
        #expect(try place.run("schema").output.contains(role))
        let outcome = try place.run("schema", "rol")
        #expect(outcome.status == 2)
        #expect(outcome.messages == ["rolebook: error[RB0901]: 'rol' is no page", "help: did you mean 'role'?"])
    }

    @Test("show the time of each stage when it is asked for, and no progress in a pipe")
    func timings() throws {
        try place.write("content/analyst.md", Guides.analyst)
        let lines = try place.run("build", "--timings").messages
        let stages = lines.dropLast().map { $0.drop { !$0.isLetter }.dropFirst(4) }
        #expect(
            stages == [
                "finding the files", "reading the guides", "making the pages", "checking the site",
                "publishing the site",
            ])
        #expect(!lines.joined().contains("\r"))
    }
}
