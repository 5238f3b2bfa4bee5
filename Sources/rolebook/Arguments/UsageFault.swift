import Diagnostics

/// Arguments that rolebook doesn't understand, and what was probably meant.
struct UsageFault: Error {
    let message: String
    let suggestion: String?

    init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }

    var diagnostic: Diagnostic { Diagnostic(.usage, message, suggestion: suggestion) }
}

extension UsageFault {
    static func unknownCommand(_ name: String) -> UsageFault {
        let names = Command.all.map(\.name)
        return UsageFault(
            "'\(name)' is no command of rolebook",
            suggestion: meant(name, among: names) ?? "the commands are \(names.joined(separator: ", "))")
    }

    static func unknownFlag(_ text: String, in command: Command?) -> UsageFault {
        let flags = command?.allFlags ?? Flag.common
        let owner = command.map { "rolebook \($0.name)" } ?? "rolebook"
        return UsageFault(
            "'\(text)' is no flag of '\(owner)'",
            suggestion: meant(text, among: flags.map(\.long)) ?? "'\(owner) --help' lists the flags")
    }

    /// `source` names what gave the value, when that is not the flag itself.
    static func unknownValue(_ value: String, of flag: Flag, from source: String? = nil) -> UsageFault {
        let name = source ?? flag.long
        let message = "'\(value)' is no value of \(name)"
        switch flag.value {
        case .choice(let words):
            return UsageFault(message, suggestion: choice(of: words, for: value, by: name))
        case .number(_, let range):
            return UsageFault(
                message, suggestion: "\(name) takes a number from \(range.lowerBound) to \(range.upperBound)")
        case .none where source != nil: return UsageFault(message, suggestion: "\(name) takes true or false")
        case .none, .text: return UsageFault(message, suggestion: "\(name) takes no value")
        }
    }

    static func unknownValue(_ value: String, of operand: Operand) -> UsageFault {
        let list = "it is one of \(operand.choices.joined(separator: ", "))"
        let suggestion = meant(value, among: operand.choices) ?? list
        return UsageFault("'\(value)' is no \(operand.meaning)", suggestion: suggestion)
    }

    static func missingValue(of flag: Flag, written text: String) -> UsageFault {
        UsageFault("'\(text)' lacks its value", suggestion: "write \(flag.long) \(flag.placeholder ?? "VALUE")")
    }

    static func missing(_ operands: [Operand], of command: Command) -> UsageFault {
        let wanted = operands.map(\.placeholder).joined(separator: " and ")
        return UsageFault(
            "'rolebook \(command.name)' needs \(wanted)",
            suggestion: command.examples.first.map { "for example: \($0.line)" })
    }

    static func unreachable(_ folder: String) -> UsageFault {
        UsageFault("'\(folder)' is no folder that can be entered", suggestion: "\(Flag.root.long) takes a folder")
    }

    private static func choice(of words: [String], for value: String, by name: String) -> String {
        meant(value, among: words) ?? "\(name) takes \(words.joined(separator: ", "))"
    }

    private static func meant(_ text: String, among known: [String]) -> String? {
        let begun = known.filter { text.utf8.count > 3 && $0.hasPrefix(text) }
        let found = nearMiss(of: text, among: known) ?? (begun.count == 1 ? begun.first : nil)
        return found.map { "did you mean '\($0)'?" }
    }
}
