import Diagnostics
import Markdown
import Testing

@testable import Linking

@Suite struct ConservationTests {
    @Test(
        "reads the words that a Markdown line shows",
        arguments: [
            ("## 2.1 Key *Duties* ##", "2 1 key duties"),
            ("- [x] **Q3:** What's new?", "q3 what s new"),
            ("1️⃣ Bake a loaf", "bake a loaf"),
            ("1. 🧁 2 trays, a) rolls", "2 trays a rolls"),
            ("IV. Pay", "iv pay"),
            ("   12) > - un**believ**able_things", "unbelievablethings"),
            ("[the docs](https://a.b/c_(d) \"Title\"), next", "the docs next"),
            ("![A chart](chart.png) of [pay][1]", "a chart of pay"),
            ("<https://example.org/x> <b class=\"c\">bold</b> <!-- gone --> end", "https example org x bold end"),
            ("Caf&eacute; &#8212; Q&amp;A &unknown;word C++", "café q a c"),
            ("| a | b\\|c |", "a b c"),
            ("|---|:-:|", ""),
            ("Text[^note] and 3 < 4", "text and 3 4"),
            ("[docs]: https://example.org", ""),
            (":material-tune: at 8:15", "at 8 15"),
            ("!!! note \"Mind\"", "mind"),
            ("Ключ, 技能 ☕️ naïve", "Ключ 技能 naïve"),
        ])
    func source(line: String, words: String) {
        let lines = SourceWords.lines(of: Source(path: "a.md", text: Array(line.utf8))) { _ in false }
        #expect(lines.flatMap(\.words).joined(separator: " ") == words)
    }

    @Test("reads code as it is written, and no comment")
    func code() {
        let text = "```swift\nlet a = \"&amp;\"\n[b](c)\n```\n<!-- not\nthis -->\n~~~\n```\nlast\n"
        let lines = SourceWords.lines(of: Source(path: "a.md", text: Array(text.utf8))) { _ in false }
        #expect(lines.map { "\($0.line) \($0.words.joined(separator: " "))" } == ["2 let a amp", "3 b c", "9 last"])
    }

    @Test("reads the words that a page shows")
    func page() {
        let html = """
            <!doctype html><head><title>No</title></head><p>un<strong>believ</strong>able<br>caf&#233;</p>\
            <script>no</script><a href="x>y" title="no">R&amp;D</a><sup>1</sup>
            """
        #expect(PageWords.words(of: Array(html.utf8)) == ["unbelievable", "café", "r", "d", "1"])
    }

    static let text = """
        # Baker

        Bakers knead dough at night.

        They bake bread and sell bread.
        Logo
        """

    static func messages(_ html: String) -> [String] {
        var conservation = Conservation()
        conservation.add(Source(path: "baker.md", text: Array(text.utf8)), titles: [1]) { $0 == 6 }
        conservation.add(page: Array(html.utf8))
        return conservation.faults.map { "\($0.location?.description ?? "") \($0.message)" }
    }

    @Test("finds no fault where all words are shown, in whatever order")
    func kept() {
        #expect(
            Self.messages(
                "<h1>Baker</h1><p>They bake bread and sell bread.</p><p>Bakers knead dough at <em>night</em></p>") == []
        )
    }

    @Test("names the line whose words are missing, and counts words that stand more than once")
    func lost() {
        #expect(
            Self.messages("<h1>Baker</h1><p>They bake bread and sell bread.</p>")
                == [
                    "baker.md:3 all 5 words of this line are on no page of this guide: "
                        + "'bakers', 'knead', 'dough', 'at', 'night'"
                ])
        #expect(
            Self.messages("<h1>Baker</h1><p>They bake bread and sell.</p><p>Bakers knead dough at night</p>")
                == ["baker.md:5 1 word is on no page of this guide: 'bread'"])
        #expect(
            Self.messages("<h1>Baker</h1>") == [
                "baker.md:3 all 5 words of this line are on no page of this guide: "
                    + "'bakers', 'knead', 'dough', 'at', 'night'",
                "baker.md:5 all 6 words of this line are on no page of this guide: "
                    + "'they', 'bake', 'bread', 'and', 'sell' and 1 more",
            ])
    }

    @Test("a word that the page shows elsewhere hides no line that was lost")
    func masked() {
        #expect(
            Self.messages(
                "<nav>Bakers dough night</nav><h1>Baker</h1><p>They knead at</p>"
                    + "<p>They bake bread and sell bread.</p>")
                == [
                    "baker.md:3 all 5 words of this line are on no page of this guide: "
                        + "'bakers', 'knead', 'dough', 'at', 'night'"
                ])
    }

    @Test("the number of a heading need not be shown where the guide says that it was left out, and only there")
    func numbers() {
        let source = Source(path: "a.md", text: Array("# A\n\n## 2.1 Ovens\n\n## 3 Tins\n".utf8))
        func messages(_ numbers: [Int: String]) -> [String] {
            var conservation = Conservation()
            conservation.add(source, titles: [1, 3, 5], numbers: numbers)
            conservation.add(page: Array("<h1>A</h1><h2>Ovens</h2><h2>Tins</h2>".utf8))
            return conservation.faults.map { "\($0.location?.description ?? "") \($0.message)" }
        }
        #expect(messages([3: "2.1", 5: "3"]) == [])
        #expect(messages([3: "2.1"]) == ["a.md:5 all 2 words of this line are on no page of this guide: '3', 'tins'"])
        #expect(
            messages([3: "3", 5: "3"])
                == ["a.md:3 all 3 words of this line are on no page of this guide: '2', '1', 'ovens'"])
    }

    @Test("a lost item of one word is noticed by the words that stood round it")
    func oneWord() {
        let source = Source(path: "a.md", text: Array("# A\n\n- Oven\n- Mixer\n- Scale\n".utf8))
        func messages(_ html: String) -> [String] {
            var conservation = Conservation()
            conservation.add(source, titles: [1])
            conservation.add(page: Array(html.utf8))
            return conservation.faults.map { "\($0.location?.description ?? "") \($0.message)" }
        }
        let tools = "<aside>Mixer, Oven</aside><h1>A</h1>"
        #expect(messages(tools + "<li>Oven<li>Mixer<li>Scale") == [])
        #expect(
            messages(tools + "<li>Oven<li>Scale") == ["a.md:4 1 word is on no page of this guide: 'mixer'"])
    }

    @Test("words that were parted from one neighbour are shown all the same")
    func parted() {
        #expect(
            Self.messages("<h1>Baker</h1><p>Bakers knead</p><p>dough at night They</p><p>bake bread and sell bread")
                == []
        )
    }
}
