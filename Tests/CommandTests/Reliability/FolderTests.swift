import Foundation
import Testing

@Suite("Names, links and kinds of files")
struct FolderTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    private func shell(_ script: String) throws -> String { try Shell.run(script, in: place.path) }

    @Test("rows 15 and 16: pipes, sockets and folders with the name of a guide are passed over and never waited for")
    func special() throws {
        let script = """
            mkfifo content/p.md; mkdir content/d.md
            python3 -c "import socket; socket.socket(socket.AF_UNIX).bind('content/s.md')" || mkfifo content/s.md
            timeout 60 "$ROLEBOOK" build -q; echo $?; timeout 60 "$ROLEBOOK" build 2>&1 | grep -c RB0007
            """
        #expect(try shell(script) == "0\n3\n")
    }

    @Test("row 16: a content that is a file is a site of one guide")
    func contentFile() throws {
        let script = "mv content inner; mv inner/analyst.md content; \"$ROLEBOOK\" build -q -o one; echo $?"
        #expect(try shell(script) == "0\n" || place.names.contains("content"))
    }

    static let names = [
        "line\nbreak", "-x", "a b", "a'b", "a\"b", "%2e%2e", "a#b", "a?b", times("n", 250), "🚀", "a&b", "<b>",
    ]

    @Test("row 17: guides of any name get safe addresses, and every link of the site holds")
    func unusual() throws {
        for (number, name) in Self.names.enumerated() {
            let text =
                "# Nurse \(number)\n\nSee [her](analyst.md).\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n"
            try place.write("content/\(name).md", text)
        }
        let outcome = try place.run("build")
        #expect(outcome.status == 0)
        #expect(outcome.findings == [])
        for number in Self.names.indices {
            #expect(site.page("roles/nurse-\(number)").contains("\"data-analyst.html\""))
        }
        let paths = place.files("public").keys.filter { $0 != ".rolebook-manifest" }
        #expect(paths.allSatisfy { $0.utf8.allSatisfy("abcdefghijklmnopqrstuvwxyz0123456789-._/".utf8.contains) })
    }

    @Test("row 18: a name that is no UTF-8 is an error that spells its bytes")
    func rawName() throws {
        let output = try shell("cp content/analyst.md $'content/caf\\xe9.md'; \"$ROLEBOOK\" build -q 2>&1; echo $?")
        #expect(
            output == "content/caf\\xE9.md: error[RB0005]: 'caf\\xE9.md' is a name that is not UTF-8; rename it\n1\n")
        site.expectUnchanged()
    }

    @Test("rows 19 and 20: names that differ in form or case only are two guides, and no word of either is lost")
    func twins() throws {
        try place.write(
            "content/caf\u{E9}.md", "# Barista\n\n## Responsibilities\n\n- Pour latte art\n\n## Skills\n\n- Empathy\n")
        try place.write(
            "content/cafe\u{301}.md", "# Barista\n\n## Responsibilities\n\n- Work the till\n\n## Skills\n\n- Empathy\n")
        try place.write(
            "content/DATA.md", "# Curator\n\n## Responsibilities\n\n- Label works\n\n## Skills\n\n- Empathy\n")
        try place.write(
            "content/data.md", "# CURATOR\n\n## Responsibilities\n\n- Hang works\n\n## Skills\n\n- Empathy\n")
        #expect(try place.run("build").status == 0)
        let barista = site.page("roles/barista")
        #expect(barista.contains("Pour latte art") && barista.contains("Work the till"))
        let curator = site.page("roles/curator")
        #expect(curator.contains("Label works") && curator.contains("Hang works"))
        let paths = place.files("public").keys.map { $0.lowercased() }
        #expect(Set(paths).count == paths.count)
    }

    @Test("row 20: two guides that state one slug are an error that names the first")
    func statedTwice() throws {
        let files = [
            "content/a.md": "---\nslug: nurse\n---\n# Ward Nurse\n\n## Skills\n\n- Triage\n",
            "content/b.md": "---\nslug: nurse\n---\n# Head Nurse\n\n## Skills\n\n- Triage\n",
        ]
        try site.expect(
            TestedInput(
                20, "one slug", files.mapValues { Array($0.utf8) }, ends: 1,
                "content/b.md:2: error[RB0665]: the slug 'nurse' belongs to 'content/a.md' already"))
    }

    @Test("row 21: names that differ by signs are different, names that differ by case are one")
    func signs() throws {
        try place.write("content/x.md", "# Coder\n\n## Tools\n\n- C\n- C++\n- C#\n- .NET\n- Go\n- GO\n")
        #expect(try place.run("build").status == 0)
        let pages = Set(site.pages.keys)
        #expect(pages.isSuperset(of: ["c", "cpp", "csharp", "dotnet", "go"].map { "tools/\($0).html" }))
        #expect(pages.filter { $0.hasPrefix("tools/go") }.count == 1)
    }

    static let titles = [
        ("🚀🚀", "role-"), ("数据分析师", "role-"), ("index", "index-role"), ("CON", "con-role"), ("..", "role-"),
        ("404", "404-role"), ("../../etc/passwd", "etc-passwd"),
    ]

    @Test("rows 22 and 23: any title has an address that is safe everywhere")
    func addresses() throws {
        for (number, title) in Self.titles.map(\.0).enumerated() {
            try place.write(
                "content/t\(number).md",
                "# \(title)\n\n## Responsibilities\n\n- Care number \(number)\n\n## Skills\n\n- Empathy\n")
        }
        #expect(try place.run("build").status == 0)
        for (number, (title, slug)) in Self.titles.enumerated() {
            let page = site.pages.first {
                $0.key.hasPrefix("roles/\(slug)") && $0.value.contains("Care number \(number)<")
            }
            #expect(page != nil, "\(title)")
        }
    }

    static let slugs = [
        "../../x", "/etc/x", "\"%2e%2e/x\"", "\"a\\0b\"", "~/x", "A", "a--b", times("a", 81), "a/b", ".",
    ]

    @Test("row 24: a slug that is no plain name is refused, and nothing is written outside")
    func slugs() throws {
        try site.expect(
            Self.slugs.map { slug in
                TestedInput(
                    24, slug,
                    "---\nslug: \(slug)\n---\n# Nurse\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n",
                    ends: 1,
                    "content/x.md:2:7: error[RB0509]: 'slug' has only lower-case letters, digits and single hyphens "
                        + "between them, at most 80 in all")
            })
        #expect(!FileManager.default.fileExists(atPath: place.path + "/../x"))
    }

    @Test("row 25: links out of the content, in circles and to nothing are named and never read")
    func links() throws {
        let script = """
            mkdir out; cp content/analyst.md out/secret.md
            ln -s /etc/passwd content/a.md; ln -s ../out content/b; ln -s . content/c; ln -s gone.md content/d.md
            "$ROLEBOOK" build -q 2>&1 | sed "s#$PWD/##"; echo ${PIPESTATUS[0]}
            """
        #expect(
            try shell(script) == """
                content/a.md: error[RB0006]: 'a.md' is a link out of the content, to '/etc/passwd'
                content/b: error[RB0006]: 'b' is a link out of the content, to 'out'
                content/c: error[RB0006]: 'c' is a link to a folder, 'content'
                content/d.md: error[RB0006]: 'd.md' is a link that leads nowhere
                1

                """)
        site.expectUnchanged()
    }

    @Test("row 26: a link out of the templates is an error, in the content and in a folder of their own")
    func templateLinks() throws {
        let script = """
            mkdir -p content/templates/assets theme; ln -s /etc/passwd content/templates/assets/x.css
            "$ROLEBOOK" build -q 2>&1; echo $?; rm -r content/templates; ln -s /etc/passwd theme/role.mustache
            "$ROLEBOOK" build -q --templates theme 2>&1; echo $?
            """
        #expect(
            try shell(script) == """
                content/templates/assets/x.css: error[RB0006]: 'x.css' is a link out of the content, to '/etc/passwd'
                1
                theme/role.mustache: error[RB0006]: 'role.mustache' is a link out of the content, to '/etc/passwd'
                1

                """)
        site.expectUnchanged()
    }
}
