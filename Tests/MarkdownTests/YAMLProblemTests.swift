import Diagnostics
import Testing

@testable import Markdown

@Suite("Faults of YAML")
struct YAMLProblemTests {
    private static func faults(_ text: String, limits: YAMLLimits = .frontMatter) -> [String] {
        parseYAML(Array(text.utf8), path: "a.md", firstLine: 2, limits: limits).diagnostics.map {
            "\($0.location?.description ?? "") \($0.message)"
        }
    }

    @Test(
        "are told with their place in the file and in plain words",
        arguments: [
            ("a: b\n\tc: d", "a.md:3:1 a tab indents this line; YAML is indented with spaces"),
            ("a:\n\t- b", "a.md:3:1 a tab indents this line; YAML is indented with spaces"),
            ("a: @b", "a.md:2:4 a value can't begin with '@'"),
            ("a: `b`", "a.md:2:4 a value can't begin with '`'"),
            ("a: b: c", "a.md:2:5 a colon and a blank stand within a value, or the line is indented too far"),
            ("é: ü: c", "a.md:2:7 a colon and a blank stand within a value, or the line is indented too far"),
            ("a: b\n  c: d", "a.md:3:4 a colon and a blank stand within a value, or the line is indented too far"),
            ("a: b\nwords\nc: d", "a.md:3:1 no colon follows this key"),
            ("a: \"b\nc: d\n", "a.md:2:4 quote is not closed"),
            ("a: 'b\n", "a.md:2:4 quote is not closed"),
            ("a: \"b\\q\"", "a.md:2:6 no such escape in double quotes"),
            ("a: \"b\" c", "a.md:2:8 this is no key of the mapping it stands in"),
            ("a: [b\nc: d", "a.md:2:4 bracket is not closed, or a comma is missing"),
            ("title: [", "a.md:2:8 bracket is not closed"),
            ("title: [\n", "a.md:2:8 bracket is not closed"),
            ("title: [,]", "a.md:2:9 a value is missing here"),
            ("a: {b: c\n", "a.md:2:4 bracket is not closed, or a comma is missing"),
            ("a: - b", "a.md:2:4 a list can't begin on the line of its key"),
            ("- a\nb: c", "a.md:3:1 this is no item of the list it stands in"),
            ("a: *b*", "a.md:2:4 a value can't begin with '*'"),
            ("a: & b", "a.md:2:4 a value can't begin with '&'"),
            ("a: > b", "a.md:2:6 text of a block begins on the line below '|' or '>'"),
            ("a\nb: c", "a.md:3:2 a colon and a blank stand within a value, or the line is indented too far"),
            ("a: b\n...\nc: d", "a.md:4:1 text follows the end of the YAML"),
            ("a: b\u{1}c", "a.md:2:5 control character in YAML"),
            ("a: b\n---\nc: d", "a.md:3:1 second document begins here; a YAML file holds one"),
            ("a: \"\u{2028}\" b", "a.md:2:10 this is no key of the mapping it stands in"),
        ])
    func syntax(text: String, expected: String) {
        #expect(Self.faults(text) == [expected])
        #expect(parseYAML(Array(text.utf8), path: "a.md").value == nil)
    }

    @Test(
        "are what rolebook's YAML leaves out",
        arguments: [
            ("a: &x b\nc: *x", ["a.md:2:4 an anchor (&) is", "a.md:3:4 an alias (*) is"]),
            ("a: &x [*x]", ["a.md:2:4 an anchor (&) is", "a.md:2:8 an alias (*) is"]),
            ("a: !!python/object b", ["a.md:2:4 a tag (!) is"]),
            ("a: ! b", ["a.md:2:4 a tag (!) is"]),
            ("<<: {a: b}", ["a.md:2:1 a merge key (<<) is"]),
            ("? [a]\n: b", ["a.md:2:3 key is a list"]),
        ])
    func refusals(text: String, expected: [String]) {
        let faults = Self.faults(text)
        #expect(faults.count == expected.count)
        #expect(zip(faults, expected).allSatisfy { $0.hasPrefix($1) }, "\(faults)")
        #expect(parseYAML(Array(text.utf8), path: "a.md").value == nil)
    }

    @Test("are keys that stand twice, of which the first counts")
    func duplicates() {
        let read = parseYAML(Array("a: 1\nb: 2\n'a': 3\n".utf8), path: "v.yaml")
        #expect(read.value?["a"]?.string == "1")
        #expect(read.value?.entries?.count == 2)
        #expect(read.diagnostics.map(\.message) == ["'a' stands twice; the first value counts"])
        #expect(read.diagnostics.first?.notes == ["first written on line 1"])
        #expect(read.diagnostics.first?.location == SourceLocation(path: "v.yaml", line: 3, column: 1))
    }

    @Test("are texts that pass limit L14, and just under it there are none")
    func limits() {
        func flow(_ depth: Int) -> String {
            "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        func keys(_ count: Int) -> String { (0..<count).map { "k\($0): v\n" }.joined() }
        #expect(Self.faults(flow(15)) == [])
        #expect(Self.faults(flow(16)) == ["a.md:2:19 YAML nests deeper than 16 levels (L14)"])
        #expect(Self.faults(flow(5_000)) == ["a.md:2:19 YAML nests deeper than 16 levels (L14)"])
        #expect(Self.faults(keys(512)) == [])
        #expect(Self.faults(keys(513)) == ["a.md:514:1 mapping has more than 512 keys (L14)"])
        #expect(Self.faults(keys(5_000), limits: .vocabulary) == [])
        let list = String(repeating: "- a\n", count: 10)
        let small = YAMLLimits(depth: 2, keys: 2, nodes: 10)
        #expect(Self.faults(list, limits: small) == ["a.md:11:3 YAML has more than 10 values (L14)"])
    }
}
