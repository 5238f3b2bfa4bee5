import Diagnostics
import Markdown
import Repair
import Roles
import Testing

/// The role that a text describes, with two sections added that make any text one about a role.
func readRole(_ text: String) throws -> Role {
    let ending = "\n\n## Duties\n\n- Serve guests\n\n## Skills\n\n- Patience\n"
    let words = try RepositoryWords.all.get().lexicon
    let source = restoreBullets(in: Source(path: "guide.md", text: Array((text + ending).utf8))).value
    let article = recover(parse(source).value, words: words.headingWords).value
    return try #require(readGuide(article, lexicon: words).value.roles.first)
}
