/// A command of rolebook, as the parser and the help know it.
struct Command: Hashable, Sendable {
    struct Example: Hashable, Sendable {
        let line: String
        let meaning: String
    }

    let name: String
    let summary: String
    /// What must follow the command first, as the help names it.
    var leading: [String] = []
    /// What may follow then: a name for the help, and whether it must be there.
    let operand: String
    var needsOperand = false
    let flags: [Flag]
    let examples: [Example]

    var allFlags: [Flag] { flags + Flag.common }
}

extension Command {
    static let all = [build, check, inspect, normalize, compare, path]

    static let build = Command(
        name: "build", summary: "Build the site and publish it into the output folder.", operand: "CONTENT",
        flags: [.output, .templates, .strict, .drafts, .adopt, .jobs],
        examples: [
            Example(line: "rolebook build", meaning: "content/ becomes public/"),
            Example(line: "rolebook build guides -o site", meaning: "guides/ becomes site/"),
            Example(line: "rolebook build data-analyst.md", meaning: "one guide, no configuration"),
        ])

    static let check = Command(
        name: "check", summary: "Report everything that build would report, and write nothing.", operand: "CONTENT",
        flags: [.templates, .strict, .drafts, .conservation, .jobs],
        examples: [
            Example(line: "rolebook check", meaning: "look through content/"),
            Example(line: "rolebook check --strict", meaning: "fail on warnings too"),
            Example(line: "rolebook check --conservation", meaning: "show where every line went"),
        ])

    static let inspect = Command(
        name: "inspect", summary: "Show what was understood of a guide: roles, sections, fields, repairs.",
        operand: "FILE", needsOperand: true, flags: [.asJSON],
        examples: [
            Example(line: "rolebook inspect content/nurse.md", meaning: "an overview of one guide"),
            Example(line: "rolebook inspect content --json", meaning: "all guides as an array"),
        ])

    static let normalize = Command(
        name: "normalize", summary: "Write a guide as clean Markdown that reads back as the same guide.",
        operand: "FILE", needsOperand: true, flags: [.write],
        examples: [
            Example(line: "rolebook normalize content/nurse.md", meaning: "show the clean text"),
            Example(line: "rolebook normalize content/nurse.md --write", meaning: "and put it in the file's place"),
        ])

    static let compare = Command(
        name: "compare", summary: "Show what two roles share, and what each asks for alone.", leading: ["A", "B"],
        operand: "CONTENT", flags: [.asJSON],
        examples: [
            Example(line: "rolebook compare data-analyst data-engineer", meaning: "two roles of content/"),
            Example(line: "rolebook compare 'Data Analyst' Nurse guides", meaning: "by their titles, in guides/"),
        ])

    static let path = Command(
        name: "path", summary: "Show what to learn on the way from one role to another, and where.",
        leading: ["FROM", "TO"], operand: "CONTENT", flags: [.asJSON],
        examples: [
            Example(line: "rolebook path data-analyst data-engineer", meaning: "what the second needs besides")
        ])
}
