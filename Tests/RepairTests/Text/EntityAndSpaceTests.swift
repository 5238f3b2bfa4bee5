import Diagnostics
import Markdown
import Repair
import Testing

struct EntityAndSpaceTests {
    private func repair(_ text: String) -> Diagnosed<Source> { repairText(path: "a.md", bytes: Array(text.utf8)) }
    private func repaired(_ text: String) -> String { String(decoding: repair(text).value.text, as: UTF8.self) }

    @Test(
        "a semicolon behind an ampersand abbreviation goes, a character reference stays",
        arguments: [
            ("## Q&A; Section", "## Q&A Section"), ("R&D; and AT&T;", "R&D and AT&T"), ("P&L;", "P&L"),
            ("Q&As; here", "Q&As here"), ("a&lt;b &amp; c", "a&lt;b &amp; c"), ("x&reg; y&deg;", "x&reg; y&deg;"),
            ("&A; alone", "&A; alone"), ("Q&ABCD;", "Q&ABCD;"), ("Q&A, then; more", "Q&A, then; more"),
            ("`Q&A;` and Q&A;", "`Q&A;` and Q&A"), ("``a`Q&A;`` x", "``a`Q&A;`` x"), ("\\`Q&A;` x", "\\`Q&A` x"),
            ("```\nQ&A;\n```\nQ&A;", "```\nQ&A;\n```\nQ&A"),
            ("~~~~\nQ&A;\n~~~\nQ&A;\n~~~~\n", "~~~~\nQ&A;\n~~~\nQ&A;\n~~~~\n"),
            ("- a\n  ```\n  Q&A;\n  ```\n- Q&A;", "- a\n  ```\n  Q&A;\n  ```\n- Q&A"),
            ("text\n\n    Q&A;\n", "text\n\n    Q&A;\n"), ("- a\n\n    Q&A;\n", "- a\n\n    Q&A\n"),
            ("a ` b\n\nc ` Q&A;", "a ` b\n\nc ` Q&A"), ("Q&A", "Q&A"), ("Q&", "Q&"), ("Q&A;", "Q&A"),
        ])
    func straySemicolons(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test(
        "an escape too many goes",
        arguments: [
            ("a &amp;amp; b", "a &amp; b"), ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
            ("&amp;#39; &amp;#x27;", "&#39; &#x27;"),
            ("&amp; b", "&amp; b"), ("&amp;foo;", "&amp;foo;"), ("&amp;lt", "&amp;lt"), ("`&amp;lt;`", "`&amp;lt;`"),
            ("\\&amp;lt;", "\\&amp;lt;"), ("\\\\&amp;lt;", "\\\\&lt;"),
            ("&amp;amp;amp;", "&amp;"), ("&amp;#;", "&amp;#;"), ("&amp;", "&amp;"),
        ])
    func doubleEscapes(text: String, expected: String) {
        #expect(repaired(text) == expected)
    }

    @Test("one warning for each kind, the repairs with their lines")
    func reportsEntities() {
        let result = repair("a\n## Q&A; R&D; &amp;lt;\n")
        #expect(
            result.diagnostics.map { "\($0.location?.description ?? "") \($0.rule.id): \($0.message) \($0.notes)" } == [
                "a.md:2:4 RB0110: 'Q&A;' has a semicolon too many; repaired to 'Q&A' [\"2 such semicolons in this file\"]",
                "a.md:2 RB0111: '&amp;lt;' is escaped twice; repaired to '&lt;' []",
            ])
        #expect(
            result.value.repairs == [
                TextRepair(.entity, line: 2, before: "Q&A;", after: "Q&A"),
                TextRepair(.entity, line: 2, before: "R&D;", after: "R&D"),
                TextRepair(.entity, line: 2, before: "&amp;lt;", after: "&lt;"),
            ])
    }

    @Test("no-break spaces become spaces and zero-width spaces go, once a line, outside code")
    func whitespace() {
        let result = repair("a\u{A0}b\u{A0}c\n`x\u{A0}y` z\nd\u{200B}e\u{FEFF}\nن\u{200C}ا 👩\u{200D}💻 hard  \n")
        #expect(
            String(decoding: result.value.text, as: UTF8.self)
                == "a b c\n`x\u{A0}y` z\nde\nن\u{200C}ا 👩\u{200D}💻 hard  \n")
        #expect(
            result.value.repairs == [
                TextRepair(.whitespace, line: 1, before: "a\u{A0}b\u{A0}c", after: "a b c"),
                TextRepair(.whitespace, line: 3, before: "d\u{200B}e\u{FEFF}", after: "de"),
            ])
        #expect(result.diagnostics.map(\.message) == ["no-break space U+00A0 is read as a space"])
        #expect(result.diagnostics.map(\.severity) == [.info])
    }
}
