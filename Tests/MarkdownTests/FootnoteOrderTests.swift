import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteOrderTests {
    @Test(
        "stand in the order in which a reader meets their numbers",
        arguments: [
            ("a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X\n", ["x", "y"]),
            ("[^x]: see[^y]\n\na[^x]\n\n[^y]: Y\n", ["x", "y"]),
            ("a[^x]\n\n[^x]: X[^x]\n", ["x"]),
            ("a[^x] b[^z]\n\n[^x]: X[^y]\n\n[^y]: Y\n\n[^z]: Z\n", ["x", "z", "y"]),
            ("[^x]: X[^y]\n\n[^y]: Y[^x]\n", ["y", "x"]),
        ])
    func order(text: String, labels: [String]) {
        let blocks = parse(Source(path: "a.md", text: Array(text.utf8))).value.blocks
        let found = blocks.compactMap { block -> String? in
            if case .footnoteDefinition(let label, _) = block.kind { label } else { nil }
        }
        #expect(found == labels)
    }
}
