import Diagnostics
import Testing

@testable import Markdown

@Suite struct CanonicalBlockTests {
    private func read(_ text: some Sequence<UInt8>) -> [Block] {
        parse(Source(path: "a.md", text: Array(text))).value.blocks
    }

    @Test(
        "writes each kind of block in one way",
        arguments: [
            ("Two\nlines  \nand *more*\n===", "# Two lines and *more*\n"),
            ("a\n***\nb", "a\n\n---\n\nb\n"),
            ("* a\n\n  b\n* c", "- a\n\n  b\n\n- c\n"),
            ("- a\n- b\n\n* c\n\n1. d\n1. e\n\n5) f", "- a\n- b\n\n* c\n\n1. d\n2. e\n\n5) f\n"),
            ("10. a\n    - b\n      1. c", "10. a\n    - b\n      1. c\n"),
            ("- [X] done\n-\n- ***", "- [x] done\n-\n- ***\n"),
            ("> a\nb\n> - c", "> a\n> b\n>\n> - c\n"),
            ("    code\n\n    more", "```\ncode\n\nmore\n```\n"),
            ("~~~ a`b\n```\n~~~", "~~~a`b\n```\n~~~\n"),
            ("<div>\n*raw*\n</div>", "<div>\n*raw*\n</div>\n"),
            ("x[^n]\n\n[^n]: one\n\n    two", "x[^n]\n\n[^n]: one\n\n    two\n"),
            ("**Tools:**\n- a", "**Tools:**\n- a\n"),
            ("Tools:\n- a", "Tools:\n\n- a\n"),
            ("a|b\n-|-:\n`c\\|d`|", "| a | b |\n| --- | --: |\n| `c\\|d` | |\n"),
        ])
    func block(text: String, expected: String) {
        #expect(String(decoding: canonicalMarkdown(of: read(text.utf8)), as: UTF8.self) == expected)
    }

    @Test(
        "keeps text text",
        arguments: [
            ("\\# a", "\\# a"), ("1\\. a", "1\\. a"), ("\\- a", "\\- a"), ("a\n\\---", "a\n\\---"), ("\\> a", "\\> a"),
            ("2 \\* 3 \\*", "2 \\* 3 \\*"), ("a_b_c \\_d\\_", "a_b_c \\_d\\_"), ("a \\\\ b \\c", "a \\ b \\c"),
            ("&amp;copy; &lt;b&gt; 3 < 4 & 5", "\\&copy; \\<b> 3 < 4 & 5"), ("a&nbsp;b", "a&nbsp;b"),
            ("&bull; a", "&#8226; a"), ("\\[a](b)", "\\[a](b)"), ("!\\[a]", "!\\[a]"), ("\\![a](b)", "\\![a](b)"),
            ("[a\\]](<b c> 't\"')", "[a\\]](<b c> \"t\\\"\")"), ("``a`b``", "``a`b``"), ("C# ## D", "C# \\## D"),
            ("<https://a.b> www.a.b", "<https://a.b> [www.a.b](http://www.a.b)"), ("_a_**b**", "*a*__b__"),
            ("***a** b*", "*__a__ b*"), ("a|b\n\\-|-", "a|b\n\\-|-"), ("!!! note", "\\!!! note"),
            ("\\~~a~~", "\\~\\~a\\~\\~"),
        ])
    func text(text: String, expected: String) {
        #expect(String(decoding: canonicalMarkdown(of: read(text.utf8)), as: UTF8.self) == expected + "\n")
    }

    @Test("reads back as the same blocks and is a fixed point, on texts put together at random")
    func generated() {
        for number in 0..<2000 {
            let text = generatedDocument(number)
            let blocks = read(text.utf8)
            let written = canonicalMarkdown(of: blocks)
            let again = read(written)
            let once = String(decoding: written, as: UTF8.self)
            let twice = String(decoding: canonicalMarkdown(of: again), as: UTF8.self)
            #expect(again.withoutPlaces == blocks.withoutPlaces, "\(number): \(text)")
            #expect(once == twice, "\(number): \(text)")
        }
    }
}
