import Diagnostics
import Templates
import Testing

@Suite("Faults in the writing of templates")
struct ParseFaultTests {
    @Test("names the fault, its place and the rule", arguments: examples)
    func parse(_ example: TemplateExample) {
        #expect(example.parsed.diagnostics.map(line) == example.expected)
    }

    static let examples: [TemplateExample] = [
        TemplateExample("Hello {{name}}, {{{html}}}, {{&html}} and {{! a comment }}"),
        TemplateExample(
            "{{title",
            "RB0701 templates/role.mustache:1:1: '{{title' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "<p>\n  {{title",
            "RB0701 templates/role.mustache:2:3: '{{title' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "{{title <b>{{name}}</b>",
            "RB0701 templates/role.mustache:1:1: '{{title' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "{{{body}} and {{title}}",
            "RB0701 templates/role.mustache:1:1: '{{{body}}' is not closed: a tag ends with '}}}'"),
        TemplateExample(
            "text\n{{!never",
            "RB0701 templates/role.mustache:2:1: '{{!never' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "{{#a}}\n{{#b}}x",
            "RB0702 templates/role.mustache:1:1: '{{#a}}' is not closed: it ends with '{{/a}}'",
            "RB0702 templates/role.mustache:2:1: '{{#b}}' is not closed: it ends with '{{/b}}'"),
        TemplateExample(
            "{{#list}}\n  {{#item}}x{{/list}}{{/item}}",
            "RB0703 templates/role.mustache:2:13: '{{/list}}' does not close '{{#item}}' of templates/role.mustache:2:3: tags close in the order they opened | write '{{/item}}'"
        ),
        TemplateExample(
            "{{#role}}\n{{/roles}}",
            "RB0703 templates/role.mustache:2:1: '{{/roles}}' does not close '{{#role}}' of templates/role.mustache:1:1: tags close in the order they opened | write '{{/role}}'"
        ),
        TemplateExample(
            "{{#role}}x{{/skill}}{{/role}}",
            "RB0703 templates/role.mustache:1:11: '{{/skill}}' does not close '{{#role}}' of templates/role.mustache:1:1: tags close in the order they opened | write '{{/role}}'"
        ),
        TemplateExample(
            "x{{/role}}",
            "RB0704 templates/role.mustache:1:2: '{{/role}}' closes nothing: no section or block is open here"),
        TemplateExample(
            "{{<layout}}{{$title}}x{{/layout}}",
            "RB0703 templates/role.mustache:1:23: '{{/layout}}' does not close '{{$title}}' of templates/role.mustache:1:12: tags close in the order they opened | write '{{/title}}'"
        ),
        TemplateExample(
            "{{=<% =}}",
            "RB0705 templates/role.mustache:1:1: '<%' is no pair of delimiters: two words without '=' set them | write '{{=<% %>=}}'"
        ),
        TemplateExample(
            "{{=<<%}}=",
            "RB0701 templates/role.mustache:1:1: '{{=' is not closed: a tag ends with '=}}'"),
        TemplateExample(
            "{{}}",
            "RB0706 templates/role.mustache:1:1: '{{}}' has no name: a name is one word, or words joined by single dots"
        ),
        TemplateExample(
            "{{a b}}",
            "RB0706 templates/role.mustache:1:1: '{{a b}}' has no name: a name is one word, or words joined by single dots"
        ),
        TemplateExample(
            "{{#a..b}}{{/a..b}}{{> }}",
            "RB0706 templates/role.mustache:1:1: '{{#a..b}}' has no name: a name is one word, or words joined by single dots",
            "RB0706 templates/role.mustache:1:19: '{{>}}' has no name: the name of a template or block is one word"),
        TemplateExample(
            "é{{title",
            "RB0701 templates/role.mustache:1:3: '{{title' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "{{#a}}{{/a",
            "RB0701 templates/role.mustache:1:7: '{{/a' is not closed: a tag ends with '}}'"),
        TemplateExample(
            "{{<l}}{{$t}}a{{/t}}{{$t}}b{{/t}}{{/l}}",
            "RB0710 templates/role.mustache:1:20: '{{$t}}' is replaced twice: it stands at 1:7 too"),
        TemplateExample(
            "{{=<% %>=}}<%title",
            "RB0701 templates/role.mustache:1:12: '<%title' is not closed: a tag ends with '%>'"),
        TemplateExample(
            "\u{FEFF}{{#a}}\n{{/b}}{{/a}}",
            "RB0703 templates/role.mustache:2:1: '{{/b}}' does not close '{{#a}}' of templates/role.mustache:1:4: tags close in the order they opened | write '{{/a}}'",
            "RB0704 templates/role.mustache:2:7: '{{/a}}' closes nothing: no section or block is open here"),
        TemplateExample(
            "a\n\0b",
            "RB0708 templates/role.mustache:2:1: byte 00 is no text here: a template is UTF-8 without NUL bytes | save the file as UTF-8"
        ),
    ]
}
