import Linking
import Roles

/// `llms.txt`: what the site holds, for programs that read text, in the order of llmstxt.org.
enum MachineIndex {
    static func text(of edition: Edition) -> [UInt8] {
        let library = edition.library
        let order = library.roles.indices.sorted(alphabeticallyBy: { library.roles[$0].title })
        let roles = order.map { index -> String in
            let role = library.roles[index]
            return line(role.title, SitePath.twin(role.slug), role.summary?.cut(toBytes: 160), edition)
        }
        let data = [
            ("roles", "every role with its skills, tools, pay, levels and learning path"),
            ("skills", "every skill with the roles that name it"), ("tools", "every tool with the roles that name it"),
            ("schema", "the JSON Schema of the three"),
        ].map { line("\($0.0).json", "data/\($0.0).json", $0.1, edition) }
        let tables = ["roles", "skills", "tools"].map { line("\($0).csv", "data/\($0).csv", "as a table", edition) }
        let pages = library.pages.indices.map { index in
            let guide = library.guides[library.pages[index].guide]
            return line(guide.documentTitle, edition.addresses.page(index), guide.tagline, edition)
        }
        let indexes = edition.areas.map { line($0.label, $0.path, nil, edition) }
        let count = Phrase.count(library.roles.count, "role")
        let lines =
            ["# \(escaped(edition.settings.title))", "", "> \(escaped(edition.settings.description))", ""]
            + ["\(count), each described from the guides that its page names. What no guide states is left out.", ""]
            + section("Roles", roles) + section("Data", data + tables) + section("Pages", pages)
            + section("Optional", indexes)
        return Array((lines.dropLast().joined(separator: "\n") + "\n").utf8)
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["## \(title)", ""] + lines + [""]
    }

    private static func line(_ label: String, _ path: String, _ note: String?, _ edition: Edition) -> String {
        let link = "- [\(escaped(label))](\(edition.settings.address(of: path) ?? path))"
        guard let note, !note.isEmpty else { return link }
        return "\(link): \(escaped(note))"
    }

    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
