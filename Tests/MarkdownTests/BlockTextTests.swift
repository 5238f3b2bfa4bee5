import Diagnostics
import Testing

@testable import Markdown

@Suite("Plain text and walking")
struct BlockTextTests {
    private let blocks = parse(
        Source(
            path: "a.md",
            text: Array(
                """
                # A *b*

                c `d`
                e <i>

                - f
                  > g
                - **h**

                | i | j |
                |---|---|
                | [k](/u) | l |

                ```
                m
                n
                ```
                ***
                <div>
                """.utf8))
    ).value.blocks

    @Test("plain text is what a reader sees, a line for each paragraph, item and row")
    func plainText() {
        #expect(blocks.plainText == "A b\nc d e \nf\ng\nh\ni j\nk l\nm\nn")
    }

    @Test("inlines are visited in reading order with their lines")
    func inlines() {
        var seen: [String] = []
        blocks.forEachInline { inline, lines in
            if case .text(let text) = inline { seen.append("\(lines.first) \(text)") }
        }
        #expect(seen == ["1 A ", "1 b", "3 c ", "3 e ", "6 f", "7 g", "8 h", "10 i", "10 j", "12 k", "12 l"])
    }

    @Test("blocks are visited in reading order, those within others too")
    func visited() {
        var count = 0
        blocks.forEachBlock { _ in count += 1 }
        #expect(count == 11)
    }
}
