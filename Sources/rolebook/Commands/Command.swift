import Diagnostics
import Publishing

/// A command of rolebook: what the parser and the help know of it, and what it does.
struct Command: Sendable {
    struct Example: Sendable {
        let line: String
        let meaning: String
    }

    let name: String
    let summary: String
    var operands: [Operand] = [.content]
    let flags: [Flag]
    let examples: [Example]
    /// Findings of less weight are shown only when `--verbose` asks for them.
    var leastShown = Severity.warning
    let run: @Sendable (Session) async -> ExitCode

    var allFlags: [Flag] { flags + Flag.common }
}

extension Command {
    static let all = [
        build, serve, check, inspect, normalize, compare, path, list, vocabulary, initialize, explain, schema,
        completion,
        manual, clean,
    ]
}
