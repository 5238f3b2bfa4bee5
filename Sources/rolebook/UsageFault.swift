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

    static func unknownValue(_ value: String, of flag: Flag) -> UsageFault {
        switch flag.value {
        case .choice(let words):
            let known = "\(flag.long) takes \(words.joined(separator: ", "))"
            return UsageFault("'\(value)' is no value of \(flag.long)", suggestion: meant(value, among: words) ?? known)
        case .number:
            return UsageFault(
                "'\(value)' is no value of \(flag.long)", suggestion: "\(flag.long) takes a number from 1")
        case .none, .text:
            return UsageFault("'\(value)' is no value of \(flag.long)", suggestion: "\(flag.long) takes no value")
        }
    }

    static func missingValue(of flag: Flag, written text: String) -> UsageFault {
        UsageFault("'\(text)' lacks its value", suggestion: "write \(flag.long) \(flag.placeholder ?? "VALUE")")
    }

    private static func meant(_ text: String, among known: [String]) -> String? {
        nearMiss(of: text, among: known).map { "did you mean '\($0)'?" }
    }
}
