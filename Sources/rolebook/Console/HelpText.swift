/// The help, made from the table of commands and flags.
enum HelpText {
    static func text(for command: Command?) -> String {
        command.map(text(of:)) ?? overview
    }

    /// The commands that a new user begins with.
    private static let first = [Command.initialize, .build, .serve, .check, .inspect, .explain]

    private static var overview: String {
        """
        rolebook turns career guides, however messy, into a linked static site.

        Usage: rolebook COMMAND [ARGUMENTS]

        Commands:
        \(table(Command.all.map { ($0.name, $0.summary) }))

        Flags of every command:
        \(table(Flag.common.map(row)))

        Examples:
        \(table(first.flatMap { $0.examples.prefix(1) }.map { ($0.line, $0.meaning) }))

        'rolebook COMMAND --help' tells more about a command.

        """
    }

    private static func text(of command: Command) -> String {
        let usage = ["rolebook", command.name] + command.operands.map(\.placeholder) + ["[FLAGS]"]
        return """
            \(command.summary)

            Usage: \(usage.joined(separator: " "))

            Flags:
            \(table(command.allFlags.map(row)))

            Examples:
            \(table(command.examples.map { ($0.line, $0.meaning) }))

            """
    }

    private static func row(_ flag: Flag) -> (String, String) {
        let names = flag.short.map { "\($0), \(flag.long)" } ?? "    \(flag.long)"
        return (flag.placeholder.map { "\(names) \($0)" } ?? names, flag.help)
    }

    /// Two columns, the left as wide as its longest entry.
    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.utf8.count).max() ?? 0
        return rows.map { left, right in
            "  \(left)\(String(repeating: " ", count: width - left.utf8.count))  \(right)"
        }.joined(separator: "\n")
    }
}
