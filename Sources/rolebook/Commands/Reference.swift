import Publishing

extension Command {
    static let schema = Command(
        name: "schema", summary: "List every field that a template may use, of one page or of all.",
        operands: [.page], flags: [],
        examples: [
            Example(line: "rolebook schema role", meaning: "what role.mustache may use"),
            Example(line: "rolebook schema", meaning: "the same for all pages"),
        ]
    ) { session in
        session.end(data: Array(TemplateFields.text(of: session.invocation[.page]).utf8))
    }

    static let completion = Command(
        name: "completion", summary: "Write the completion script of a shell.", operands: [.shell], flags: [],
        examples: [
            Example(
                line: "rolebook completion bash > ~/.local/share/bash-completion/completions/rolebook",
                meaning: "for bash"),
            Example(line: "rolebook completion zsh > ~/.zfunc/_rolebook", meaning: "for zsh"),
            Example(
                line: "rolebook completion fish > ~/.config/fish/completions/rolebook.fish", meaning: "for fish"),
        ]
    ) { session in
        let script =
            switch session.invocation[.shell] {
            case "zsh": Completion.zsh
            case "fish": Completion.fish
            default: Completion.bash
            }
        return session.end(data: Array(script.utf8))
    }

    static let manual = Command(
        name: "man", summary: "Write the manual page of rolebook.", operands: [], flags: [],
        examples: [Example(line: "rolebook man | man -l -", meaning: "read it")]
    ) { session in
        session.end(data: Array(ManualPage.text.utf8))
    }
}
