import Publishing

/// The manual page, made from the table of commands and flags.
enum ManualPage {
    static var text: String {
        """
        .TH ROLEBOOK 1 "" "rolebook \(version)" "User Commands"
        .SH NAME
        rolebook \\- turn career guides, however messy, into a linked static site
        .SH SYNOPSIS
        .B rolebook
        .I COMMAND
        .RI [ ARGUMENTS ]
        .SH COMMANDS
        \(Command.all.map(section).joined(separator: "\n"))
        .SH FLAGS OF EVERY COMMAND
        \(Flag.common.map(entry).joined(separator: "\n"))
        .SH FILES
        .TP
        .B rolebook.yml
        The settings of a site, all optional. A flag comes before the environment, the environment before the file.
        .SH ENVIRONMENT
        \(variables.map { ".TP\n.B \($0.name)\n\(escaped($0.meaning))" }.joined(separator: "\n"))
        .SH EXIT STATUS
        \(codes.map { ".TP\n.B \($0.0)\n\($0.1)" }.joined(separator: "\n"))

        """
    }

    private static let codes = [
        ("0", "The run is clean."), ("1", "The content has errors, or warnings under \\-\\-strict."),
        ("2", "The usage or the configuration is wrong."), ("3", "Input or output failed."),
        ("4", "Only external links failed."), ("70", "A limit was met, or rolebook is at fault."),
        ("75", "Another build holds the lock."), ("130, 143", "The run was interrupted."),
    ]

    private static var variables: [(name: String, meaning: String)] {
        var seen: Set<String> = []
        let flags = Command.all.flatMap(\.allFlags).compactMap { flag in
            flag.variable.map { (name: $0, meaning: "Stands for \(flag.long).") }
        }
        let keys = SiteKey.allCases.map { (name: $0.variable, meaning: "Stands for the key \($0.rawValue).") }
        let others = [
            (name: "NO_COLOR", meaning: "No colour, when it is set."),
            (name: "FORCE_COLOR", meaning: "Colour even without a terminal, unless it is 0."),
            (name: "SOURCE_DATE_EPOCH", meaning: "The date of the site, in seconds since 1970."),
        ]
        return (flags + keys + others).filter { seen.insert($0.name).inserted }
    }

    private static func section(_ command: Command) -> String {
        let usage = (["rolebook", command.name] + command.operands.map(\.placeholder)).joined(separator: " ")
        let examples = command.examples.map { ".TP\n.B \(escaped($0.line))\n\(escaped($0.meaning))" }
        return ([".SS \(escaped(usage))", escaped(command.summary)] + command.flags.map(entry) + examples)
            .joined(separator: "\n")
    }

    private static func entry(_ flag: Flag) -> String {
        let names = [flag.short, flag.long].compactMap(\.self).joined(separator: ", ")
        let value = flag.placeholder.map { " " + $0 } ?? ""
        return ".TP\n.B \(escaped(names + value))\n\(escaped(flag.help))"
    }

    /// The text for troff: hyphens stay hyphens, and no line begins with a command.
    private static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": output += "\\e"
            case "-": output += "\\-"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output.hasPrefix(".") || output.hasPrefix("'") ? "\\&" + output : output
    }
}
