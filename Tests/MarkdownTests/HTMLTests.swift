import Diagnostics
import Testing

@testable import Markdown

@Suite("HTML")
struct HTMLTests {
    private func html(_ text: String, _ set: (inout HTMLRenderer) -> Void = { _ in }) -> String {
        html(parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks, set)
    }

    private func html(_ blocks: [Block], _ set: (inout HTMLRenderer) -> Void = { _ in }) -> String {
        var renderer = HTMLRenderer()
        set(&renderer)
        var html: [UInt8] = []
        renderer.write(blocks, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    private func paragraph(_ inlines: Inline...) -> Block { Block(.paragraph(inlines), lines: LineRange(1)) }

    @Test(
        "shows raw HTML as text",
        arguments: [
            ("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
            ("<script>\nx()\n</script>", "<p>&lt;script&gt;\nx()\n&lt;/script&gt;</p>\n"),
            ("- <img src=x onerror=y>", "<ul>\n<li>\n<p>&lt;img src=x onerror=y&gt;</p>\n</li>\n</ul>\n"),
        ])
    func rawHTML(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test("joins the box of a task to its words where readers can tick it")
    func tasks() {
        let list = "<ul>\n<li><label><input type=\"checkbox\"> a <em>b</em></label>\n<ul>\n<li>c</li>\n</ul>\n</li>\n"
        #expect(
            html("- [ ] a *b*\n  - c\n- [x] d") { $0.tasksCanBeTicked = true }
                == list + "<li><label><input type=\"checkbox\" checked> d</label></li>\n</ul>\n")
    }

    @Test(
        "leaves unsafe links without target and keeps their text",
        arguments: [
            ("[a](javascript:x)", "<p>a</p>\n"), ("[a](JaVa&#10;script:x)", "<p>a</p>\n"),
            ("[*a*](data:text/html,x)", "<p><em>a</em></p>\n"), ("![a *b*](vbscript:x)", "<p>a b</p>\n"),
            ("![a](data:image/png;base64,x)", "<p>a</p>\n"),
            ("[x](</u '\"\\>\\<script\\>>)", "<p><a href=\"/u%20&#x27;%22%3E%3Cscript%3E\">x</a></p>\n"),
            ("![a\"b](u 't\"')", "<p><img src=\"u\" alt=\"a&quot;b\" title=\"t&quot;\" /></p>\n"),
        ])
    func unsafeLinks(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test("lets links, pictures and mentions lead where the caller says")
    func resolving() {
        let mention = paragraph(.mention(id: "swift", text: "Swift & Co"), .text(" "), .mention(id: "x", text: "X"))
        let written = html([mention]) { renderer in
            renderer.resolve = { $0 == .mention(id: "swift", text: "Swift & Co") ? "tools/swift.html?a&b" : nil }
        }
        #expect(written == "<p><a href=\"tools/swift.html?a&amp;b\">Swift &amp; Co</a> X</p>\n")
        let moved = html("[a](b.md#c) ![d](e.png)") { renderer in
            renderer.resolve = { destination in
                if case .link(let address) = destination { "../\(address.text)" } else { nil }
            }
        }
        #expect(moved == "<p><a href=\"../b.md#c\">a</a> d</p>\n")
    }

    @Test("writes no link within a link")
    func nestedLinks() {
        let link = Inline.link(
            destination: "/a", title: "",
            [.mention(id: "m", text: "b"), .link(destination: "/c", title: "", [.text("d")])])
        let written = html([paragraph(link)]) { $0.resolve = { _ in "x" } }
        #expect(written == "<p><a href=\"x\">bd</a></p>\n")
    }

    @Test("shifts headings within 1 to 6 and gives them the anchors that the caller names")
    func headings() {
        let written = html("# a\n##### b\n") { renderer in
            renderer.headingShift = 2
            renderer.headingID = { level, title in level == 3 ? "\"\(title.plainText)" : nil }
        }
        #expect(written == "<h3 id=\"&quot;a\">a</h3>\n<h6>b</h6>\n")
        #expect(html("# a") { $0.headingShift = -9 } == "<h1>a</h1>\n")
        #expect(html("# a") { $0.headingShift = .max } == "<h6>a</h6>\n")
    }

    @Test(
        "names a code block's language only when it is a plain word",
        arguments: [
            ("swift", " class=\"language-swift\""), ("C++ x", " class=\"language-c++\""), ("js\"><script>", ""),
            ("", ""),
            ("{.r}", ""), ("c#", ""),
        ])
    func languages(info: String, expected: String) {
        #expect(html("```\(info)\nx\n```") == "<pre><code\(expected)>x\n</code></pre>\n")
    }

    @Test("marks up tables as the caller says, and aligned cells by class if the caller says nothing")
    func tables() {
        let text = "| a | b |\n|---|--:|\n| c | d |\n"
        let plain = html(text)
        #expect(plain.contains("<th>a</th>\n<th class=\"align-right\">b</th>"))
        #expect(plain.contains("<td>c</td>\n<td class=\"align-right\">d</td>"))
        let themed = html(text) { renderer in
            renderer.tables.opening = "<div><table>"
            renderer.tables.closing = "</table></div>"
            renderer.tables.cellAttributes = { _, isHeader in isHeader ? " scope=\"col\"" : "" }
        }
        #expect(themed.hasPrefix("<div><table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>"))
        #expect(themed.hasSuffix("<td>d</td>\n</tr>\n</tbody>\n</table></div>\n"))
    }

    @Test("keeps paragraphs apart that a repair put into a tight list")
    func tightParagraphs() {
        let item = ListItem(blocks: [paragraph(.text("a")), paragraph(.text("b"))], lines: LineRange(1))
        let list = Block(.list(List(items: [item])), lines: LineRange(1))
        #expect(html([list]) == "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n")
    }

    @Test("replaces control characters that HTML does not allow")
    func controls() {
        #expect(html([paragraph(.text("a\u{1}\u{1B}\u{7F}b"), .code("\u{8}"))]) == "<p>a���b<code>�</code></p>\n")
    }

    @Test("numbers footnotes over several writes and keeps the anchors of two guides apart")
    func footnotes() {
        var renderer = HTMLRenderer()
        renderer.footnotePrefix = "g2-"
        let note = Block(.footnoteDefinition(label: "n", [paragraph(.text("N"))]), lines: LineRange(3))
        renderer.number(footnotesIn: [note])
        var html: [UInt8] = []
        renderer.write([paragraph(.footnoteReference("n"), .footnoteReference("o"))], into: &html)
        renderer.write([note], into: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <p><sup class="footnote-ref"><a href="#fn-g2-n" id="fnref-g2-n" data-footnote-ref>1</a></sup>[^o]</p>
                <section class="footnotes" data-footnotes>
                <ol>
                <li id="fn-g2-n">
                <p>N <a href="#fnref-g2-n" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }
}
