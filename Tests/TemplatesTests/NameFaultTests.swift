import Diagnostics
import Templates
import Testing

@Suite("Names and kinds against the shape of a page")
struct NameFaultTests {
    @Test("names the fault, its place and the rule", arguments: examples)
    func check(_ example: TemplateExample) {
        let parsed = example.parsed
        #expect(parsed.diagnostics.map(line) == [])
        #expect(parsed.value.check(page: "role", shape: TemplateExample.shape).map(line) == example.expected)
    }

    static let examples: [TemplateExample] = [
        TemplateExample(
            "{{title}} {{level}} {{{body}}} {{#tags}}{{.}}{{/tags}} {{#skills}}{{name}} {{title}}{{/skills}}"),
        TemplateExample(
            "<h1>\n{{titel}}</h1>",
            "RB0720 templates/role.mustache:2:1: 'titel' is not known here: a template uses only what its page gives it | write 'title'"
        ),
        TemplateExample(
            "{{somethingElse}}",
            "RB0720 templates/role.mustache:1:1: 'somethingElse' is not known here: a template uses only what its page gives it"
        ),
        TemplateExample(
            "{{site.titel}}",
            "RB0720 templates/role.mustache:1:1: 'titel' is not a field of 'site': a template uses only what its page gives it | write 'site.title'"
        ),
        TemplateExample(
            "{{title.first}}",
            "RB0720 templates/role.mustache:1:1: 'title.first' is not known: 'title' is a text value and has no fields"),
        TemplateExample(
            "{{#skils}}{{name}}{{/skils}}",
            "RB0720 templates/role.mustache:1:1: 'skils' is not known here: a template uses only what its page gives it | write 'skills'"
        ),
        TemplateExample(
            "{{#skills}}{{nam}}{{/skills}}",
            "RB0720 templates/role.mustache:1:12: 'nam' is not known here: a template uses only what its page gives it | write 'name'"
        ),
        TemplateExample(
            "{{name}}",
            "RB0720 templates/role.mustache:1:1: 'name' is not known here: a template uses only what its page gives it"),
        TemplateExample(
            "{{#title}}x{{/title}}",
            "RB0725 templates/role.mustache:1:1: '{{#title}}' asks for a text value, which is always there: a section takes a list, a record, a yes or no, or an optional value"
        ),
        TemplateExample(
            "{{^level}}x{{/level}}",
            "RB0725 templates/role.mustache:1:1: '{{^level}}' asks for a number, which is always there: a section takes a list, a record, a yes or no, or an optional value"
        ),
        TemplateExample(
            "{{#body}}x{{/body}}",
            "RB0725 templates/role.mustache:1:1: '{{#body}}' asks for finished HTML, which is always there: a section takes a list, a record, a yes or no, or an optional value"
        ),
        TemplateExample(
            "{{{title}}}",
            "RB0726 templates/role.mustache:1:1: '{{{title}}}' is a text value: only finished HTML is written without escaping | write '{{title}}'"
        ),
        TemplateExample(
            "{{&level}}",
            "RB0726 templates/role.mustache:1:1: '{{{level}}}' is a number: only finished HTML is written without escaping | write '{{level}}'"
        ),
        TemplateExample(
            "{{body}}",
            "RB0728 templates/role.mustache:1:1: '{{body}}' is finished HTML: escaping would show its markup to the reader | write '{{{body}}}'"
        ),
        TemplateExample(
            "{{{skills}}}",
            "RB0727 templates/role.mustache:1:1: '{{{skills}}}' is a list of records: only text and numbers are written as text | open it with '{{#skills}}'"
        ),
        TemplateExample(
            "{{skills}}",
            "RB0727 templates/role.mustache:1:1: '{{skills}}' is a list of records: only text and numbers are written as text | open it with '{{#skills}}'"
        ),
        TemplateExample(
            "{{site}}",
            "RB0727 templates/role.mustache:1:1: '{{site}}' is a record: only text and numbers are written as text | name one of its fields, such as 'site.language'"
        ),
        TemplateExample(
            "{{draft}}",
            "RB0727 templates/role.mustache:1:1: '{{draft}}' is a yes or no: only text and numbers are written as text | open it with '{{#draft}}'"
        ),
        TemplateExample(
            "{{#site}}{{.}}{{/site}}",
            "RB0727 templates/role.mustache:1:10: '{{.}}' is a record: only text and numbers are written as text | name one of its fields, such as 'language'"
        ),
        TemplateExample(
            "{{summary}}",
            "RB0730 templates/role.mustache:1:1: '{{summary}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#summary}}…{{/summary}}'"
        ),
        TemplateExample(
            "{{salary.low}}",
            "RB0730 templates/role.mustache:1:1: 'salary' of '{{salary.low}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#salary}}…{{/salary}}'"
        ),
        TemplateExample(
            "{{#salary}}{{low}}{{salary.low}}{{note}}{{salary.note}}{{/salary}}",
            "RB0730 templates/role.mustache:1:33: '{{note}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#note}}…{{/note}}'",
            "RB0730 templates/role.mustache:1:41: '{{salary.note}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#salary.note}}…{{/salary.note}}'"
        ),
        TemplateExample("{{#salary.note}}{{salary.note}}{{salary.low}}{{.}}{{/salary.note}}"),
        TemplateExample(
            "{{#summary}}{{summary}}{{.}}{{#summary}}{{.}}{{/summary}}{{/summary}}{{^summary}}{{summary}}{{/summary}}",
            "RB0730 templates/role.mustache:1:82: '{{summary}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#summary}}…{{/summary}}'"
        ),
        TemplateExample(
            #"{{#skills}}{{url}}{{#url}}<a href="{{url}}">{{/url}}{{/skills}}"#,
            "RB0730 templates/role.mustache:1:12: '{{url}}' may be absent here: a value that may be absent is used inside a section of its name | wrap it in '{{#url}}…{{/url}}'"
        ),
    ]
}
