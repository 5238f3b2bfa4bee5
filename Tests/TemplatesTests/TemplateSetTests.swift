import Diagnostics
import Templates
import Testing

@Suite("Sets of templates")
struct TemplateSetTests {
    @Test("a fault in a shared partial is told once, for the first page, with the way that led to it")
    func sharedPartial() {
        let set = TemplateExample(["role": "{{>card}}", "skill": "\n{{>card}}{{>card}}", "card": "{{nome}}"], []).parsed
        let record = Shape.record(["name": .text])
        let found = set.value.check(pages: [("role", record), ("skill", record)])
        #expect(
            found.map(line) == [
                "RB0720 templates/card.mustache:1:1: 'nome' is not known here: a template uses only what its page gives "
                    + "it | write 'name'"
            ])
        #expect(found.first?.notes == ["known here: name", "reached through role → card"])
    }

    @Test("faults of all templates come in one run, sorted by path and place")
    func sorted() {
        let example = TemplateExample(["role": "\n{{/b}}{{/a}}", "card": "{{#x}}", "foot": "{{}}"], [])
        #expect(
            example.parsed.diagnostics.map { $0.location?.description } == [
                "templates/card.mustache:1:1", "templates/foot.mustache:1:1", "templates/role.mustache:2:1",
                "templates/role.mustache:2:7",
            ])
    }

    @Test("two files of one name are a fault")
    func sameName() {
        let sources = ["a", "b"].map { TemplateSource(name: "role", path: "\($0)/role.mustache", bytes: []) }
        #expect(
            TemplateSet.parse(sources).diagnostics.map(line) == [
                "RB0709 b/role.mustache: 'role' is the name of a/role.mustache too: a template has a name of its own"
            ])
    }

    @Test("a template that is not written well is not checked, the rest of the page is")
    func broken() {
        let example = TemplateExample(["role": "{{>card}}{{nome}}<p title=\"", "card": "{{#x}}"], [])
        #expect(
            example.parsed.value.check(page: "role", shape: .record([:])).map(line) == [
                "RB0720 templates/role.mustache:1:10: 'nome' is not known here: a template uses only what its page "
                    + "gives it"
            ])
    }

    @Test("names are sorted by their bytes")
    func names() {
        let set = TemplateExample(["role": "", "partials/b": "", "Z": ""], []).parsed.value
        #expect(set.names == ["Z", "partials/b", "role"])
    }

    @Test("no bytes make parsing, checking or rendering stop short")
    func anyBytes() {
        let pieces = [
            "{{", "}}", "{{#a}}", "{{/a}}", "{{$b}}", "{{/b}}", "{{<p}}", "{{/p}}", "\n", "  ", "x", "{{=", "=}}",
            "| |",
            "{{>p}}", "{{^a}}", "<a b='", "'>", "<!--", "-->", "\r\n", "{{!", "é", "{{{a}}}", "{{.}}", "<script>", "</",
        ]
        var state: UInt64 = 42
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let example = TemplateExample(["role": text, "p": "{{$b}}\n  x{{/b}}{{a}}"], [])
            let set = example.parsed.value
            _ = set.check(page: "role", shape: .record(["a": .optional(.text)]))
            _ = example.rendered(.record(["a": .list([.text("y"), .absent])]))
        }
    }
}
