import Diagnostics
import Testing

@testable import Markdown

@Suite("Limits")
struct LimitTests {
    private func faults(_ text: String) -> [String] {
        parse(Source(path: "a.md", text: Array(text.utf8))).diagnostics.map {
            "\($0.rule.id) \($0.location?.description ?? "") \($0.message)"
        }
    }

    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let passing: [String] = [
        times(times("x", 62) + "\n\n", 16_384), times("x", 16_384), times("|", 256), times("\\|", 300),
        times(times("x", 1_023) + "\n", 32) + "\n" + times(times("x", 1_023) + "\n", 32),
        times("|", 199) + "\n" + times("|\n", 249),
        times("- |\n", 64) + "- x",
        times("> ", 98) + "a", times("- ", 49) + "a", times("*", 194) + "a" + times("*", 194),
    ]

    @Test("let a text just under them pass", arguments: passing)
    func under(text: String) {
        #expect(faults(text) == [])
    }

    private static let failing: [(String, String)] = [
        (
            times("a\n\n", 349_526),
            "RB0301 a.md:699051:2 file is 1,048,578 bytes long; the limit is 1,048,576 (L1)"
        ),
        ("\n" + times("x", 16_385), "RB0303 a.md:2:16385 line is 16,385 bytes long; the limit is 16,384 (L3)"),
        (
            "a\n\n" + times(times("x", 1_023) + "\n", 32) + "y\n\nz",
            "RB0304 a.md:3:1 33 lines without a blank line are 32,770 bytes long; the limit is 32,768 (L4)"
        ),
        (times(">", 101) + "a", "RB0305 a.md:1:1 line begins with 101 quote and list marks; the limit is 100 (L5)"),
        (times("1. ", 99) + "+ *", "RB0305 a.md:1:1 line begins with 101 quote and list marks; the limit is 100 (L5)"),
        ("a\n" + times("a|", 257), "RB0306 a.md:2:1 line has 257 pipes; the limit is 256 (L6)"),
        (
            times("|", 199) + "\n" + times("|\n", 250),
            "RB0306 a.md:1:1 table of 251 lines and 200 columns has 50,200 cells; the limit is 50,000 (L6)"
        ),
        (
            times(times("|", 199) + "\n" + times("|\n", 249) + "\n", 5),
            "RB0306 a.md:1005:1 tables of this file have 250,000 cells so far; the limit is 200,000 (L6)"
        ),
        (
            times("> |:-\n", 65),
            "RB0307 a.md:1:1 block has 65 lines of dashes, colons and pipes; the limit is 64 (L7)"
        ),
        ("\n" + times("> ", 99) + "a", "RB0309 a.md:2 nesting is deeper than 100 levels (L9)"),
        (times("*", 198) + "a" + times("*", 198), "RB0309 a.md:1 nesting is deeper than 100 levels (L9)"),
        (times("*", 7_000) + "a" + times("*", 7_000), "RB0309 a.md:1 nesting is deeper than 100 levels (L9)"),
        (times("*a*\n\n", 200_000), "RB0309 a.md:333333 document has more than 500,000 parts (L9)"),
    ]

    @Test("report a text just over them with place, measure and limit", arguments: failing)
    func over(text: String, expected: String) {
        #expect(faults(text) == [expected])
        #expect(parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks == [])
    }

    @Test("count lines behind front matter as lines of the file")
    func behindFrontMatter() {
        let text = "---\na: b\n---\n\n" + String(repeating: "x", count: 16_385)
        #expect(faults(text) == ["RB0303 a.md:5:16385 line is 16,385 bytes long; the limit is 16,384 (L3)"])
    }

    @Test("report at most 20 places of one text")
    func manyPlaces() {
        #expect(faults(String(repeating: String(repeating: ">", count: 101) + "\n\n", count: 60)).count == 20)
    }
}
