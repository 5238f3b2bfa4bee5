import Diagnostics
import Templates
import Testing

@Suite("Partials, parents and blocks against each other")
struct InclusionFaultTests {
    @Test("names the fault, its place and the rule", arguments: examples)
    func check(_ example: TemplateExample) {
        let parsed = example.parsed
        #expect(parsed.diagnostics.map(line) == [])
        #expect(parsed.value.check(page: "role", shape: TemplateExample.shape).map(line) == example.expected)
    }

    static let examples: [TemplateExample] = [
        TemplateExample(
            ["role": "<p title=\"{{>end}}"],
            [
                "RB0721 templates/role.mustache:1:11: '{{>end}}' names no template: a partial or parent is a file of its name"
            ]),
        TemplateExample(
            ["role": "{{>card}}", "partials/card": "x"],
            [
                "RB0721 templates/role.mustache:1:1: '{{>card}}' names no template: a partial or parent is a file of its name | write 'partials/card'"
            ]),
        TemplateExample(
            ["role": "{{>partials/cart}}", "partials/card": "x"],
            [
                "RB0721 templates/role.mustache:1:1: '{{>partials/cart}}' names no template: a partial or parent is a file of its name | write 'partials/card'"
            ]),
        TemplateExample(
            ["role": "{{>../../etc/passwd}}"],
            [
                "RB0721 templates/role.mustache:1:1: '{{>../../etc/passwd}}' names no template: a partial or parent is a file of its name"
            ]),
        TemplateExample(
            ["role": "{{<layuot}}{{/layuot}}", "layout": "x"],
            [
                "RB0721 templates/role.mustache:1:1: '{{<layuot}}' names no template: a partial or parent is a file of its name | write 'layout'"
            ]),
        TemplateExample(
            ["page": "x"],
            [
                "RB0721 'role' has no template: every kind of page has one of its own"
            ]),
        TemplateExample(
            ["roles": "x"],
            [
                "RB0721 'role' has no template: every kind of page has one of its own | write 'roles'"
            ]),
        TemplateExample(
            [
                "role": "{{<layout}}\n{{$titel}}x{{/titel}}{{/layout}}", "layout": "{{$title}}{{/title}}{{>foot}}",
                "foot": "{{$end}}{{/end}}",
            ],
            [
                "RB0722 templates/role.mustache:2:1: '{{$titel}}' is no block of 'layout': a parent tag replaces blocks of its parent | write '{{$title}}'"
            ]),
        TemplateExample(
            ["role": "{{<layout}}{{$x}}x{{/x}}{{/layout}}", "layout": "x"],
            [
                "RB0722 templates/role.mustache:1:12: '{{$x}}' is no block of 'layout': a parent tag replaces blocks of its parent"
            ]),
        TemplateExample(
            ["role": "{{<layout}}\n  loose {{$a}}x{{/a}}{{title}}\n{{/layout}}", "layout": "{{$a}}{{/a}}"],
            [
                "RB0732 templates/role.mustache:2:3: what stands here inside '{{<layout}}' is never written: only blocks stand there | move it into a block"
            ]),
        TemplateExample(
            ["role": "{{>role}}"],
            [
                "RB0723 templates/role.mustache:1:1: '{{>role}}' goes in a circle: role → role"
            ]),
        TemplateExample(
            ["role": "{{>a}}", "a": "{{>b}}", "b": "\n {{>a}}"],
            [
                "RB0723 templates/b.mustache:2:2: '{{>a}}' goes in a circle: a → b → a"
            ]),
        TemplateExample(
            [
                "role": "{{<layout}}{{$body}}{{<layout}}{{$body}}{{title}}{{/body}}{{/layout}}{{/body}}{{/layout}}",
                "layout": "<main>{{$body}}{{/body}}</main>",
            ],
            []),
        TemplateExample(
            ["role": "{{>card}}\n{{>card}}{{#skills}}{{>card}}{{/skills}}", "card": "{{name}}"],
            [
                "RB0720 templates/card.mustache:1:1: 'name' is not known here: a template uses only what its page gives it"
            ]),
        TemplateExample(
            [
                "role": "{{<layout}}{{$body}}{{#skills}}{{nome}}{{/skills}}{{/body}}{{/layout}}",
                "layout": "{{$body}}{{unused}}{{/body}}{{titel}}",
            ],
            [
                "RB0720 templates/layout.mustache:1:29: 'titel' is not known here: a template uses only what its page gives it | write 'title'",
                "RB0720 templates/role.mustache:1:32: 'nome' is not known here: a template uses only what its page gives it | write 'name'",
            ]),
        TemplateExample(
            [
                "role": "{{<layout}}{{$head}}{{title}}{{/head}}{{/layout}}",
                "layout": "<script>{{$head}}{{/head}}</script>",
            ],
            [
                "RB0729 templates/role.mustache:1:21: '{{title}}' stands in script text: only a script value is safe there"
            ]),
        TemplateExample(
            ["role": #"{{>open}}{{title}}">"#, "open": #"<a href=""#],
            []),
    ]
}
