import Foundation
import Testing

@Suite("A failed build")
struct FailedBuildTests {
    private let place: Workplace
    private let published: [String: Data]

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        _ = try place.run("build")
        published = place.files("public")
        try #require(published.count > 5)
    }

    /// Builds and expects the code, with the site as it was and nothing left beside it.
    private func fail(_ arguments: [String] = ["build"], with status: Int32) throws -> [String] {
        let outcome = try place.run(arguments)
        #expect(outcome.status == status)
        #expect(outcome.output.isEmpty)
        #expect(place.files("public") == published)
        #expect(!place.names.contains { $0.contains("rolebook") })
        return outcome.messages.dropLast().map(\.self)
    }

    @Test("names content that is not there")
    func missing() throws {
        #expect(
            try fail(["build", "contents"], with: 2) == [
                "contents: error[RB0001]: 'contents' does not exist or cannot be reached",
                "help: name a folder of guides or a single guide, or make a site to start from: rolebook init",
            ])
    }

    @Test("names a folder without guides")
    func noGuides() throws {
        try place.write("drafts/notes.pdf", "x")
        #expect(
            try fail(["build", "drafts"], with: 2) == [
                "drafts: error[RB0002]: 'drafts' holds no guide with text in it",
                "help: put a guide there as a file that ends in .md, .markdown or .txt",
            ])
    }

    @Test("names the only guide when it is empty")
    func empty() throws {
        try place.write("empty.md", "")
        #expect(
            try fail(["build", "empty.md"], with: 2) == [
                "empty.md: error[RB0002]: 'empty.md' holds no guide with text in it",
                "help: put a guide there as a file that ends in .md, .markdown or .txt",
                "empty.md: warning[RB0008]: 'empty.md' is empty; it becomes no page",
            ])
    }

    @Test("gives the byte that is no UTF-8")
    func invalidUTF8() throws {
        try place.write("content/bad.md", Array("# Title\n\nab".utf8) + [0xFF] + Array("c\n".utf8))
        let messages = try fail(with: 1)
        #expect(messages.first?.hasPrefix("content/bad.md:3:3: error[RB0102]: ") == true)
        #expect(Array(messages.dropFirst().prefix(2)) == ["    3 | ab\\xFFc", "      |   ^"])
    }

    @Test(
        "gives the place where front matter is broken",
        arguments: [("---\ntitle: [\n---\n# T\n\ntext\n", 2), ("---\ntitle: x\n# T\n\ntext\n", 1)])
    func frontMatter(text: String, line: Int) throws {
        try place.write("content/broken.md", text)
        let messages = try fail(with: 1)
        #expect(messages.first?.hasPrefix("content/broken.md:\(line)") == true)
        #expect(messages.first?.contains(": error[RB02") == true)
    }

    @Test("gives the place where a template names what its page does not have")
    func template() throws {
        try place.write("content/templates/role.mustache", "<!doctype html>\n<title>{{titel}}</title>\n")
        let messages = try fail(with: 1)
        #expect(messages.first?.hasPrefix("content/templates/role.mustache:2:") == true)
        #expect(messages.first?.contains(": error[RB0720]: 'titel'") == true)
    }

    @Test("counts warnings under --strict")
    func strict() throws {
        try place.write("content/b.md", "")
        #expect(
            try fail(["build", "--strict"], with: 1) == [
                "content/b.md: warning[RB0008]: 'b.md' is empty; it becomes no page"
            ])
        #expect(try place.run("build").status == 0)
    }

    @Test(
        "touches nothing when the output is no place for a site", arguments: [".", "/", "content", "content/x", ".."])
    func unsafeOutput(output: String) throws {
        let messages = try fail(["build", "-o", output], with: 2)
        #expect(messages.first?.contains("error[RB0902]") == true)
        #expect(place.names == ["content", "public"])
    }

    @Test("leaves a folder of someone's files alone until told to adopt it")
    func adopt() throws {
        try place.write("mine/user.txt", "mine")
        let messages = try fail(["build", "-o", "mine"], with: 2)
        #expect(messages.first == "mine: error[RB0903]: 'mine' holds files and no manifest of rolebook")
        #expect(place.files("mine").count == 1)
        #expect(try place.run("build", "-o", "mine", "--adopt").status == 0)
        #expect(place.text("mine/user.txt") == "mine")
    }

    @Test(
        "ends with the old site or the new one when a signal comes while it writes", arguments: ["INT", "TERM", "HUP"])
    func signals(name: String) throws {
        for number in 1...40 {
            let text = Guides.designer.replacing("Sound Designer", with: "Sound Designer \(number)")
            try place.write("content/designer-\(number).md", text)
        }
        _ = try place.run("build", "-o", "whole")
        let script = """
            "$ROLEBOOK" build -q & pid=$!
            n=0; until [ $n = 400 ] || ls -d .public.rolebook-*; do n=$((n + 1)); done
            kill -\(name) $pid; wait $pid; echo $? >&3
            """
        let code = try Shell.run("exec 3>&1; { \(script)\n} >/dev/null", in: place.path)
        let site = place.files("public")
        #expect(code == "0\n" ? site == place.files("whole") : site == published)
        #expect(["0\n", "129\n", "130\n", "143\n"].contains(code))
        #expect(place.names == ["content", "public", "whole"])
    }
}
