import Foundation
import Testing

/// The pages of the manual that are made from the program itself: `ROLEBOOK_RENEW=1` writes them anew.
private enum GeneratedPage: String, CaseIterable {
    case commands = "08-commands.md"
    case findings = "09-findings.md"

    func text(_ place: Workplace) throws -> String {
        switch self {
        case .commands: try commands(place)
        case .findings: try findings(place)
        }
    }

    private func commands(_ place: Workplace) throws -> String {
        let overview = try place.run("--help").output
        let names = overview.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "Commands:" }
            .dropFirst().prefix { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
        let sections = try names.map { name in
            let help = try place.run(String(name), "--help").output.trimmingCharacters(in: .newlines)
            let blocks = help.components(separatedBy: "\n\n").map(helpBlock)
            return "## rolebook \(name)\n\n\(blocks.joined(separator: "\n\n"))\n"
        }
        let opening = "What `--help` says of each command. A flag means the same wherever it is taken.\n"
        return (["---\nkind: page\ntitle: Commands\n---\n", opening] + sections).joined(separator: "\n")
    }

    /// A list of flags or examples becomes a table, which a narrow screen can show.
    private func helpBlock(_ text: String) -> String {
        let lines = text.components(separatedBy: "\n")
        let heading = String(lines[0].dropLast())
        guard lines.count > 1 else { return text.hasPrefix("Usage: ") ? "```\n\(text.dropFirst(7))\n```" : text }
        let rows = lines.dropFirst().map { line in
            let cells = line.trimmingCharacters(in: .whitespaces).split(separator: "  ", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces).replacing("|", with: "\\|")
            }
            return "| `\(cells[0])` | \(cells.dropFirst().joined()) |"
        }
        return (["| \(heading) | Meaning |", "|---|---|"] + rows).joined(separator: "\n")
    }

    private static let areas = [
        "Files", "Encoding", "Front matter and YAML", "Limits", "Structure", "Roles and pay", "Names and facts",
        "Templates",
        "Pages and links", "Commands and configuration",
    ]

    private func findings(_ place: Workplace) throws -> String {
        let ids = try place.run("explain").output.split(separator: "\n").map { String($0.prefix(6)) }
        let explanations = try ids.map { try place.run("explain", $0).output }
        let sections = Self.areas.enumerated().map { number, area in
            let own = zip(ids, explanations).filter { $0.0.hasPrefix("RB0\(number)") }.map(entry)
            return "## \(area)\n\n" + own.joined(separator: "\n")
        }
        let opening = """
            Every message carries an id. Here is the rule behind it, something that breaks the rule, and what to write \
            instead. `rolebook explain ID` says the same. [Keep a guide sound](05-checking.md) tells how to change what a \
            finding weighs.

            """
        return (["---\nkind: page\ntitle: Findings\n---\n", opening] + sections).joined(separator: "\n")
    }

    private func entry(_ id: String, _ explanation: String) -> String {
        let lines = explanation.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let severity = lines[0].split(separator: " ").last ?? ""
        func example(_ heading: String) -> String {
            lines.drop { $0 != heading }.dropFirst().prefix { $0.isEmpty || $0.hasPrefix("    ") }
                .map { String($0.dropFirst(4)) }.joined(separator: "\n").trimmingCharacters(in: .newlines)
        }
        // A build would repair what the examples of the second area show.
        let examples =
            id.hasPrefix("RB01")
            ? "`rolebook explain \(id)` shows an example.\n"
            : "Reported:\n\n\(fenced(example("Reported:")))\nInstead:\n\n\(fenced(example("Instead:")))"
        let weight = severity.prefix(1).uppercased() + severity.dropFirst()
        return "### \(id)\n\n*\(weight).* \(markdown(lines[2]))\n\n\(examples)"
    }

    /// A character reference in a rule is meant as it is spelled.
    private func markdown(_ rule: String) -> String { rule.replacing(#/&(?=\w+;)/#, with: "\\&") }

    private func fenced(_ text: String) -> String {
        let fence = text.contains("```") ? "````" : "```"
        return "\(fence)\n\(text)\n\(fence)\n"
    }
}

@Suite("The manual")
struct ManualTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content/manual").path
    private let place: Workplace

    init() throws { place = try Workplace() }

    private func page(_ name: String) -> String {
        FileManager.default.contents(atPath: "\(Self.folder)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test("lists commands and findings as the program does", arguments: GeneratedPage.allCases)
    fileprivate func generated(page name: GeneratedPage) throws {
        let text = try name.text(place)
        if ProcessInfo.processInfo.environment["ROLEBOOK_RENEW"] != nil {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Self.folder)/\(name.rawValue)"))
        }
        #expect(page(name.rawValue) == text)
    }

    @Test("lists every key of the configuration, and no other")
    func configuration() throws {
        try place.write("content/analyst.md", Guides.analyst)
        try place.write("rolebook.yml", "qqqqqqqq: 1")
        let help = try place.run("check").messages.first { $0.hasPrefix("help: the keys are ") } ?? ""
        let keys = help.dropFirst("help: the keys are ".count).split(separator: ", ").map(String.init)
        let table = page("07-configuration.md").split(separator: "## Front matter")[0]
        let listed = table.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "`").dropFirst().first.map(String.init)
        }
        #expect(keys.count > 8)
        #expect(listed == keys)
    }

    @Test("shows front matter and settings that a build takes without a word")
    func examples() throws {
        let blocks = page("03-writing.md").split(separator: "```").map(String.init)
        for block in blocks where block.hasPrefix("\n---") && !block.contains("redirects") {
            let start = block.hasPrefix("\n---\nkind") ? "" : Guides.analyst
            try place.write("content/guide.md", String(block.dropFirst()) + (start.isEmpty ? "\nText.\n" : start))
            let outcome = try place.run("check", "--strict", "-v")
            #expect(outcome.status == 0, "\(outcome.messages)")
        }
    }

    @Test("leads a new user to a site: the steps of the first guide, as they are written")
    func firstGuide() throws {
        let blocks = page("02-first-guide.md").split(separator: "```").map(String.init)
        let guide = try #require(blocks.first { $0.hasPrefix("\n# Beekeeper") })
        #expect(try place.run("init", "careers").status == 0)
        try place.write("careers/content/beekeeper.md", String(guide.dropFirst()))
        let candidates = try place.run("vocabulary", "candidates", "-C", "careers")
        #expect(candidates.output.contains("Smoker"))
        #expect(try place.run("inspect", "content/beekeeper.md", "-C", "careers").status == 0)
        let built = try place.run("build", "--strict", "-C", "careers")
        #expect(built.status == 0, "\(built.messages)")
        #expect(place.text("careers/public/roles/beekeeper.html").contains("28,000"))
        #expect(try place.run("check", "--strict", "--format", "github", "-C", "careers").status == 0)
    }
}
