/// Reads the arguments behind the program's name by the table of commands.
///
/// Flags stand before or behind the operand, as `--flag value`, `--flag=value`, `-f value`, `-fvalue`, or letters in one
/// word (`-qv`). After `--` everything is an operand. Of a flag that stands twice the last counts.
func parse(_ arguments: [String]) throws(UsageFault) -> Request {
    var parser = ArgumentParser(arguments: arguments)
    return try parser.parse()
}

private struct ArgumentParser {
    var rest: ArraySlice<String>
    var invocation: Invocation?
    var asksForHelp = false
    var asksForVersion = false
    /// Flags that stood before the command: their command is not known yet.
    var early: [(Flag, String)] = []

    init(arguments: [String]) {
        rest = arguments[...]
    }

    mutating func parse() throws(UsageFault) -> Request {
        var takesFlags = true
        while let word = rest.popFirst() {
            if takesFlags, word == "--" {
                takesFlags = false
            } else if takesFlags, word.hasPrefix("--") {
                try parseLong(word)
            } else if takesFlags, word.hasPrefix("-"), word != "-" {
                try parseLetters(word)
            } else {
                try parsePlain(word)
            }
        }
        if asksForHelp { return .help(invocation?.command) }
        if asksForVersion { return .version }
        guard let invocation else {
            throw UsageFault("a command is missing", suggestion: "'rolebook --help' lists the commands")
        }
        let command = invocation.command
        let isShort = invocation.leading.count < command.leading.count
        guard !isShort, invocation.operand != nil || !command.needsOperand else {
            let wanted = command.leading + (command.needsOperand ? [command.operand] : [])
            throw UsageFault(
                "'rolebook \(command.name)' needs \(wanted.joined(separator: " and "))",
                suggestion: command.examples.first.map { "for example: \($0.line)" })
        }
        return .run(invocation)
    }
}

extension ArgumentParser {
    private mutating func parsePlain(_ word: String) throws(UsageFault) {
        if invocation == nil {
            guard let command = Command.all.first(where: { $0.name == word }) else { throw .unknownCommand(word) }
            var invocation = Invocation(command)
            for (flag, value) in early { invocation.set(flag, to: value) }
            self.invocation = invocation
        } else if invocation?.take(operand: word) != true {
            throw UsageFault("'\(word)' is one argument too many", suggestion: "quote a path that has spaces in it")
        }
    }

    private mutating func parseLong(_ word: String) throws(UsageFault) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let flag = flags.first(where: { $0.long == parts[0] }) else {
            throw .unknownFlag(parts[0], in: invocation?.command)
        }
        if parts.count == 2 {
            guard flag.takesValue else { throw .unknownValue(parts[1], of: flag) }
            try set(flag, to: parts[1], written: word)
        } else {
            try set(flag, to: flag.takesValue ? rest.popFirst() : "", written: word)
        }
    }

    private mutating func parseLetters(_ word: String) throws(UsageFault) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            guard let flag = flags.first(where: { $0.letter == letter }) else {
                throw .unknownFlag("-\(letter)", in: invocation?.command)
            }
            if flag.takesValue {
                let value = letters.isEmpty ? rest.popFirst() : String(letters)
                return try set(flag, to: value, written: "-\(letter)")
            }
            try set(flag, to: "", written: "-\(letter)")
        }
    }

    private var flags: [Flag] { invocation?.command.allFlags ?? Flag.common }

    private mutating func set(_ flag: Flag, to value: String?, written text: String) throws(UsageFault) {
        guard let value, !flag.takesValue || !value.isEmpty else { throw .missingValue(of: flag, written: text) }
        switch flag.value {
        case .choice(let words) where !words.contains(value): throw .unknownValue(value, of: flag)
        case .number where !(Int(value).map { (1...4096).contains($0) } ?? false): throw .unknownValue(value, of: flag)
        default: break
        }
        if flag == .help { asksForHelp = true }
        if flag == .version { asksForVersion = true }
        if invocation == nil { early.append((flag, value)) } else { invocation?.set(flag, to: value) }
    }
}
