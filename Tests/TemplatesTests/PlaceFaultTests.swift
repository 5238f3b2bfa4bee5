import Diagnostics
import Templates
import Testing

@Suite("Values at unsafe places of the HTML")
struct PlaceFaultTests {
    @Test("names the fault, its place and the rule", arguments: examples)
    func check(_ example: TemplateExample) {
        let parsed = example.parsed
        #expect(parsed.diagnostics.map(line) == [])
        #expect(parsed.value.check(page: "role", shape: TemplateExample.shape).map(line) == example.expected)
    }

    static let examples: [TemplateExample] = [
        TemplateExample(
            "<a href={{title}}>",
            "RB0729 templates/role.mustache:1:9: '{{title}}' stands in an attribute value without quotes: put quotes round the value"
        ),
        TemplateExample(#"<a href='{{title}}' title="{{level}}">"#),
        TemplateExample(
            #"<p onclick="x({{level}})">"#,
            "RB0729 templates/role.mustache:1:15: '{{level}}' stands in the value of 'onclick': no value is safe there"),
        TemplateExample(
            "<p STYLE='width:{{level}}'>",
            "RB0729 templates/role.mustache:1:17: '{{level}}' stands in the value of 'style': no value is safe there"),
        TemplateExample(
            #"<iframe srcdoc="{{title}}">"#,
            "RB0729 templates/role.mustache:1:17: '{{title}}' stands in the value of 'srcdoc': no value is safe there"),
        TemplateExample(
            "<script>var x = '{{title}}'</script>",
            "RB0729 templates/role.mustache:1:18: '{{title}}' stands in script text: only a script value is safe there"),
        TemplateExample(
            #"<script>{{{data}}}</script><script type="a">{{data}}</script>"#,
            "RB0728 templates/role.mustache:1:45: '{{data}}' is a script value: escaping would show its markup to the reader | write '{{{data}}}'"
        ),
        TemplateExample(
            "{{{data}}}",
            "RB0729 templates/role.mustache:1:1: '{{{data}}}' is a script value in text: it is safe in script text alone"
        ),
        TemplateExample(
            "<style>p { width: {{level}} }</style>",
            "RB0729 templates/role.mustache:1:19: '{{level}}' stands in style text: no value is safe there"),
        TemplateExample(
            "<p {{title}}>",
            "RB0729 templates/role.mustache:1:4: '{{title}}' stands inside a tag: a value is safe in text and in quoted attribute values"
        ),
        TemplateExample("<h{{level}}>{{title}}</h{{level}}>"),
        TemplateExample(
            "<{{title}}>",
            "RB0729 templates/role.mustache:1:2: '{{title}}' stands inside a tag: a value is safe in text and in quoted attribute values"
        ),
        TemplateExample(
            #"<p title="{{{body}}}">"#,
            "RB0729 templates/role.mustache:1:11: '{{{body}}}' is HTML in the value of 'title': markup is safe in text alone"
        ),
        TemplateExample(
            "<title>{{title}}{{{body}}}</title>",
            "RB0729 templates/role.mustache:1:17: '{{{body}}}' is HTML in plain text: markup is safe in text alone"),
        TemplateExample("<!-- {{title}} -->{{title}}"),
        TemplateExample("<p>1 < 2 {{title}}</p>"),
        TemplateExample("<!doctype html><script>if (a </b/) {}</script>{{title}}"),
        TemplateExample(
            #"{{#draft}}<a href="{{/draft}}x">"#,
            "RB0731 templates/role.mustache:1:1: '{{#draft}}' begins in text and ends in the value of 'href': it may be skipped, so it ends in the place it began in"
        ),
        TemplateExample(#"<li{{#draft}} class="x"{{/draft}}>x</li>"#),
        TemplateExample(#"<li class="a{{#draft}} b{{/draft}}">"#),
        TemplateExample(
            "{{#draft}}<!-- {{/draft}} -->",
            "RB0731 templates/role.mustache:1:1: '{{#draft}}' begins in text and ends in a comment: it may be skipped, so it ends in the place it began in"
        ),
        TemplateExample(
            #"<p title="x"#,
            "RB0731 templates/role.mustache: the page 'role' ends in the value of 'title': a page ends in text"),
        TemplateExample(
            "{{^draft}}<script>{{/draft}}</script>",
            "RB0731 templates/role.mustache:1:1: '{{^draft}}' begins in text and ends in script text: it may be skipped, so it ends in the place it began in"
        ),
    ]
}
