/// A command of rolebook, as the parser and the help know it.
struct Command: Hashable, Sendable {
    struct Example: Hashable, Sendable {
        let line: String
        let meaning: String
    }

    let name: String
    let summary: String
    /// What may follow the command: a name for the help, and whether it must be there.
    let operand: String
    var needsOperand = false
    let flags: [Flag]
    let examples: [Example]

    var allFlags: [Flag] { flags + Flag.common }
}

extension Command {
    static let all = [build, check, inspect]

    static let build = Command(
        name: "build", summary: "Build the site and publish it into the output folder.", operand: "CONTENT",
        flags: [.output, .templates, .strict, .adopt, .jobs],
        examples: [
            Example(line: "rolebook build", meaning: "content/ becomes public/"),
            Example(line: "rolebook build guides -o site", meaning: "guides/ becomes site/"),
            Example(line: "rolebook build data-analyst.md", meaning: "one guide, no configuration"),
        ])

    static let check = Command(
        name: "check", summary: "Report everything that build would report, and write nothing.", operand: "CONTENT",
        flags: [.templates, .strict, .jobs],
        examples: [
            Example(line: "rolebook check", meaning: "look through content/"),
            Example(line: "rolebook check --strict", meaning: "fail on warnings too"),
        ])

    static let inspect = Command(
        name: "inspect", summary: "Show as JSON what was understood of a guide: roles, sections, fields, repairs.",
        operand: "FILE", needsOperand: true, flags: [.json],
        examples: [
            Example(line: "rolebook inspect content/about.md", meaning: "one guide as an object"),
            Example(line: "rolebook inspect content", meaning: "all guides as an array"),
        ])
}
