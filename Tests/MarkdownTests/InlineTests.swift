import Testing

@testable import Markdown

@Suite("Inlines")
struct InlineTests {
    @Test(
        "are read as CommonMark and GFM say, with neighbouring texts as one",
        arguments: [
            ("a [b] &amp; c\\*d", "'a [b] & c*d'"),
            ("*a* **b** ~~c~~ `d`", "em('a')' 'strong('b')' 'del('c')' 'code(d)"),
            ("[t](/u \"ti\") ![al*t*](i.png)", "link(/u \"ti\" 't')' 'image(i.png 'al'em('t'))"),
            ("a  \nb\nc", "'a'//'b'/'c'"),
            ("x <b>y</b>", "'x 'html(<b>)'y'html(</b>)"),
            ("[no ref] [^none]", "'[no ref] [^none]'"),
            ("<https://a.b> <m@a.b>", "link(https://a.b 'https://a.b')' 'link(mailto:m@a.b 'm@a.b')"),
            ("~5 years to ~10", "'~5 years to ~10'"),
        ])
    func reading(text: String, expected: String) {
        #expect(dump(text) == "1\(text.contains("\n") ? "-\(text.split(separator: "\n").count)" : "") p \(expected)\n")
    }

    @Test("a text cut at its breaks is one element for each line")
    func lines() {
        let inlines: [Inline] = [.text("a"), .softBreak, .strong([.text("b")]), .lineBreak]
        #expect(inlines.lines == [[.text("a")], [.strong([.text("b")])], []])
    }
}
