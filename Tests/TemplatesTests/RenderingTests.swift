import Diagnostics
import Templates
import Testing

@Suite("Rendering of checked templates")
struct RenderingTests {
    static let values = Value.record([
        "title": .text("R&D <\"lead\">'s"), "body": .html(Array("<p>\n  two\n</p>".utf8)),
        "data": .script(Array("{\"a\":1}".utf8)), "level": .number(-3), "draft": .bool(true),
        "salary": .record(["low": .number(90_000), "note": .absent]),
        "skills": .list([
            .record(["name": .text("Swift"), "url": .text("/swift")]), .record(["name": .text("C"), "url": .absent]),
        ]),
        "tags": .list([.text("a"), .text("b")]), "summary": .absent,
        "site": .record(["title": .text("Book"), "language": .text("en")]),
    ])

    @Test("writes what the page gives", arguments: examples)
    func page(_ example: TemplateExample) {
        #expect(example.parsed.diagnostics.map(line) == [])
        #expect(example.parsed.value.check(page: "role", shape: TemplateExample.shape).map(line) == [])
        #expect([example.rendered(RenderingTests.values)] == example.expected)
    }

    static let examples: [TemplateExample] = [
        TemplateExample("{{title}}", "R&amp;D &lt;&quot;lead&quot;&gt;&#39;s"),
        TemplateExample("<a title='{{title}}'>", "<a title='R&amp;D &lt;&quot;lead&quot;&gt;&#39;s'>"),
        TemplateExample("{{level}} {{#salary}}{{low}}{{salary.low}}{{/salary}}", "-3 9000090000"),
        TemplateExample("<script>{{{data}}}</script>", "<script>{\"a\":1}</script>"),
        TemplateExample("{{#tags}}{{#draft}}{{.}}{{/draft}},{{/tags}}", "a,b,"),
        TemplateExample("{{#summary}}{{.}}{{/summary}}{{^summary}}none{{/summary}}", "none"),
        TemplateExample(
            "{{#skills}}{{name}}{{#url}} {{url}} {{.}}{{/url}} {{site.title}};{{/skills}}",
            "Swift /swift /swift Book;C Book;"),
        TemplateExample("{{#site}}{{title}} {{language}} {{level}}{{/site}}", "Book en -3"),
        TemplateExample("<ul>\n  {{#tags}}\n  <li>{{.}}\n  {{/tags}}\n</ul>\n", "<ul>\n  <li>a\n  <li>b\n</ul>\n"),
        TemplateExample(
            ["role": "<div>\n  {{>card}}\n</div>\n", "card": "<b>\n\n  {{{body}}}\n</b>\n"],
            ["<div>\n  <b>\n\n    <p>\n  two\n</p>\n  </b>\n</div>\n"]),
        TemplateExample(
            [
                "role": "{{<layout}}\n{{$title}}Role{{/title}}\n{{$main}}\n  <h1>\n    x\n{{/main}}\n{{/layout}}\n",
                "layout": "<title>{{$title}}Site{{/title}}</title>\n<main>\n  {{$main}}{{/main}}\n</main>\n",
            ],
            ["<title>Role</title>\n<main>\n  <h1>\n    x\n\n</main>\n"]),
        TemplateExample(
            [
                "role": "{{<page}}{{$body}}{{<card}}{{$title}}inner{{/title}}{{/card}}{{/body}}{{$title}}outer"
                    + "{{/title}}{{/page}}",
                "page": "{{$title}}{{/title}}: {{$body}}{{/body}}", "card": "[{{$title}}{{/title}}]",
            ],
            ["outer: [inner]"]),
    ]

    @Test("turns control characters into U+FFFD and keeps tab, newline and everything beyond ASCII")
    func controls() {
        let value = Value.record(["title": .text("a\u{0}\u{1B}b\t\né\u{1F600}\u{7F}\r")])
        #expect(TemplateExample("{{title}}").rendered(value) == "a\u{FFFD}\u{FFFD}b\t\né\u{1F600}\u{7F}\u{FFFD}")
    }

    @Test("adds to the bytes that are there, and writes nothing for a page without a template")
    func appending() {
        var output = Array("x".utf8)
        TemplateExample("y").parsed.value.render(page: "role", values: .record([:]), into: &output)
        TemplateExample("z").parsed.value.render(page: "other", values: .record([:]), into: &output)
        #expect(output == Array("xy".utf8))
    }

    @Test("stops where partials recurse without end")
    func endless() {
        #expect(TemplateSet.renderLenient(template: "{{>a}}", data: .absent, partials: ["a": "x{{>a}}"]).count < 1000)
    }
}
