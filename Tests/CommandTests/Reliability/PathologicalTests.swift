import Foundation
import Testing

@Suite("Texts that cost a parser its time")
struct PathologicalTests {
    private let site: TestedSite

    init() throws { site = try TestedSite() }

    /// Row 1: the families of cmark's own pathological tests, each under the limits or beyond.
    static let families: [(name: String, text: String, limit: String?)] = [
        ("strong within strong", times("*a **a ", 600) + "b" + times(" a** a*", 600), "L9"),
        ("delimiters that close nothing", times("a_ ", 5_000), nil),
        ("delimiters that open nothing", times("_a ", 5_000), nil),
        ("links that close nothing", times("a]", 7_000), nil),
        ("links that open nothing", times("[a", 7_000), nil),
        ("open delimiters of two kinds", times("*a_ ", 4_000), nil),
        ("brackets of links and emphasis", times("[ a_", 4_000), nil),
        ("rule of three", "a**b" + times("c* ", 5_000), nil),
        ("brackets within brackets", times("[", 8_000) + "a" + times("]", 8_000), nil),
        ("quotes within quotes", times("> ", 8_000) + "a", "L5"),
        ("lists by indentation", (0..<60).map { times("  ", $0) + "* a\n" }.joined(), "L9"),
        ("U+0000", "abc\u{0}de\u{0}", "RB0103"),
        ("backticks", (1..<170).map { "e" + times("`", $0) }.joined(), nil),
        ("unclosed links a", times("[a](<b", 2_700), nil),
        ("unclosed links b", times("[a](b", 3_200), nil),
        ("unclosed comment", "</" + times("<!--", 4_000), nil),
        ("empty lines in a list", times("- ", 45) + "x" + times("\n", 20_000), nil),
        ("emphasis in deep quotes", times(">", 95) + times("a*", 8_000), nil),
        ("reference collisions", (0..<1_000).map { "[\($0)]: /a\n\n" }.joined() + times("[0]\n\n", 3_000), nil),
        ("unclosed declarations", times("<!A ", 4_000), nil),
        ("unclosed CDATA", times("<![CDATA[ ", 1_600), nil),
        ("unclosed instructions", times("a <? ", 3_200), nil),
        ("many references", times("[x] ", 4_000) + "\n\n[x]: /u", nil),
        ("many tables", times("| a |\n|---|\n| b |\n\n", 2_000), nil),
        ("many footnotes", times("[^1] ", 3_000) + "\n\n[^1]: note", nil),
    ]

    @Test("row 1: each family builds, or is refused by the name of a limit")
    func families() throws {
        for (name, text, limit) in Self.families where limit == nil {
            try site.place.write("content/\(name).md", "# \(name)\n\n" + text + "\n")
        }
        let built = try site.place.run("build", "-q")
        #expect(built.status == 0)
        #expect(built.messages == [])
        for (name, text, limit) in Self.families where limit != nil {
            try site.place.write("content/\(name).md", "# \(name)\n\n" + text + "\n")
        }
        let outcome = try site.place.run("check")
        #expect(outcome.status == 1)
        for (name, _, limit) in Self.families {
            let found = outcome.findings.filter { $0.hasPrefix("content/\(name).md:") && $0.contains(" error[") }
            #expect(limit.map { limit in found.contains { $0.contains(limit) } } ?? found.isEmpty, "\(name): \(found)")
        }
    }

    static let refused: [TestedInput] = [
        TestedInput(
            2, "list marks of 64 KiB", times("- ", 32_768) + "x", ends: 1,
            "content/x.md:1:1: error[RB0305]: line begins with 32,768 quote and list marks; the limit is 100 (L5)",
            "content/x.md:1:16385: error[RB0303]: line is 65,537 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            2, "quote marks and lazy lines", times("> ", 30_000) + "x\n" + times("lazy\n", 10), ends: 1,
            "content/x.md:1:1: error[RB0304]: 11 lines without a blank line are 60,052 bytes long; "
                + "the limit is 32,768 (L4)",
            "content/x.md:1:1: error[RB0305]: line begins with 30,000 quote and list marks; the limit is 100 (L5)",
            "content/x.md:1:16385: error[RB0303]: line is 60,001 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            2, "delimiter rows that match nothing", times("a|b\n-|-|-\n", 400), ends: 1,
            "content/x.md:1:1: error[RB0307]: block has 400 lines of dashes, colons and pipes; the limit is 64 (L7)"),
        TestedInput(
            2, "images that close nothing", times("![[]()", 11_000), ends: 1,
            "content/x.md:1:16385: error[RB0303]: line is 66,000 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            2, "closing parentheses of an address", "www.a" + times(")", 60_000), ends: 1,
            "content/x.md:1:16385: error[RB0303]: line is 60,005 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            2, "a header of 4,000 columns", times("a|", 4_000) + "\n" + times("-|", 4_000) + "\n" + times("a\n", 1_000),
            ends: 1,
            "content/x.md:1:1: error[RB0306]: line has 4,000 pipes; the limit is 256 (L6)",
            "content/x.md:1:1: error[RB0306]: table of 1,002 lines and 4,001 columns has 4,009,002 cells; "
                + "the limit is 50,000 (L6)",
            "content/x.md:1:1: error[RB0306]: tables of this file have 4,009,002 cells so far; "
                + "the limit is 200,000 (L6)",
            "content/x.md:2:1: error[RB0306]: line has 4,000 pipes; the limit is 256 (L6)"),
        TestedInput(
            2, "many wide tables",
            times(times("a|", 64) + "\n" + times("-|", 64) + "\n" + times("b\n", 10) + "\n", 257),
            ends: 1,
            "content/x.md:3329:1: error[RB0306]: tables of this file have 200,460 cells so far; "
                + "the limit is 200,000 (L6)"),
        TestedInput(
            3, "asterisks", times("*", 7_000) + "x" + times("*", 7_000), ends: 1,
            "content/x.md:1: error[RB0309]: nesting is deeper than 100 levels (L9)"),
        TestedInput(
            3, "underscores", times("_", 7_000) + "x" + times("_", 7_000), ends: 1,
            "content/x.md:1: error[RB0309]: nesting is deeper than 100 levels (L9)"),
        TestedInput(
            3, "asterisks of 60 KB", times("*", 30_000) + "x" + times("*", 30_000), ends: 1,
            "content/x.md:1:16385: error[RB0303]: line is 60,001 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            4, "a list 90 levels deep by indentation", (0..<90).map { times("  ", $0) + "- x\n" }.joined(), ends: 1,
            "content/x.md:50: error[RB0309]: nesting is deeper than 100 levels (L9)"),
    ]

    @Test("rows 2 to 4: what is slow, swells or nests too deep is refused at its place")
    func refusal() throws { try site.expect(Self.refused) }

    @Test("row 3: tildes and brackets that nest nothing are text")
    func textOnly() throws {
        try site.place.write("content/x.md", "# T\n\n" + times("~~", 7_000) + "x\n\n" + times("[", 8_000) + "\n")
        #expect(try site.place.run("build").status == 0)
        #expect(site.page("pages/x").contains(times("[", 8_000)))
    }

    @Test("row 5: addresses without a name before the sign, and quotes behind one, come out as text and links")
    func addresses() throws {
        try site.place.write("content/x.md", "# T\n\n:@a.b x\n\na@b\n\nwww.a.b\"onx=\n")
        #expect(try site.place.run("build").status == 0)
        let page = site.page("pages/x")
        #expect(page.contains("<p>:@a.b x</p>"))
        #expect(page.contains("<p>a@b</p>"))
        #expect(!page.contains("\"onx="))
    }
}
