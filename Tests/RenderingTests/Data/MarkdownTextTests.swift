import Diagnostics
import Markdown
import Testing

@testable import Rendering

@Suite("Blocks written as Markdown")
struct MarkdownTextTests {
    private func blocks(_ text: String) -> [Block] {
        parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks
    }

    private let writer = MarkdownText { $0.hasPrefix("https://") ? $0 : nil }

    @Test(
        "read back as the same text",
        arguments: [
            "Plain *stress* and **weight**, `code` and ~~gone~~.",
            "A list:\n\n- one\n- two\n  - deep\n    1. deeper\n- three\n",
            "3. three\n4. four\n",
            "- [ ] open\n- [x] done\n",
            "- loose\n\n- items\n",
            "> quoted\n>\n> - list\n",
            "```swift\nlet a = 1\n\n```\n",
            "````\n```\n````\n",
            "| a | b |\n| - | - |\n| c \\| d | e |\n",
            "\\# no heading\n\n\\- no item\n\n1\\. no number\n\n\\* \\_ \\[x\\]\\(y\\) \\<b\\> &amp;amp;",
            "[link](https://example.org/a_b?c=d&e=f)",
            "2024 was a year.\n\n1) one\n",
        ])
    func roundTrip(text: String) {
        let once = blocks(text)
        let written = writer.lines(of: once).joined(separator: "\n")
        let twice = blocks(written)
        #expect(twice.plainText == once.plainText, "\(written)")
        #expect(writer.lines(of: twice).joined(separator: "\n") == written)
        #expect(twice.count == once.count)
    }

    @Test("keep the text of links that lead nowhere, and leave raw HTML and pictures out")
    func left() {
        let written = writer.lines(of: blocks("[x](javascript:alert) <b>y</b> ![z](z.png)\n\n<div>w</div>\n"))
        #expect(written == ["x y z", ""])
    }
}

@Suite("A table of comma-separated values")
struct CommaTableTests {
    @Test("quotes what would end a cell and keeps formulas from running")
    func cells() {
        var table = CommaTable(["a", "b"])
        table.add(["one, two", "say \"hi\""])
        table.add(["=1+1", "C++\nand more"])
        #expect(
            String(decoding: table.bytes, as: UTF8.self)
                == "a,b\r\n\"one, two\",\"say \"\"hi\"\"\"\r\n'=1+1,\"C++\nand more\"\r\n")
    }
}

@Suite("JSON inside a script element")
struct ScriptJSONTests {
    @Test("has no sign that ends the element, and reads back as it was")
    func escaping() {
        let json = JSON.linked([
            "a": .string("</script><!-- & \u{2028}\u{2029}  two  blanks\n\u{00A8}"), "b": .null, "c": .array([]),
            "d": .string(""), "e": .integer(1),
        ])
        #expect(
            String(decoding: json.scriptBytes, as: UTF8.self)
                == #"{"a": "\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029  two  blanks\n\#u{00A8}","e": 1}"#)
    }
}
