import Publishing

/// A word behind the command that is no flag, such as the folder that `build` reads.
struct Operand: Hashable, Sendable {
    /// How the help names it.
    let name: String
    var isRequired = true
    /// The only words that it may be, when there are such.
    var choices: [String] = []
    /// What a word isn't that is none of them.
    var meaning = ""

    /// How the usage line writes it.
    var placeholder: String {
        let text = choices.isEmpty || choices.count > 4 ? name : choices.joined(separator: "|")
        return isRequired ? text : "[\(text)]"
    }
}

extension Operand {
    static let content = Operand(name: "CONTENT", isRequired: false)
    static let file = Operand(name: "FILE")
    static let first = Operand(name: "A")
    static let second = Operand(name: "B")
    static let origin = Operand(name: "FROM")
    static let goal = Operand(name: "TO")
    static let list = Operand(name: "LIST", choices: LibraryQuestion.listNames, meaning: "list that rolebook has")
    static let candidates = Operand(name: "TOPIC", choices: ["candidates"], meaning: "topic of 'rolebook vocabulary'")
    static let folder = Operand(name: "DIR", isRequired: false)
    static let finding = Operand(name: "ID", isRequired: false)
    static let page = Operand(name: "PAGE", isRequired: false, choices: TemplateFields.pages, meaning: "page")
    static let shell = Operand(
        name: "SHELL", choices: ["bash", "zsh", "fish"], meaning: "shell that rolebook completes for")
}
