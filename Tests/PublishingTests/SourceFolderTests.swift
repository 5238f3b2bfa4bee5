import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

@Suite("Reading the content folder")
struct SourceFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What was found, as messages without the folder's own path.
    private func messages(at name: String = "content") -> [String] {
        let found = SourceFolder.read(at: folder.path(name)).diagnostics
        let text = TextFormatter().format(DiagnosticReport(found))
        return text.split(separator: "\n").map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
    }

    private func read() -> SourceFolder { SourceFolder.read(at: folder.path("content")).value }

    @Test("takes guides at any depth in the order of their bytes, and nothing else")
    func guides() throws {
        for name in ["b.md", "B.txt", "a/z.markdown", "é.md", "UPPER.MD", "-x.md", "a b'\n.md"] {
            try folder.write("content/\(name)", "text")
        }
        for name in [".hidden.md", "README.md", "logo.png", "notes", ".git/x.md", "a/README.md", ".md"] {
            try folder.write("content/\(name)", "text")
        }
        let result = SourceFolder.read(at: folder.path("content"))
        #expect(
            result.value.guides.map(\.name) == [
                "-x.md", "B.txt", "UPPER.MD", "a b'\\n.md", "a/z.markdown", "b.md", "é.md",
            ])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("keeps vocabulary and templates apart, each under its name within its folder")
    func areas() throws {
        try folder.write("content/guide.md", "text")
        try folder.write("content/vocabulary/tools.yml", "a: b")
        try folder.write("content/vocabulary/sections/en.yml", "a: b")
        try folder.write("content/vocabulary/notes.md", "no guide")
        try folder.write("content/templates/role.mustache", "{{title}}")
        try folder.write("content/templates/assets/site.css", "")
        let found = read()
        #expect(found.guides.map(\.name) == ["guide.md"])
        #expect(found.vocabulary.map(\.name) == ["notes.md", "sections/en.yml", "tools.yml"])
        #expect(found.templates.map(\.name) == ["assets/site.css", "role.mustache"])
    }

    @Test("reads a known file again unless it had long been the same when it was read")
    func known() throws {
        try folder.write("content/guide.md", "text")
        let now = time(nil)
        func storage(readAt first: Int, then change: () throws -> Void = {}) throws -> [UnsafePointer<UInt8>?] {
            let files = SourceFolder.read(at: folder.path("content"), time: first).value.guides
            try change()
            let known = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
            let again = SourceFolder.read(at: folder.path("content"), known: known, time: now + 60).value.guides
            #expect(again.map(\.bytes) == SourceFolder.read(at: folder.path("content")).value.guides.map(\.bytes))
            return [files, again].map { $0[0].bytes.withUnsafeBufferPointer(\.baseAddress) }
        }
        let late = try storage(readAt: now + 60)
        #expect(late[0] == late[1])
        let early = try storage(readAt: now)
        #expect(early[0] != early[1])
        let changed = try storage(readAt: now + 60) { try folder.write("content/guide.md", "TEXT") }
        #expect(changed[0] != changed[1])
    }

    @Test("takes a single file as a content of one guide")
    func singleFile() throws {
        try folder.write("guide.md", "# Title")
        let found = SourceFolder.read(at: folder.path("guide.md")).value
        #expect(found.guides.map(\.name) == ["guide.md"])
        #expect(found.guides.map(\.path) == [folder.path("guide.md")])
        #expect(found.guides.map(\.bytes) == [Array("# Title".utf8)])
    }

    @Test("says that a missing folder is missing")
    func missing() {
        #expect(
            messages(at: "nowhere") == [
                "nowhere: error[RB0001]: 'nowhere' does not exist or cannot be reached",
                "help: name a folder of guides or a single guide, or make a site to start from: rolebook init",
            ])
    }

    @Test("says that a folder without guides is empty")
    func withoutGuides() throws {
        try folder.write("content/README.md", "text")
        #expect(
            messages() == [
                "content: error[RB0002]: 'content' holds no guide with text in it",
                "help: put a guide there as a file that ends in .md, .markdown or .txt",
            ])
    }

    @Test("passes over empty guides with a warning", arguments: ["", "\u{FEFF}", " \n\t\r\n", "\u{FEFF}\n"])
    func blank(text: String) throws {
        try folder.write("content/a.md", text)
        try folder.write("content/b.md", "text")
        #expect(messages() == ["content/a.md: warning[RB0008]: 'a.md' is empty; it becomes no page"])
        #expect(read().guides.map(\.name) == ["b.md"])
    }

    @Test("reads a file of 1 MiB and refuses one byte more")
    func size() throws {
        try folder.write("content/a.md", [UInt8](repeating: 0x61, count: 1 << 20))
        try folder.write("content/b.md", [UInt8](repeating: 0x61, count: 1 << 20 + 1))
        #expect(
            messages() == [
                "content/b.md: error[RB0004]: 'b.md' is larger than 1 MiB",
                "help: split the file into several guides",
            ])
        #expect(read().guides.map(\.bytes.count) == [1 << 20])
    }

    @Test("refuses a sparse file of 3 GiB without reading it")
    func sparse() throws {
        try folder.write("content/a.md", "")
        truncate(folder.path("content/a.md"), 3 << 30)
        #expect(messages().first == "content/a.md: error[RB0004]: 'a.md' is larger than 1 MiB")
    }

    @Test("reports a name that is not UTF-8 instead of losing the file")
    func badName() throws {
        try folder.write("content/b.md", "text")
        let name = Array(folder.path("content/").utf8) + [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x6D, 0x64, 0]
        let opened = name.withUnsafeBytes { open($0.assumingMemoryBound(to: CChar.self).baseAddress!, O_CREAT, 0o644) }
        try #require(opened >= 0)
        close(opened)
        #expect(
            messages() == ["content/caf\\xE9.md: error[RB0005]: 'caf\\xE9.md' is a name that is not UTF-8; rename it"])
    }

    @Test("passes over pipes and folders with the name of a guide, and never waits")
    func special() throws {
        try folder.write("content/b.md", "text")
        try folder.makeFolder("content/d.md")
        mkfifo(folder.path("content/x.md"), 0o644)
        #expect(
            messages() == [
                "content/d.md: warning[RB0007]: 'd.md' is a folder with the name of a guide; passed over",
                "content/x.md: warning[RB0007]: 'x.md' is a pipe, socket or device, not a file; passed over",
            ])
    }

    @Test("follows a link within the content only")
    func links() throws {
        try folder.write("secret.md", "secret")
        try folder.write("content/real.md", "text")
        try folder.link("content/inner.md", to: "real.md")
        try folder.link("content/outer.md", to: folder.path("secret.md"))
        try folder.link("content/loop", to: ".")
        try folder.link("content/gone.md", to: "nowhere.md")
        try folder.link("content/self.md", to: "self.md")
        #expect(
            messages() == [
                "content/gone.md: error[RB0006]: 'gone.md' is a link that leads nowhere",
                "content/loop: error[RB0006]: 'loop' is a link to a folder, 'content'",
                "content/outer.md: error[RB0006]: 'outer.md' is a link out of the content, to 'secret.md'",
                "content/self.md: error[RB0006]: 'self.md' is a link that leads nowhere",
            ])
        #expect(read().guides.map(\.name) == ["inner.md", "real.md"])
    }

    @Test(
        "gives the line of a message, whatever ends the lines", arguments: ["a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc\r"])
    func lines(text: String) throws {
        try folder.write("content/a.md", text)
        let found = read()
        func line(_ number: Int) -> String? {
            found.guides.first?.line(number).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect((0...4).map(line) == [nil, "a", "b", "c", nil])
    }
}
