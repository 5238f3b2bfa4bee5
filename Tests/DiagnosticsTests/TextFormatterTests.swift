import Diagnostics
import Testing

@Suite("Findings as text")
struct TextFormatterTests {
    private let damage = Rule("RB0107", .warning, "Text is stored as UTF-8.")
    private let broken = Rule("RB0201", .error, "Front matter is closed by a line of three hyphens.")

    private func text(of diagnostic: Diagnostic, line: String? = nil) -> String {
        TextFormatter().format(diagnostic) { _ in line.map { Array($0.utf8) } }
    }

    @Test("name the place, show the line, underline the quoted words, then note and help")
    func whole() {
        let diagnostic = Diagnostic(
            damage, at: SourceLocation(path: "content/data.md", line: 60, column: 3),
            "'AurÃ©lien' is UTF-8 read as Windows-1252; repaired to 'Aurélien'",
            notes: ["15 runs in this file have the same damage"], suggestion: "write 'Aurélien'")
        #expect(
            text(of: diagnostic, line: "- AurÃ©lien GÃ©ron") == """
                content/data.md:60:3: warning[RB0107]: 'AurÃ©lien' is UTF-8 read as Windows-1252; repaired to 'Aurélien'
                   60 | - AurÃ©lien GÃ©ron
                      |   ^~~~~~~~~
                note: 15 runs in this file have the same damage
                help: write 'Aurélien'

                """)
    }

    @Test("show the line without a mark when the column is not known")
    func lineOnly() {
        let diagnostic = Diagnostic(broken, at: SourceLocation(path: "a.md", line: 1), "front matter is not closed")
        #expect(
            text(of: diagnostic, line: "---") == """
                a.md:1: error[RB0201]: front matter is not closed
                    1 | ---

                """)
    }

    @Test("name the file alone, or the program when there is no place")
    func withoutLine() {
        #expect(
            text(of: Diagnostic(broken, at: SourceLocation(path: "a.md"), "is broken"), line: "x")
                == "a.md: error[RB0201]: is broken\n")
        #expect(text(of: Diagnostic(broken, "is broken")) == "rolebook: error[RB0201]: is broken\n")
    }

    @Test("put the mark in the right cell behind tabs, wide letters, combining marks and bad bytes")
    func cells() {
        let line = Array("\t漢e\u{301}".utf8) + [0xFF] + Array("x".utf8)
        let place = SourceLocation(path: "a.md", line: 7, column: line.count)
        #expect(
            TextFormatter().format(Diagnostic(broken, at: place, "x")) { _ in line } == """
                a.md:7:9: error[RB0201]: x
                    7 |     漢e\u{301}\\xFFx
                      |            ^

                """)
    }

    @Test("cut a long line on both sides of the place")
    func longLine() {
        let line = String(repeating: "a", count: 500) + "!" + String(repeating: "b", count: 500)
        let diagnostic = Diagnostic(
            broken, at: SourceLocation(path: "a.md", line: 3, column: 501), "'!' is not allowed")
        let before = String(repeating: "a", count: 60)
        let after = String(repeating: "b", count: 99)
        #expect(
            text(of: diagnostic, line: line) == """
                a.md:3:501: error[RB0201]: '!' is not allowed
                    3 | …\(before)!\(after)…
                      | \(String(repeating: " ", count: 61))^

                """)
    }

    @Test("survive a column outside the line", arguments: [-5, 0, 1, 4, 99, Int.max])
    func strayColumn(column: Int) {
        let place = SourceLocation(path: "a.md", line: 1, column: column)
        #expect(text(of: Diagnostic(broken, at: place, "'abc' is wrong"), line: "abc").contains("    1 | abc\n"))
    }

    @Test("let no control character through")
    func controlCharacters() {
        let diagnostic = Diagnostic(
            broken, at: SourceLocation(path: "a\u{1B}.md", line: 1, column: 1), "bell \u{7}", notes: ["\u{202E}"],
            suggestion: "\u{0}")
        #expect(
            text(of: diagnostic, line: "\u{1B}[2J") == """
                a\\u{1B}.md:1:1: error[RB0201]: bell \\u{07}
                    1 | \\u{1B}[2J
                      | ^
                note: \\u{202E}
                help: \\u{00}

                """)
    }

    @Test("are painted only when asked")
    func color() {
        let diagnostic = Diagnostic(
            broken, at: SourceLocation(path: "a.md", line: 1, column: 2), "bad", suggestion: "fix")
        #expect(
            TextFormatter(usesColor: true).format(diagnostic) { _ in Array("abc".utf8) } == """
                \u{1B}[1ma.md:1:2:\u{1B}[0m \u{1B}[1;31merror[RB0201]\u{1B}[0m: bad
                    1 | abc
                      |  \u{1B}[1;31m^\u{1B}[0m
                \u{1B}[1mhelp:\u{1B}[0m fix

                """)
    }

    @Test("are shown up to a limit, errors before warnings, and the rest is counted")
    func limit() {
        let warnings = (1...5).map { (line: Int) in
            Diagnostic(damage, at: SourceLocation(path: "a.md", line: line), "warning \(line)")
        }
        let error = Diagnostic(broken, at: SourceLocation(path: "b.md", line: 1), "error")
        #expect(
            TextFormatter(limit: 3).format(DiagnosticReport(warnings + [error])) == """
                a.md:1: warning[RB0107]: warning 1
                a.md:2: warning[RB0107]: warning 2
                b.md:1: error[RB0201]: error
                3 more not shown; 6 in all

                """)
    }

    @Test("are stated once each, in the order of file and line")
    func order() {
        let second = Diagnostic(broken, at: SourceLocation(path: "b.md", line: 2), "b")
        let first = Diagnostic(broken, at: SourceLocation(path: "a.md", line: 10), "a")
        #expect(
            TextFormatter().format(DiagnosticReport([second, first, second])) == """
                a.md:10: error[RB0201]: a
                b.md:2: error[RB0201]: b

                """)
    }
}
