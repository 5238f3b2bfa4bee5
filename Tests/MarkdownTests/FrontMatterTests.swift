import Diagnostics
import Testing

@testable import Markdown

@Suite("Front matter")
struct FrontMatterTests {
    private func read(_ text: String) -> Diagnosed<Document> {
        parse(Source(path: "a.md", text: Array(text.utf8)))
    }

    private func faults(_ text: String) -> [String] {
        read(text).diagnostics.map { "\($0.location?.description ?? "") \($0.message)" }
    }

    @Test("is read and left out of the blocks, which keep their lines", arguments: ["---", "...", "--- \t"])
    func reading(closing: String) {
        let text = "---\ntitle: AI Engineer\nskills: [a, b]\n\(closing)\n# H\n\n- x\n"
        let document = read(text)
        #expect(document.diagnostics == [])
        #expect(document.value.frontMatter?.lines == LineRange(1, 4))
        #expect(document.value.frontMatter?["title"]?.string == "AI Engineer")
        #expect(document.value.frontMatter?["title"]?.line == 2)
        #expect(document.value.frontMatter?["skills"]?.strings == ["a", "b"])
        #expect(dump(document.value.blocks) == "5 h1 'H'\n7 ul\n  7 item\n    7 p 'x'\n")
    }

    @Test("may be empty", arguments: ["---\n---\n", "---\n\n---\n", "---\n---", "---\n...\n"])
    func empty(text: String) {
        #expect(read(text).value.frontMatter?.entries == [])
        #expect(faults(text) == [])
        #expect(dump(text) == "")
    }

    @Test(
        "is not what begins with a rule",
        arguments: [
            "---\n\n# Title\n\n---\n\nNote: text\n", "---\nwords\n\na: b\n---\n", "---\n", "---", "---\nwords, text\n",
            "--- a\nb: c\n---\n", "----\na: b\n---\n", "\n---\na: b\n---\n", "---\n# Title\n---\n",
        ])
    func rules(text: String) {
        #expect(read(text).value.frontMatter == nil)
        #expect(faults(text) == [])
        #expect(!read(text).value.blocks.isEmpty)
    }

    @Test("that is faulty is reported, and the text behind it is read on with its lines")
    func faulty() {
        let text = "---\ntitle: [\n---\nafter\n"
        #expect(faults(text) == ["a.md:2:8 bracket is not closed"])
        #expect(read(text).value.frontMatter == nil)
        #expect(dump(text) == "4 p 'after'\n")
    }

    @Test(
        "is refused with its place",
        arguments: [
            ("---\n\ttitle: x\n---\n", "a.md:2:1 a tab indents this line; YAML is indented with spaces"),
            ("---\na: 1\nb: 2\na: 3\n---\n", "a.md:4:1 'a' stands twice; the first value counts"),
            ("---\na: *x\n---\n", "a.md:2:4 an alias (*) is not part of rolebook's YAML"),
            ("---\na: b\n", "a.md:1:1 front matter is not closed"),
            ("---\n# c\n\"a\": b\n\nwords\n", "a.md:1:1 front matter is not closed"),
            ("---\n- a\nb: c\n---\n", "a.md:3:1 this is no item of the list it stands in"),
        ])
    func refusals(text: String, expected: String) {
        #expect(faults(text) == [expected])
    }

    @Test("has at most 65,536 bytes with its fences")
    func size() {
        func text(_ bytes: Int) -> String {
            let frame = "---\na: 'x'\n---\n".utf8.count - 1
            return "---\na: '\(String(repeating: "x", count: bytes - frame))'\n---\n# H\n"
        }
        #expect(faults(text(65_536)) == [])
        #expect(faults(text(65_537)) == ["a.md:1:1 front matter is 65,537 bytes long; the limit is 65,536 (L1)"])
        #expect(dump(text(65_537)) == "4 h1 'H'\n")
    }
}
