import Diagnostics
import Testing

@testable import Markdown

@Suite("Words that cmark-gfm drops")
struct LostWordTests {
    private func read(_ text: String) -> (tree: String, faults: [String]) {
        let read = parse(Source(path: "a.md", text: Array(text.utf8)))
        return (dump(read.value.blocks), read.diagnostics.map { "\($0.location?.description ?? "") \($0.message)" })
    }

    @Test("a footnote that nothing refers to is a paragraph")
    func unusedFootnote() {
        let (tree, faults) = read("---\na: b\n---\nx[^a]\n\n[^a]: used\n\n[^b]: lost\n    more\n\n> [^a]: twice\n")
        #expect(
            tree == """
                4 p 'x'note(a)
                8-9 p '[^b]: lost'/'more'
                11 quote
                  11 p '[^a]: twice'
                6 footnote a
                  6 p 'used'

                """)
        let message = "nothing refers to this footnote; it is shown as text"
        #expect(faults == ["a.md:8 \(message)", "a.md:11 \(message)"])
    }

    @Test(
        "what only looks like a footnote stays as it is",
        arguments: [
            "```\n[^a]: x\n```\n", "<div>\n[^a]: x\n</div>\n", "x\n[^a b]: /y\n", "[^]: x\n", "[a]: /x\n\n[a]\n",
        ])
    func noFootnote(text: String) {
        #expect(read(text).faults == [])
    }

    @Test("cells beyond the header's columns go into the last cell")
    func surplusCells() {
        let (tree, faults) = read("> | a | b |\n> |---|---|\n> | 1 | 2 | 3 \\| x | 4 |\n> | 5 | 6 | |\n> 7 | 8 | 9\n")
        #expect(
            tree == """
                1-5 quote
                  1-5 table none,none
                    1 'a' | 'b'
                    3 '1' | '2'' 3 \\| x | 4'
                    4 '5' | '6'
                    5 '7' | '8'' 9'

                """)
        let message = "row has more cells than the header; the last cell takes them"
        #expect(faults == ["a.md:3 \(message)", "a.md:5 \(message)"])
    }
}
