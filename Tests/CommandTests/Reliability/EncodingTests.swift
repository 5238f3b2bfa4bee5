import Foundation
import Testing

@Suite("Bytes that are no text, and sizes that are none")
struct EncodingTests {
    private let site: TestedSite

    init() throws { site = try TestedSite() }

    private static func utf16(_ text: String, _ mark: [UInt8], isLittle: Bool) -> [UInt8] {
        mark
            + text.utf16.flatMap { unit in
                let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isLittle ? bytes.reversed() : bytes
            }
    }

    static let inputs: [TestedInput] = [
        TestedInput(
            6, "an empty file", "", ends: 0, "content/x.md: warning[RB0008]: 'x.md' is empty; it becomes no page"),
        TestedInput(
            6, "a byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], ends: 0,
            "content/x.md: warning[RB0008]: 'x.md' is empty; it becomes no page"),
        TestedInput(
            6, "blanks alone", "   \n \n", ends: 0,
            "content/x.md: warning[RB0008]: 'x.md' is empty; it becomes no page"),
        TestedInput(
            9, "a byte that begins no character", bytes: Array("# T\nab".utf8) + [0xFF] + Array("c\n".utf8), ends: 1,
            "content/x.md:2:3: error[RB0102]: byte 0xFF is not valid UTF-8"),
        TestedInput(
            9, "an overlong form", bytes: Array("# T\n\nab".utf8) + [0xC0, 0x80], ends: 1,
            "content/x.md:3:3: error[RB0102]: byte 0xC0 is not valid UTF-8"),
        TestedInput(
            9, "a surrogate", bytes: Array("# T\n\nab".utf8) + [0xED, 0xA0, 0x80], ends: 1,
            "content/x.md:3:3: error[RB0102]: byte 0xED is not valid UTF-8"),
        TestedInput(
            9, "half a character at the end", bytes: Array("# T\n\nab".utf8) + [0xE2, 0x82], ends: 1,
            "content/x.md:3:3: error[RB0102]: byte 0xE2 is not valid UTF-8"),
        TestedInput(
            10, "UTF-16, little end first", bytes: utf16("# T\n\nx", [0xFF, 0xFE], isLittle: true), ends: 1,
            "content/x.md:1:1: error[RB0101]: UTF-16 text; source files are UTF-8"),
        TestedInput(
            10, "UTF-16, big end first", bytes: utf16("# T\n\nx", [0xFE, 0xFF], isLittle: false), ends: 1,
            "content/x.md:1:1: error[RB0101]: UTF-16 text; source files are UTF-8"),
        TestedInput(
            11, "NUL", "# T\n\na\u{0}b\n", ends: 1, "content/x.md:3:2: error[RB0103]: NUL character in text"),
        TestedInput(
            12, "a file of 1 MiB and a byte", bytes: [UInt8](repeating: 0x61, count: 1 << 20 + 1), ends: 1,
            "content/x.md: error[RB0004]: 'x.md' is larger than 1 MiB"),
        TestedInput(
            13, "a line of 100 KB", "# T\n\n" + times("a ", 50_000) + "\n", ends: 1,
            "content/x.md:3:16385: error[RB0303]: line is 100,000 bytes long; the limit is 16,384 (L3)"),
        TestedInput(
            13, "a line of 10 MB", "# T\n\n" + times("a ", 5_000_000) + "\n", ends: 1,
            "content/x.md: error[RB0004]: 'x.md' is larger than 1 MiB"),
        TestedInput(
            14, "200,000 marks on one letter", "# N" + times("\u{301}", 200_000) + "\n\ntext\n", ends: 1,
            "content/x.md:1:16385: error[RB0303]: line is 400,003 bytes long; the limit is 16,384 (L3)"),
    ]

    @Test("rows 6 to 14: each is refused at its place, or passed over with a word")
    func refused() throws { try site.expect(Self.inputs) }

    @Test("row 6: front matter alone is a page of its title")
    func frontMatterAlone() throws {
        try site.place.write("content/x.md", "---\ntitle: Night Nurse\n---\n")
        #expect(try site.place.run("build").status == 0)
        #expect(site.pages.values.contains { $0.contains(">Night Nurse</h1>") })
    }

    @Test(
        "rows 7 and 8: the same page comes from every kind of line end, with a byte order mark and without",
        arguments: ["\r\n", "\r", "mixed", "unended", "marked"])
    func lineEnds(kind: String) throws {
        let text = "---\ntitle: Nurse\n---\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n- Triage\n"
        try site.place.write("content/x.md", text)
        _ = try site.place.run("build", "-o", "plain")
        let written =
            switch kind {
            case "mixed": text.replacing("Skills\n", with: "Skills\r\n").replacing("Empathy\n", with: "Empathy\r")
            case "unended": String(text.dropLast())
            case "marked": "\u{FEFF}" + text
            default: text.replacing("\n", with: kind)
            }
        try site.place.write("content/x.md", written)
        #expect(try site.place.run("build").status == 0)
        #expect(site.page("roles/nurse").contains("Triage"))
        let page = site.page("roles/nurse").replacing(#/; \d+ places? of damaged text repaired/#, with: "")
        #expect(page == site.place.text("plain/roles/nurse.html"))
    }

    @Test("row 11: controls never reach the terminal or a page, and one that turns letters is reported")
    func controls() throws {
        try site.place.write("content/x.md", "# T \u{1B}[2J\u{202E}\u{200B}x\n\ntext [\u{1B}](no\u{1B}.md)\n")
        let outcome = try site.place.run("build")
        #expect(outcome.status == 0)
        #expect(!outcome.messages.joined().contains("\u{1B}"))
        #expect(outcome.findings.contains { $0.contains("RB0113") })
        #expect(outcome.findings.contains { $0.contains("RB0114") })
        #expect(site.pages.values.allSatisfy { !$0.contains("\u{1B}") })
    }

    @Test("row 12: a sparse file of 3 GiB and a link to an endless device are refused unread")
    func endless() throws {
        try site.place.write("content/x.md", "")
        let script = "truncate -s 3G content/x.md; ln -s /dev/zero content/y.md; \"$ROLEBOOK\" build -q 2>&1; echo $?"
        #expect(
            try Shell.run(script, in: site.place.path) == """
                content/x.md: error[RB0004]: 'x.md' is larger than 1 MiB
                help: split the file into several guides
                content/y.md: error[RB0006]: 'y.md' is a link out of the content, to '/dev/zero'
                1

                """)
        site.expectUnchanged()
    }

    @Test("row 14: 7,000 marks on one letter build, under a short name")
    func marks() throws {
        try site.place.write(
            "content/x.md",
            "# N" + times("\u{301}", 7_000) + "\n\n## Responsibilities\n\n- Care\n\n## Skills\n\n- Empathy\n")
        #expect(try site.place.run("build").status == 0)
        #expect(site.page("roles/n").contains("Empathy"))
    }
}
