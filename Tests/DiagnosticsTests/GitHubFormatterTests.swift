import Diagnostics
import Testing

@Suite("Findings as workflow commands")
struct GitHubFormatterTests {
    private func text(_ message: String, column: Int?, line: String, prefix: String = "") -> String {
        let place = SourceLocation(path: "content/a.md", line: 3, column: column)
        let found = Diagnostic(.unresolvedLink, at: place, message, suggestion: "did you mean 'b.md'?")
        return GitHubFormatter(prefix: prefix).format(DiagnosticReport([found])) { _ in Array(line.utf8) }
    }

    @Test("count columns as a browser does, to the end of the quoted words")
    func columns() {
        #expect(
            text("'weg.md' is gone", column: 18, line: "Grüße 🍲 [x](weg.md)", prefix: "site/")
                == "::warning file=site/content/a.md,line=3,col=14,endColumn=20,title=RB0801::"
                + "'weg.md' is gone%0Ahelp: did you mean 'b.md'?\n")
    }

    @Test("leave the column out where it is not known")
    func noColumn() {
        #expect(text("gone", column: nil, line: "x").hasPrefix("::warning file=content/a.md,line=3,title=RB0801::gone"))
    }

    @Test("escape what would end the command or a property")
    func escapes() {
        let found = Diagnostic(.usage, at: SourceLocation(path: "a,b:c%.md"), "50 %\nof it")
        #expect(
            GitHubFormatter().format(DiagnosticReport([found]))
                == "::error file=a%2Cb%3Ac%25.md,title=RB0901::50 %25%0Aof it\n")
    }
}
