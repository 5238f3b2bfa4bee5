import Diagnostics
import Publishing

extension Command {
    static let explain = Command(
        name: "explain", summary: "Tell what a finding means, with an example; without an id, list all of them.",
        operands: [.finding], flags: [],
        examples: [
            Example(line: "rolebook explain RB0801", meaning: "what this finding means"),
            Example(line: "rolebook explain", meaning: "all findings"),
        ]
    ) { session in
        guard let id = session.invocation[.finding] else {
            let list = Rule.all.map { "\($0.id)  \($0.severity.rawValue.padded(to: 7))  \($0.statement)\n" }
            return session.end(data: Array(list.joined().utf8))
        }
        guard let rule = Rule.named(id) else {
            return session.fail(
                Diagnostic(
                    .usage, "'\(id)' is the id of no finding", suggestion: "'rolebook explain' lists the ids"))
        }
        return session.end(data: Array(rule.explanation.utf8))
    }
}

extension Rule {
    /// The rule with its example, and what can be done about its findings.
    fileprivate var explanation: String {
        """
        \(id) · \(severity.rawValue)

        \(statement)

        Reported:
        \(reported.indented)

        Instead:
        \(instead.indented)

        \(remedy)

        """
    }

    private var remedy: String {
        guard severity < .error else { return "An error stops the build; it can't be silenced." }
        return """
            To give it another weight, in rolebook.yml: ignore, info, warning or error.
                diagnostics:
                  \(id): ignore

            To silence it in one place, before its line or on it:
                <!-- rolebook-ignore \(id): why it is right as it is -->
            """
    }
}

extension String {
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }

    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
