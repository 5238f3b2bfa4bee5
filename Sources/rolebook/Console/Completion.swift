import Diagnostics

/// Completion scripts, made from the table of commands and flags.
enum Completion {
    static var bash: String {
        """
        # rolebook completion bash
        _rolebook() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" i
            for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                    \(Command.all.map(\.name).joined(separator: "|"))) command=${COMP_WORDS[i]}; break ;;
                esac
            done
            case $before in
        \(choiceFlags.map { flag, words in
            "        \(names(of: flag).joined(separator: "|"))) COMPREPLY=($(compgen -W '\(words)' -- \"$word\")); return ;;"
        }.joined(separator: "\n"))
            esac
            local words=""
            case $command in
                "") words='\((Command.all.map(\.name) + Flag.common.map(\.long)).joined(separator: " "))' ;;
        \(Command.all.map { "        \($0.name)) words='\(words(of: $0))' ;;" }.joined(separator: "\n"))
            esac
            COMPREPLY=($(compgen -W "$words" -- "$word"))
            case $command in
                \(Command.all.filter(\.takesFiles).map(\.name).joined(separator: "|")))
                    [[ $word == -* ]] || COMPREPLY+=($(compgen -f -- "$word")) ;;
            esac
        }
        complete -o filenames -F _rolebook rolebook

        """
    }

    static var zsh: String {
        """
        #compdef rolebook
        # rolebook completion zsh
        _rolebook() {
            local context state line
            typeset -A opt_args
            _arguments -C '1:command:->command' '*::argument:->argument'
            case $state in
                command)
                    local -a commands=(
        \(Command.all.map { "                \(quoted("\($0.name):\($0.summary)"))" }.joined(separator: "\n"))
                    )
                    _describe command commands ;;
                argument)
                    case $line[1] in
        \(Command.all.map(zshArguments).joined(separator: "\n"))
                    esac ;;
            esac
        }
        _rolebook "$@"

        """
    }

    static var fish: String {
        let names = Command.all.map(\.name).joined(separator: " ")
        let commands = Command.all.map { command in
            "complete -c rolebook -n 'not __fish_seen_subcommand_from \(names)' -f -a \(command.name) "
                + "-d \(quoted(command.summary))"
        }
        let flags = Command.all.flatMap { command in
            command.allFlags.map { "complete -c rolebook -n '__fish_seen_subcommand_from \(command.name)' \(fish($0))" }
        }
        let operands = Command.all.flatMap { command in
            command.operands.filter { !$0.choices.isEmpty }.map { operand in
                "complete -c rolebook -n '__fish_seen_subcommand_from \(command.name)' -f -a "
                    + quoted(operand.choices.joined(separator: " "))
            }
        }
        return (["# rolebook completion fish"] + commands + operands + flags).joined(separator: "\n") + "\n"
    }
}

extension Completion {
    private static var choiceFlags: [(Flag, String)] {
        var seen: Set<Flag> = []
        return Command.all.flatMap(\.allFlags).compactMap { flag in
            guard case .choice(let words) = flag.value, seen.insert(flag).inserted else { return nil }
            return (flag, words.joined(separator: " "))
        }
    }

    private static func names(of flag: Flag) -> [String] { [flag.short, flag.long].compactMap(\.self) }

    private static func words(of command: Command) -> String {
        (command.operands.flatMap(\.choices) + command.allFlags.flatMap(names)).joined(separator: " ")
    }

    private static func zshArguments(of command: Command) -> String {
        let flags = command.allFlags.flatMap { flag in
            names(of: flag).map { name in
                let help = flag.help.split(at: ":").joined(separator: "\\:")
                return quoted("\(name)[\(help)]\(zshValue(of: flag))")
            }
        }
        let operands = command.operands.map { operand in
            let action = operand.choices.isEmpty ? "_files" : "(\(operand.choices.joined(separator: " ")))"
            return quoted("\(operand.isRequired ? ":" : "::")\(operand.name):\(action)")
        }
        return "                \(command.name)) _arguments \((flags + operands).joined(separator: " ")) ;;"
    }

    private static func zshValue(of flag: Flag) -> String {
        switch flag.value {
        case .none: ""
        case .choice(let words): ":\(flag.name):(\(words.joined(separator: " ")))"
        case .text(let name): ":\(name):_files"
        case .number(let name, _): ":\(name):"
        }
    }

    private static func fish(_ flag: Flag) -> String {
        let letter = flag.letter.map { "-s \($0) " } ?? ""
        let value =
            switch flag.value {
            case .none: ""
            case .choice(let words): "-x -a \(quoted(words.joined(separator: " "))) "
            case .text: "-r "
            case .number: "-x "
            }
        return "\(letter)-l \(flag.name) \(value)-d \(quoted(flag.help))"
    }

    /// The text in single quotes, for a shell.
    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

extension Command {
    /// Whether an operand may be a file or a folder.
    fileprivate var takesFiles: Bool { operands.contains { [.content, .file, .folder].contains($0) } }
}
