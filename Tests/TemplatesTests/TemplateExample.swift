import Diagnostics
import Templates
import Testing

/// Templates by name, and what is found in them, one line for each finding.
struct TemplateExample: CustomTestStringConvertible {
    /// The shape that the examples are checked against.
    static let shape = Shape.record([
        "title": .text, "body": .html, "data": .script, "level": .number, "draft": .bool,
        "salary": .optional(.record(["low": .number, "note": .optional(.text)])),
        "skills": .list(.record(["name": .text, "url": .optional(.text)])),
        "tags": .list(.text),
        "summary": .optional(.text),
        "site": .record(["title": .text, "language": .text]),
    ])

    let templates: [String: String]
    let expected: [String]

    /// The page `role` alone, and its findings.
    init(_ role: String, _ expected: String...) {
        self.init(["role": role], expected)
    }

    init(_ templates: [String: String], _ expected: [String]) {
        self.templates = templates
        self.expected = expected
    }

    var testDescription: String { templates["role"] ?? "" }

    var parsed: Diagnosed<TemplateSet> {
        TemplateSet.parse(
            templates.sorted { $0.key < $1.key }
                .map { TemplateSource(name: $0.key, path: "templates/\($0.key).mustache", bytes: Array($0.value.utf8)) }
        )
    }

    func rendered(_ values: Value, page: String = "role") -> String {
        var output: [UInt8] = []
        parsed.value.render(page: page, values: values, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

/// A finding as `RB0720 path:line:column: message | suggestion`.
func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    let suggestion = diagnostic.suggestion.map { " | \($0)" } ?? ""
    return "\(diagnostic.rule.id) \(place)\(diagnostic.message)\(suggestion)"
}
