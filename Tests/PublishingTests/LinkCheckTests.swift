import Diagnostics
import Testing

@testable import Publishing

@Suite("Links between guides")
struct LinkCheckTests {
    private static let page = "---\nkind: page\n---\n\n# Notes\n\n"

    private func messages(_ text: String, beside files: [String: String] = [:]) async throws -> [String] {
        var all = files
        all["nurse.md"] = "# Nurse\n\n## Q & A\n\nText.\n\n## Öl und C++\n\nText.\n\n## Skills\n\n- Triage\n"
        all["notes.md"] = Self.page + text
        return try await TestSite(all).messages(of: "RB0801", "RB0802", "RB0803")
    }

    @Test(
        "are sound however they are written",
        arguments: [
            "[x](nurse.md), [x](./nurse.md), [x](../content/nurse.md), [x](nurse.md?plain=1#skills), [x](<nurse.md>)",
            "[x](n%75rse.md#skills)", "[x](nurse.md#%C3%B6l-und-c)", "[x](nurse.md#öl-und-c)", "[x](#), [x](#notes)",
            "[x](nurse.md#q-a), [x](nurse.md#qa), [x](nurse.md#q--a), [x](nurse.md#Q-A)",
            "[x](nurse.md#1-skills)", "Pay is $5 ($nurse.md) and [x](https://example.org/?a=$b&c=%24)",
            "[TOC]\n\n[x]\n\n[x]: nurse.md \"Title\"", "> [!NOTE]\n> See [x](nurse.md).",
            "Text.[^1]\n\n[^1]: A note with [x](nurse.md).", "[x](nurse.md)\r\n\r\n[x](nurse.md#skills)\r\n",
            "## C\\# and \\*stars\\*\n\n[x](#c-and-stars)", "`[x](gone.md)`\n\n```\n[x](gone.md)\n```\n",
        ])
    func sound(text: String) async throws {
        #expect(try await messages(text) == [])
    }

    @Test("are sound wherever the content is named from", arguments: ["content", "./content", "../%/content/"])
    func roots(root: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("content/a.md", Self.page + "[x](deep/b.md)\n")
        try folder.write("content/deep/b.md", Self.page + "[x](../a.md)\n")
        let name = folder.path.split(separator: "/").last ?? ""
        let path = folder.path(
            "/" + root.split(separator: "%", omittingEmptySubsequences: false).joined(separator: name))
        #expect(await build(BuildSettings(content: path)).report.diagnostics.isEmpty)
    }

    @Test("reach files with signs and blanks in their names")
    func names() async throws {
        let others = ["cost$.md": Self.page, "a b.md": Self.page, "deep/c.md": Self.page + "[x](../a%20b.md)\n"]
        #expect(try await messages("[x](cost$.md) [x](a%20b.md) [x](<a b.md>) [x](deep/c.md)", beside: others) == [])
    }

    @Test(
        "are reported with their place and what was probably meant when they lead nowhere",
        arguments: [
            ("a nurse: [x](nurze.md)", 14, "'nurze.md'", "did you mean 'nurse.md'?"),
            ("n [n](n)", 7, "'n'", ""), ("[x](nurse.html)", 5, "'nurse.html'", "did you mean 'nurse.md'?"),
            ("[x](/nurse)", 5, "'/nurse'", "did you mean 'nurse.md'?"),
            ("[x](nurse.md#skils)", 5, "'nurse.md#skils'", "did you mean 'nurse.md#skills'?"),
            ("ü [x](#skils)", 8, "'#skils'", ""),
        ])
    func broken(text: String, column: Int, quoted: String, help: String) async throws {
        let found = try await messages(text)
        let rest = help.isEmpty ? "" : " | \(help)"
        #expect(
            found == [
                "content/notes.md:7:\(column): RB0801 \(quoted) leads to no guide and no section of this site; "
                    + "the link is shown as text\(rest)"
            ])
    }
}
