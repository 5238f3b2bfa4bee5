import CMarkGFM
import Diagnostics
import Glibc
import Testing

@testable import Markdown

/// cmark-gfm's own safe HTML of the same text is what unrepaired blocks are compared with.
@Suite("HTML of blocks equals cmark-gfm's")
struct OracleTests {
    private func oracle(_ text: String) -> String {
        guard let tree = CommonMarkTree(parsing: Array(text.utf8)[...]) else { return "" }
        let extensions = cmark_parser_get_syntax_extensions(tree.parser)
        guard let html = cmark_render_html(tree.root, CMARK_OPT_DEFAULT, extensions) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }

    private func ours(_ text: String) -> String {
        var renderer = HTMLRenderer()
        renderer.tables.cellAttributes = { alignment, _ in alignment == .none ? "" : " align=\"\(alignment)\"" }
        var html: [UInt8] = []
        let bytes = Array(text.utf8)[...]
        guard let tree = CommonMarkTree(parsing: bytes) else { return "" }
        var conversion = TreeConversion(source: TextLines(bytes), lines: .from(1))
        renderer.write(conversion.blocks(of: tree), into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    @Test(
        "for texts of each kind",
        arguments: [
            "# A *b*\n\nB `c`\nd  \ne\\\nf\n\nSetext\n---\n\n***\n",
            "- a\n- b\n  1. c\n  7. d\n\n3) x\n4) y\n\n   z\n",
            "- a\n  ```\n  x\n  ```\n  b\n- > q\n- \n- [ ] t\n- [x] u\n",
            "> \n\n> a\n> > b\n\n    code <&\">\n\n```swift extra\nlet\n```\n",
            "| a | b | c |\n|:--|:-:|--:|\n| 1 | `x` | *y* |\n| 2 |\n\n| only |\n|---|\n",
            "[a](<!#$%&'()*+,-./09:;=?@AZ[]^_`az{|}~é x>) [t](/u \"a\\\"<&\") []() ![]() ![x *y* `c`\nz](i 't')\n",
            "<https://a.b/?c&d> <m@a.b> '\"<>& ~~del~~ **s** &copy; \\*\n",
            "a[^q'\"é] b[^2] c[^2] [^none]\n\n[^2]: two\n\n    more\n[^q'\"é]: - list\n",
            "", "\n", "a", "[r]\n\n[r]: /u 't'\n",
        ])
    func kinds(text: String) {
        #expect(ours(text) == oracle(text))
    }

    /// cmark-gfm counts the references to a footnote where the text has them, not where the page does.
    private func withoutReferenceCounts(_ html: String) -> String {
        html.replacing(/fnref-(\w)-\d+/) { "fnref-\($0.1)" }
    }

    @Test("for generated texts without raw HTML, bare addresses and footnotes that nothing refers to")
    func generated() {
        for number in 0..<1_000 {
            let text = generatedDocument(number).replacing("<", with: "\\<").replacing("https://", with: "")
            guard UnusedFootnotes(in: Array(text.utf8)[...]).lines.isEmpty else { continue }
            #expect(withoutReferenceCounts(ours(text)) == withoutReferenceCounts(oracle(text)), "document \(number)")
        }
    }
}
