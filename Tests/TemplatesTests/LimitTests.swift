import Diagnostics
import Templates
import Testing

@Suite("Limits of templates")
struct LimitTests {
    private func check(_ templates: [String: String]) -> [String] {
        let parsed = TemplateExample(templates, []).parsed
        return (parsed.diagnostics + parsed.value.check(page: "role", shape: TemplateExample.shape)).map(line)
    }

    private func nested(_ depth: Int, around inside: String = "") -> String {
        String(repeating: "{{#draft}}", count: depth) + inside + String(repeating: "{{/draft}}", count: depth)
    }

    @Test("a template holds 256 KiB and not a byte more")
    func size() {
        #expect(check(["role": String(repeating: "x", count: 262_144)]) == [])
        #expect(
            check(["role": String(repeating: "x", count: 262_145)]) == [
                "RB0700 templates/role.mustache: 262145 bytes are too many: a template holds at most 262144 bytes"
            ])
    }

    @Test("sections nest 64 deep and no deeper")
    func nesting() {
        #expect(check(["role": nested(64)]) == [])
        #expect(
            check(["role": nested(65)]) == [
                "RB0707 templates/role.mustache:1:641: '{{#draft}}' is nested too deep: sections and blocks nest at "
                    + "most 64 deep"
            ])
    }

    @Test("templates include each other 32 deep and no deeper")
    func templateDepth() {
        func chain(_ count: Int) -> [String: String] {
            var templates = ["role": "{{>t2}}", "t\(count)": ""]
            for index in 2..<count { templates["t\(index)"] = "{{>t\(index + 1)}}" }
            return templates
        }
        #expect(check(chain(32)) == [])
        #expect(
            check(chain(33)) == [
                "RB0724 templates/t32.mustache:1:1: '{{>t33}}' is 33 templates deep: a page nests at most 32 templates"
            ])
    }

    @Test("sections and templates together nest 128 deep and no deeper")
    func wholeDepth() {
        #expect(check(["role": nested(60, around: "{{>a}}"), "a": nested(64)]) == [])
        let faults = check(["role": nested(64, around: "{{>a}}"), "a": nested(64)])
        #expect(
            faults == [
                "RB0724 templates/a.mustache:1:631: the page 'role' nests too deep: sections, blocks and templates go "
                    + "at most 128 deep together"
            ])
    }

    @Test("partials that double each other stop at 200,000 pieces")
    func pieces() {
        var templates = ["role": "{{>t1}}", "t20": "x"]
        for index in 1..<20 { templates["t\(index)"] = "{{>t\(index + 1)}}{{>t\(index + 1)}}" }
        let faults = check(templates)
        #expect(faults.count == 1)
        #expect(
            faults.allSatisfy { $0.hasSuffix("'role' is too large: it puts together at most 200000 texts and tags") })
    }
}
