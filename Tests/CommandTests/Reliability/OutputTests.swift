import Foundation
import Testing

@Suite("Places that the site goes into")
struct OutputTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    private func shell(_ script: String) throws -> String { try Shell.run(script, in: place.path) }

    @Test("row 27: an output that is a link is refused, and one with a link on the way to a page too")
    func links() throws {
        let script = """
            mkdir target; echo mine > target/user.txt; ln -s target linked
            "$ROLEBOOK" build -q -o linked 2>&1; echo $?
            rm -r public/roles; ln -s ../target public/roles; "$ROLEBOOK" build -q 2>&1; echo $?; ls target
            """
        let lines = try shell(script).split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(3) == [
                "linked: error[RB0902]: 'linked' is a symbolic link", "help: name the folder it leads to", "2",
            ])
        #expect(lines.contains { $0.hasPrefix("public/roles: error[RB0905]: 'roles' is not rolebook's") })
        #expect(lines.suffix(2) == ["2", "user.txt"])
    }

    @Test("row 28: a link in the place of a page goes, and the file that it led to stays")
    func linkAtPage() throws {
        let script = """
            echo mine > user.txt; rm public/index.html; ln -s ../user.txt public/index.html
            "$ROLEBOOK" build -q 2>/dev/null; echo $?; cat user.txt; test -L public/index.html; echo $?
            """
        #expect(try shell(script) == "0\nmine\n1\n")
        site.expectUnchanged()
    }

    static let unsafe = [".", "..", "/", "content", "content/x", "public/../content", "$HOME", "content/../content"]

    @Test("row 29: an output above, within or beside the point is refused before a byte is written", arguments: unsafe)
    func refused(output: String) throws {
        let script = """
            HOME=$PWD/home; export HOME; mkdir home; mkdir content/x; list() { find . -printf '%p %i %T@\\n' | sort; }
            list > /tmp/$$.before; "$ROLEBOOK" build -q -o \(output) 2>&1 | grep -c 'error\\[RB0902\\]'
            echo ${PIPESTATUS[0]}; list | cmp - /tmp/$$.before && echo same; rm /tmp/$$.before
            """
        #expect(try shell(script) == "1\n2\nsame\n")
        site.expectUnchanged()
    }

    @Test("row 30: a repository, a CNAME and a user's file in the output stay byte for byte")
    func foreign() throws {
        for name in [".git/HEAD", ".git/refs/heads/main", "CNAME", "user.txt", "roles/mine.txt"] {
            try place.write("public/\(name)", name)
        }
        try place.write("content/designer.md", Guides.designer)
        #expect(try place.run("build", "-q").status == 0)
        for name in [".git/HEAD", ".git/refs/heads/main", "CNAME", "user.txt", "roles/mine.txt"] {
            #expect(place.text("public/\(name)") == name)
        }
        #expect(site.page("roles/sound-designer").contains("Sound Designer"))
    }

    @Test("row 31: a folder of files without a manifest is refused, with the flag that takes it over")
    func strangers() throws {
        try place.write("mine/user.txt", "mine")
        let outcome = try place.run("build", "-q", "-o", "mine")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages == [
                "mine: error[RB0903]: 'mine' holds files and no manifest of rolebook",
                "help: name another folder, or take this one over with --adopt",
            ])
        #expect(place.files("mine").count == 1)
    }

    @Test("row 32: a page edited by hand is kept aside before it is replaced")
    func edited() throws {
        try place.write("public/index.html", "edited")
        let outcome = try place.run("build", "-q")
        #expect(outcome.status == 0)
        let kept = place.files(".rolebook/kept")
        #expect(kept.count == 1 && kept.values.first == Data("edited".utf8))
        #expect(kept.keys.first?.hasSuffix("-index.html") == true)
        site.expectUnchanged()
    }

    @Test("row 33: with its guide a page goes, and nothing else")
    func removed() throws {
        try place.write("content/designer.md", Guides.designer)
        _ = try place.run("build", "-q")
        try FileManager.default.removeItem(atPath: place.path + "/content/designer.md")
        #expect(try place.run("build", "-q").status == 0)
        site.expectUnchanged()
    }

    static let manifests = [
        ("", "1: error[RB0904]: the manifest is damaged"),
        ("garbage\n", "1: error[RB0904]: the manifest is damaged"),
        ("rolebook-manifest 1\naf63dc4c8601ec8c ../../x\n", "2: error[RB0904]: the manifest is damaged"),
        ("rolebook-manifest 1\naf63dc4c8601ec8c /etc/passwd\n", "2: error[RB0904]: the manifest is damaged"),
        ("rolebook-manifest 1\naf63dc4c8601ec8c index.html", "1: error[RB0904]: the manifest is damaged"),
        (
            "rolebook-manifest 7\n",
            "1: error[RB0904]: the manifest has version 7, which only a newer rolebook understands"
        ),
    ]

    @Test(
        "rows 34 and 78: a manifest that is damaged or newer stops the build, and nothing is deleted",
        arguments: manifests)
    func manifest(text: String, message: String) throws {
        try place.write("public/.rolebook-manifest", text)
        let before = place.files("public")
        let outcome = try place.run("build")
        #expect(outcome.status == 2)
        #expect(outcome.findings == ["public/.rolebook-manifest:\(message)"])
        #expect(place.files("public") == before)
        #expect(try place.run("clean").status == 2)
        #expect(place.files("public") == before)
    }
}
