import Testing

/// The commands and flags as the help lists them: made once, from the program itself.
private struct ListedCommand: Sendable, CustomTestStringConvertible {
    let name: String
    /// Every flag with a value that it takes, if it takes one.
    let flags: [(names: [String], value: String?)]

    var testDescription: String { name }

    static let all: [ListedCommand] = {
        guard let place = try? Workplace(), let help = try? place.run("--help").output else { return [] }
        return rows(of: help, below: "Commands:").map { row in
            let name = String(row.split(separator: " ").first ?? "")
            let text = (try? place.run(name, "--help").output) ?? ""
            return ListedCommand(name: name, flags: rows(of: text, below: "Flags:").map(flag))
        }
    }()

    private static func rows(of text: String, below heading: Substring) -> [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") })
    }

    private static func flag(_ row: Substring) -> (names: [String], value: String?) {
        let words = row.split(separator: " ").map { $0.split(separator: ",").joined() }
        let names = words.prefix { $0.hasPrefix("-") }
        let placeholder = words.dropFirst(names.count).first { $0 == $0.uppercased() || $0.contains("|") }
        let isValue = placeholder.map { row.contains("\(names.last ?? "") \($0)") } ?? false
        let value =
            isValue ? placeholder.map { ["N", "PORT"].contains($0) ? "1" : String($0.split(separator: "|")[0]) } : nil
        return (Array(names), value)
    }
}

@Suite("The table of commands")
struct CommandTableTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("is the one that the parser takes flags by", arguments: ListedCommand.all)
    fileprivate func parser(command: ListedCommand) throws {
        #expect(command.flags.count >= 9)
        for (names, value) in command.flags {
            for name in names {
                let outcome = try place.run([command.name, name] + [value].compactMap(\.self) + ["--help"])
                #expect(outcome.status == 0, "\(command.name) \(name): \(outcome.messages)")
            }
        }
    }

    @Test("is the one that completion scripts are made from", arguments: ["bash", "zsh", "fish"])
    func completion(shell: String) throws {
        let script = try place.run("completion", shell).output
        #expect(script.contains("rolebook completion \(shell)"))
        for command in ListedCommand.all {
            #expect(script.contains(command.name))
            for name in command.flags.flatMap(\.names) {
                let written = shell == "fish" ? String(name.drop { $0 == "-" }) : name
                #expect(script.contains(written), "\(shell): \(command.name) \(name)")
            }
        }
    }

    @Test("completes commands, flags and values in bash")
    func bash() throws {
        func words(_ typed: String) throws -> String {
            let position = typed.split(separator: " ", omittingEmptySubsequences: false).count - 1
            let last = typed.hasSuffix(" ") ? " ''" : ""
            return try Shell.run(
                """
                source <("$ROLEBOOK" completion bash)
                COMP_WORDS=(\(typed)\(last)); COMP_CWORD=\(position); _rolebook; echo "${COMPREPLY[@]}"
                """, in: place.path)
        }
        #expect(try words("rolebook che") == "check\n")
        #expect(try words("rolebook check --bas") == "--base-url --baseline\n")
        #expect(try words("rolebook check --format ") == "text json sarif github\n")
        #expect(try words("rolebook completion f") == "fish\n")
    }

    @Test("is the one that the manual page is made from, which troff reads without a complaint")
    func manual() throws {
        let page = try place.run("man").output
        #expect(page.hasPrefix(".TH ROLEBOOK 1"))
        for command in ListedCommand.all {
            #expect(page.contains(".SS rolebook \(command.name)"))
            for name in command.flags.flatMap(\.names) {
                #expect(
                    page.contains(name.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-"))
                )
            }
        }
        let script =
            "if command -v groff >/dev/null; then \"$ROLEBOOK\" man | groff -man -Tutf8 -ww 2>&1 >/dev/null; fi"
        #expect(try Shell.run(script, in: place.path) == "")
    }
}
