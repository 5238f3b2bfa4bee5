import Foundation
import Testing

@Suite("Files beside the guides")
struct GuideFileTests {
    private static let page = "---\nkind: page\n---\n\n# Notes\n\n"
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/img/Pay by level.png", [0x89, 0x50, 0x4E, 0x47])
        try place.write("content/img/unused.png", [0x89])
        try place.write("content/form.pdf", "%PDF")
        try place.write("secret.pdf", "not for you")
    }

    private func messages(_ text: String, flags: [String] = []) throws -> [String] {
        try place.write("content/notes.md", Self.page + text)
        return try place.run(["build"] + flags).messages.dropLast().filter { !$0.hasPrefix(" ") }
    }

    @Test("are copied when a guide shows or links to them, under a name that changes with their bytes")
    func copied() throws {
        #expect(try messages("![Pay rises](img/Pay%20by%20level.png) and [the form](./form.pdf)\n") == [])
        let files = place.files("public/files").keys.sorted()
        #expect(files.count == 2)
        let (form, picture) = (try #require(files.first), try #require(files.last))
        #expect(form.hasPrefix("form-") && form.hasSuffix(".pdf"))
        #expect(picture.hasPrefix("pay-by-level-") && picture.hasSuffix(".png"))
        let page = place.text("public/pages/notes.html")
        #expect(page.contains("<img src=\"../files/\(picture)\" alt=\"Pay rises\" />"))
        #expect(page.contains("<a href=\"../files/\(form)\">the form</a>"))
        try place.write("content/form.pdf", "%PDF-2")
        #expect(try messages("[the form](form.pdf)\n") == [])
        #expect(place.files("public/files").keys.sorted() != [form])
    }

    @Test(
        "are reported where they are missing, out of the content, or say nothing",
        arguments: [
            (
                "![Pay](img/pay.pgn)",
                "content/notes.md:7:8: warning[RB0808]: 'img/pay.pgn' is no picture beside the guides; "
                    + "its text is shown instead"
            ),
            (
                "![](img/unused.png)",
                "content/notes.md:7:5: warning[RB0809]: 'img/unused.png' has no text that says what it shows"
            ),
            (
                "[x](gone.pdf)",
                "content/notes.md:7:5: warning[RB0801]: 'gone.pdf' leads to no file beside the guides; "
                    + "the link is shown as text"
            ),
            (
                "[x](../secret.pdf)",
                "content/notes.md:7:5: warning[RB0801]: '../secret.pdf' leads to no file beside the guides; "
                    + "the link is shown as text"
            ),
        ])
    func missing(text: String, message: String) throws {
        #expect(try messages(text + "\n").first == message)
        #expect(!place.files("public").keys.contains { $0.contains("secret") })
    }

    @Test("are remarked upon when they are pictures of another site, which are not loaded")
    func elsewhere() throws {
        let found = try messages("![Pay](https://example.org/pay.png)\n", flags: ["-v"])
        #expect(
            found.first
                == "content/notes.md:7:8: info[RB0810]: 'https://example.org/pay.png' is a picture of another site; "
                + "its text is shown instead")
        #expect(!place.text("public/pages/notes.html").contains("<img"))
    }

    @Test(
        "are left out when they are drawings with a script",
        arguments: ["<script>", "<a onclick = 'x'>", "<a href='javascript:x'>"])
    func scripts(inner: String) throws {
        try place.write("content/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\(inner)</svg>")
        let found = try messages("![A drawing](a.svg)\n")
        #expect(
            found.first
                == "content/a.svg: warning[RB0011]: the drawing holds a script; it is not copied into the site")
        #expect(place.files("public/files").isEmpty)
    }

    @Test("are not followed out of the content by a link of the file system")
    func links() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(place.path)/content/link.pdf", withDestinationPath: "../secret.pdf")
        let found = try messages("[x](link.pdf)\n")
        #expect(found.contains { $0.contains("RB0011") || $0.contains("RB0801") })
        #expect(place.files("public/files").isEmpty)
    }
}
