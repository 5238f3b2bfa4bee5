import Foundation
import Testing

@Suite("Templates that cannot be used")
struct TemplateFaultTests {
    private let site: TestedSite

    init() throws { site = try TestedSite() }

    private static let path = "content/templates/role.mustache"

    private static func role(_ text: String) -> [String: [UInt8]] { [path: Array(text.utf8)] }

    private static func chain(_ length: Int) -> [String: [UInt8]] {
        var files = role("{{>t1}}")
        for index in 1..<length { files["content/templates/t\(index).mustache"] = Array("{{>t\(index + 1)}}".utf8) }
        files["content/templates/t\(length).mustache"] = Array("x".utf8)
        return files
    }

    static let inputs: [TestedInput] = [
        TestedInput(
            44, "an unknown name", role("<p>\n{{titel}}</p>\n"), ends: 1,
            "\(path):2:1: error[RB0720]: 'titel' is not known here: a template uses only what its page gives it"),
        TestedInput(
            44, "a section that is not closed", role("<p>{{#tools}}</p>\n"), ends: 1,
            "\(path):1:4: error[RB0702]: '{{#tools}}' is not closed: it ends with '{{/tools}}'"),
        TestedInput(
            44, "a tag that is not closed", role("<p>{{title</p>\n"), ends: 1,
            "\(path):1:4: error[RB0701]: '{{title' is not closed: a tag ends with '}}'"),
        TestedInput(
            45, "a template that includes itself", role("{{>role}}"), ends: 1,
            "\(path):1:1: error[RB0723]: '{{>role}}' goes in a circle: role → role"),
        TestedInput(
            45, "two templates that include each other",
            role("{{>a}}").merging(["content/templates/a.mustache": Array("{{>role}}".utf8)]) { $1 }, ends: 1,
            "content/templates/a.mustache:1:1: error[RB0723]: '{{>role}}' goes in a circle: role → a → role"),
        TestedInput(
            45, "40 templates within each other", chain(40), ends: 1,
            "content/templates/t31.mustache:1:1: error[RB0724]: '{{>t32}}' is 33 templates deep: a page nests at most "
                + "32 templates"),
        TestedInput(
            46, "a partial by a path out of the folder", role("{{>../../etc/passwd}}"), ends: 1,
            "\(path):1:1: error[RB0721]: '{{>../../etc/passwd}}' names no template: a partial or parent is a file of its "
                + "name"),
        TestedInput(
            46, "a partial by an absolute path", role("{{>/etc/passwd}}"), ends: 1,
            "\(path):1:1: error[RB0721]: '{{>/etc/passwd}}' names no template: a partial or parent is a file of its name"
        ),
        TestedInput(
            48, "an address without quotes", role("<a href={{title}}>x</a>"), ends: 1,
            "\(path):1:9: error[RB0729]: '{{title}}' stands in an attribute value without quotes: put quotes round the "
                + "value"),
        TestedInput(
            48, "a value in a handler", role("<a onclick=\"{{title}}\">x</a>"), ends: 1,
            "\(path):1:13: error[RB0729]: '{{title}}' stands in the value of 'onclick': no value is safe there"),
        TestedInput(
            48, "a value in a script", role("<script>{{title}}</script>"), ends: 1,
            "\(path):1:9: error[RB0729]: '{{title}}' stands in script text: only a script value is safe there"),
        TestedInput(
            48, "a value in a style", role("<p style=\"{{title}}\">x</p>"), ends: 1,
            "\(path):1:11: error[RB0729]: '{{title}}' stands in the value of 'style': no value is safe there"),
    ]

    @Test("rows 44 to 48: each is an error at its tag, and the site stays", arguments: inputs)
    func input(_ input: TestedInput) throws { try site.expect(input) }

    @Test("row 47: lists within lists stop at the limit of a page, with or without output", arguments: ["x", ""])
    func multiplied(text: String) throws {
        for number in 1...40 {
            try site.place.write("content/r\(number).md", Guides.designer.replacing("Sound", with: "Sound \(number)"))
        }
        let loops = times("{{#cards}}", 6) + text + times("{{/cards}}", 6)
        let outcome = try site.expect(
            TestedInput(
                47, "loops", ["content/templates/roles.mustache": Array(loops.utf8)], ends: 70,
                "roles/index.html: error[RB0311]: page grows beyond 8 MiB or 20 million pieces; "
                    + "the limit of a page (L11)"))
        #expect(outcome.messages.contains { $0.hasPrefix("help: look in the template 'roles'") })
    }

    @Test("row 49: a template that is missing is the built-in one, and an empty one makes no page of nothing")
    func missing() throws {
        try site.place.write("content/templates/other.mustache", "unused")
        #expect(try site.place.run("build").status == 0)
        site.expectUnchanged()
        let outcome = try site.expect(
            TestedInput(
                49, "empty", Self.role(""), ends: 1,
                "\(Self.path): error[RB0733]: 'role' is empty: the template of a page writes something"))
        #expect(outcome.status == 1)
    }
}
