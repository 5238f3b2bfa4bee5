import Testing

@testable import Markdown

@Suite("Fragments that repairs parse again")
struct FragmentTests {
    private let text = Array("- a\n- b\n\n| h |\n|---|\n| c |\n".utf8)

    @Test("keep the lines of the file when they were rewritten line by line")
    func firstLine() {
        let expected = """
            40-41 ul
              40 item
                40 p 'a'
              41 item
                41 p 'b'
            43-45 table none
              43 'h'
              45 'c'

            """
        #expect(dump(parseFragment(text, path: "a.md", firstLine: 40)) == expected)
    }

    @Test("stand on one line when they were made of one line")
    func everyLine() {
        let expected = """
            7 ul
              7 item
                7 p 'a'
              7 item
                7 p 'b'
            7 table none
              7 'h'
              7 'c'

            """
        #expect(dump(parseFragment(text, path: "a.md", everyLine: 7)) == expected)
    }

    @Test("read no front matter")
    func noFrontMatter() {
        let text = Array("---\na: b\n---\n".utf8)
        #expect(dump(parseFragment(text, path: "a.md", firstLine: 1)) == "1 rule\n2-3 h2 'a: b'\n")
    }

    @Test("come back as one paragraph when they pass a limit")
    func limits() {
        let long = String(repeating: "a", count: 20_000)
        let blocks = parseFragment(Array("b\n\(long)".utf8), path: "a.md", firstLine: 3)
        #expect(blocks == [Block(.paragraph([.text("b\n\(long)")]), lines: LineRange(3, 4))])
    }
}
