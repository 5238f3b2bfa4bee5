import Diagnostics
import Testing

@testable import Markdown

@Suite("YAML")
struct YAMLTests {
    private func read(_ text: String) -> YAMLNode? {
        let read = parseYAML(Array(text.utf8), path: "a.yaml")
        #expect(read.diagnostics == [])
        return read.value
    }

    @Test(
        "keeps scalars as written",
        arguments: [
            ("no", "no", false), ("1e3", "1e3", false), ("2024-01-02", "2024-01-02", false), ("~", "~", false),
            ("14-20", "14-20", false), ("\"no\"", "no", true), ("'it''s'", "it's", true), ("$90K", "$90K", false),
            ("", "", false), ("|\n  x\n  y", "x\ny", true), ("\"\\u00e9\\n\"", "é\n", true), ("C# # c", "C#", false),
        ])
    func scalars(text: String, expected: String, isQuoted: Bool) {
        #expect(read("k: \(text)")?["k"]?.value == .scalar(expected, isQuoted: isQuoted))
    }

    @Test("keeps lists and mappings in order, with the places of keys and values")
    func structure() {
        let root = read("\nüa: [x, \"y\"]\nb:\n  - c: d\n    e: f\n")
        #expect(root?.entries?.map(\.key) == ["üa", "b"])
        #expect(root?["üa"]?.strings == ["x", "y"])
        let flow = root?["üa"]?.sequence?.last
        #expect(flow?.line == 2)
        #expect(flow?.column == 10)
        let inner = root?["b"]?.sequence?.first?.entries?.last
        #expect(inner?.key == "e")
        #expect(inner?.line == 5)
        #expect(inner?.column == 5)
        #expect(inner?.value.column == 8)
    }

    @Test("reads true and false only where they stand unquoted")
    func booleans() {
        let root = read("a: true\nb: False\nc: 'true'\nd: yes\n")
        #expect(["a", "b", "c", "d"].map { root?[$0]?.bool } == [true, false, nil, nil])
    }

    @Test("has no value in an empty text", arguments: ["", "\n", "# only a comment\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(read(text) == nil)
    }

    @Test("counts lines from the given one and takes U+2028 for no line end")
    func lines() {
        let read = parseYAML(Array("a: \"x\u{2028}y\"\nb: z\n".utf8), path: "a", firstLine: 10)
        #expect(read.value?.entries?.map(\.line) == [10, 11])
    }
}
