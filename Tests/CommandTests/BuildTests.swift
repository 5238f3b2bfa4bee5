import Foundation
import Testing

@Suite("rolebook build")
struct BuildTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        try place.write("content/designer.md", Guides.designer)
    }

    @Test("publishes a page for every role, without a word on the output")
    func builds() throws {
        let outcome = try place.run("build")
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.last?.hasPrefix("2 roles, ") == true)
        #expect(outcome.messages.last?.hasSuffix(" pages · 0 errors, 0 warnings · TIME") == true)
        #expect(place.text("public/roles/data-analyst.html").contains("Data Analyst"))
        #expect(place.text("public/roles/sound-designer.html").contains("Sound Designer"))
        #expect(place.names == ["content", "public"])
    }

    @Test("builds a single guide into a folder of the user's choice")
    func singleFile() throws {
        let outcome = try place.run("build", "content/analyst.md", "-o", "site", "-q")
        #expect(outcome.status == 0)
        #expect(outcome.messages.isEmpty)
        #expect(place.text("site/roles/data-analyst.html").contains("Data Analyst"))
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/public"))
    }

    @Test("gives the same bytes again, wherever it runs and however many work at it")
    func deterministic() throws {
        _ = try place.run("build", "-j", "1", "-o", "one")
        _ = try place.run("build", "-j2", "-o", "two")
        _ = try place.run(
            "build", "--jobs=16", "-o", "three", environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"])
        let other = try Workplace()
        for name in ["analyst.md", "designer.md"] { try other.write("content/\(name)", place.text("content/\(name)")) }
        _ = try other.run("build", other.path + "/content", "-o", "one")
        let first = place.files("one")
        #expect(first.count > 5)
        #expect(place.files("two") == first)
        #expect(place.files("three") == first)
        #expect(other.files("one") == first)
    }

    @Test("keeps the dotfiles of an empty output and the files of others")
    func keeps() throws {
        try place.write("public/.gitignore", "*\n")
        #expect(try place.run("build").status == 0)
        try place.write("public/CNAME", "example.org")
        try place.write("content/designer.md", Guides.designer + "\n## Skills\n\n- Mixing\n")
        #expect(try place.run("build").status == 0)
        #expect(place.text("public/.gitignore") == "*\n")
        #expect(place.text("public/CNAME") == "example.org")
    }

    @Test("removes the page of a guide that is gone, and nothing else")
    func removes() throws {
        _ = try place.run("build")
        try FileManager.default.removeItem(atPath: "\(place.path)/content/designer.md")
        #expect(try place.run("build").status == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/public/roles/sound-designer.html"))
        #expect(place.text("public/roles/data-analyst.html").contains("Data Analyst"))
    }

    @Test("ends at once when another build holds the lock")
    func locked() throws {
        let outcome = try Shell.run("flock .rolebook.lock \"$ROLEBOOK\" build; echo $?", in: place.path)
        #expect(outcome == "75\n")
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/public"))
    }

    @Test("leaves the site to one of many builds at once, whole")
    func race() throws {
        let script = "for i in 1 2 3 4 5 6 7 8; do (\"$ROLEBOOK\" build -q; echo $?) & done; wait"
        let codes = Set(try Shell.run(script, in: place.path).split(separator: "\n"))
        #expect(codes.isSubset(of: ["0", "75"]) && codes.contains("0"))
        #expect(place.text("public/roles/data-analyst.html").contains("Data Analyst"))
        #expect(place.names == ["content", "public"])
    }

    @Test("writes no file where a closed stream was")
    func closedStreams() throws {
        let codes = try Shell.run("\"$ROLEBOOK\" build <&- 2>&-; echo $?", in: place.path)
        #expect(codes == "0\n")
        let texts = place.files("public").values.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.allSatisfy { !$0.contains("0 errors") })
    }
}
