/// Reads the arguments behind the program's name by the table of commands.
///
/// Flags stand before or behind the operands, as `--flag value`, `--flag=value`, `-f value`, `-fvalue`, or letters in one
/// word (`-qv`). After `--` everything is an operand. Of a flag that stands twice the last counts. A flag that is not
/// there takes the value of its variable in the environment, when it has one.
func parse(_ arguments: [String], environment: (String) -> String? = { _ in nil }) throws(UsageFault) -> Request {
    var parser = ArgumentParser(arguments: arguments)
    return try parser.parse(environment)
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

    mutating func parse(_ environment: (String) -> String?) throws(UsageFault) -> Request {
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
        guard var invocation else {
            throw UsageFault("a command is missing", suggestion: "'rolebook --help' lists the commands")
        }
        guard invocation.missing.isEmpty else { throw .missing(invocation.missing, of: invocation.command) }
        for flag in invocation.command.allFlags where !invocation.has(flag) {
            guard let name = flag.variable, let value = environment(name), !value.isEmpty else { continue }
            try take(value, from: name, for: flag, in: &invocation)
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
            return
        }
        guard let operand = invocation?.nextOperand else {
            throw UsageFault("'\(word)' is one argument too many", suggestion: "quote a path that has spaces in it")
        }
        guard operand.choices.isEmpty || operand.choices.contains(word) else { throw .unknownValue(word, of: operand) }
        invocation?.set(operand, to: word)
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
        guard flag.value.admits(value) else { throw .unknownValue(value, of: flag) }
        if flag == .help { asksForHelp = true }
        if flag == .version { asksForVersion = true }
        if invocation == nil { early.append((flag, value)) } else { invocation?.set(flag, to: value) }
    }

    /// Takes a flag's value from the environment, where a flag without one is `true` or `false`.
    private func take(
        _ value: String, from name: String, for flag: Flag, in invocation: inout Invocation
    ) throws(UsageFault) {
        switch (flag.takesValue, value) {
        case (false, "false"), (false, "0"): return
        case (false, "true"), (false, "1"): invocation.set(flag, to: "")
        case (true, _) where flag.value.admits(value): invocation.set(flag, to: value)
        default: throw .unknownValue(value, of: flag, from: name)
        }
    }
}

extension Flag.Value {
    fileprivate func admits(_ value: String) -> Bool {
        switch self {
        case .none, .text: true
        case .choice(let words): words.contains(value)
        case .number(_, let range): Int(value).map(range.contains) ?? false
        }
    }
}
