import Diagnostics
import Markdown
import Repair
import Roles
import Testing

/// The guide that a text is read as, with the repository's own words.
func guide(of text: String) throws -> Guide { try reading(of: text).value }

/// The same with what was found while it was read.
func reading(of text: String) throws -> Diagnosed<Guide> {
    let words = try RepositoryWords.all.get().lexicon
    let source = restoreBullets(in: Source(path: "guide.md", text: Array(text.utf8))).value
    let article = recover(parse(source).value, words: words.headingWords).value
    return readGuide(article, lexicon: words)
}

/// The role that a text describes, with two sections added that make any text one about a role.
func readRole(_ text: String) throws -> Role {
    try #require(try guide(of: text + "\n\n## Duties\n\n- Serve guests\n\n## Skills\n\n- Patience\n").roles.first)
}

/// Each role of a text with its sections, their first lines and its duties.
func roles(in text: String) throws -> [String] {
    try guide(of: text).roles.map { role in
        let sections = role.sections.flattened.map { "\($0.kind.rawValue) \($0.lines.first)" }
        let duties = role.responsibilities.map(\.text)
        return "\(role.title): \(sections.joined(separator: ", ")); \(duties.joined(separator: ", "))"
    }
}
