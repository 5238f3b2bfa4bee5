import Diagnostics
import Markdown
import Repair
import Testing

struct RepairTextTests {
    private func repair(_ bytes: [UInt8]) -> Diagnosed<Source> { repairText(path: "a.md", bytes: bytes) }
    private func repair(_ text: String) -> Diagnosed<Source> { repair(Array(text.utf8)) }

    private func text(of result: Diagnosed<Source>) -> String { String(decoding: result.value.text, as: UTF8.self) }

    private func summary(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.location?.description ?? "") \(diagnostic.rule.id): \(diagnostic.message)"
    }

    @Test(
        "a file that is not UTF-8 text is an error with its place",
        arguments: [
            ([0xFF, 0xFE, 0x41, 0x00], "a.md:1:1 RB0101: UTF-16 text; source files are UTF-8"),
            ([0xFE, 0xFF, 0x00, 0x41], "a.md:1:1 RB0101: UTF-16 text; source files are UTF-8"),
            ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "a.md:1:1 RB0101: UTF-32 text; source files are UTF-8"),
            ([0x61, 0x0A, 0x62, 0xFF], "a.md:2:2 RB0102: byte 0xFF is not valid UTF-8"),
            ([0x61, 0x0D, 0x62, 0x0D, 0x0A, 0xC0, 0x80], "a.md:3:1 RB0102: byte 0xC0 is not valid UTF-8"),
            ([0x61, 0xED, 0xA0, 0x80], "a.md:1:2 RB0102: byte 0xED is not valid UTF-8"),
            ([0x61, 0xE2, 0x82], "a.md:1:2 RB0102: byte 0xE2 is not valid UTF-8"),
            ([0xF4, 0x90, 0x80, 0x80], "a.md:1:1 RB0102: byte 0xF4 is not valid UTF-8"),
            ([0x80], "a.md:1:1 RB0102: byte 0x80 is not valid UTF-8"),
            ([0x63, 0x61, 0x66, 0xE9], "a.md:1:4 RB0102: byte 0xE9 is not valid UTF-8"),
            ([0x61, 0x0A, 0x00], "a.md:2:1 RB0103: NUL character in text"),
        ] as [([UInt8], String)])
    func refusesOtherEncodings(bytes: [UInt8], message: String) {
        let result = repair(bytes)
        #expect(result.diagnostics.map(summary) == [message])
        #expect(result.value.text.isEmpty)
    }

    @Test("a byte order mark is dropped and logged")
    func dropsByteOrderMark() {
        let result = repair([0xEF, 0xBB, 0xBF] + Array("# T".utf8))
        #expect(text(of: result) == "# T")
        #expect(result.value.repairs == [TextRepair(.byteOrderMark, line: 1, before: "\u{FEFF}", after: "")])
        #expect(result.diagnostics.isEmpty)
    }

    @Test(
        "CRLF, lone CR and LF each end one line",
        arguments: ["a\r\nb\r\nc", "a\rb\rc", "a\nb\r\nc", "a\r\nb\rc", "a\r\nb\nc\r"])
    func unifiesLineEnds(mixed: String) {
        let result = repair(mixed)
        #expect(text(of: result).hasPrefix("a\nb\nc"))
        #expect(result.value.lineCount == 3)
        #expect(result.value.repairs.count == 1)
        #expect(result.value.repairs.first?.kind == .lineEnds)
    }

    @Test("an empty file is an empty source")
    func emptyFile() {
        #expect(repair("").value.text.isEmpty)
        #expect(repair([0xEF, 0xBB, 0xBF]).value.text.isEmpty)
    }

    @Test("one warning names the first damaged word and counts the runs")
    func reportsMisreading() {
        let result = repair("x\n- Hands-On (AurÃ©lien GÃ©ron)\n")
        #expect(text(of: result) == "x\n- Hands-On (Aurélien Géron)\n")
        #expect(
            result.diagnostics.map(summary) == [
                "a.md:2:13 RB0107: 'AurÃ©lien' is UTF-8 read as Windows-1252; repaired to 'Aurélien'"
            ])
        #expect(
            result.diagnostics.flatMap(\.notes) == [
                "2 runs in this file have the same damage; 'rolebook normalize --write' repairs the file"
            ])
        #expect(
            result.value.repairs == [
                TextRepair(.encoding("windows-1252"), line: 2, before: "Ã©", after: "é"),
                TextRepair(.encoding("windows-1252"), line: 2, before: "Ã©", after: "é"),
            ])
    }

    @Test("damage that cannot be restored is reported and left")
    func reportsSuspects() {
        let result = repair("naïve\nAurÃ©lien\nit was \u{FFFD} and â€?\n")
        #expect(text(of: result) == "naïve\nAurÃ©lien\nit was \u{FFFD} and â€?\n")
        #expect(
            result.diagnostics.map(summary) == [
                "a.md:2:1 RB0108: 'AurÃ©lien' looks like UTF-8 read as Windows-1252; left as it is",
                "a.md:3:8 RB0109: U+FFFD stands for a character that was lost",
            ])
        #expect(result.diagnostics.first?.notes == ["2 runs in this file look so"])
    }

    @Test("control and bidirectional characters stay and are warned of")
    func warnsOfControls() {
        let result = repair("a\u{1B}[2J\nb \u{202E}c\u{2066}\n")
        #expect(text(of: result) == "a\u{1B}[2J\nb \u{202E}c\u{2066}\n")
        #expect(
            result.diagnostics.map(summary) == [
                "a.md:2:3 RB0113: U+202E can show text in another order than it is written in",
                "a.md:1:2 RB0114: control character U+001B in text",
            ])
    }

    @Test("no clean sentence of any language raises a warning")
    func silentOnCleanText() {
        let result = repair((Sentences.clean + Sentences.short).joined(separator: "\n\n"))
        #expect(result.diagnostics.filter { $0.severity > .info }.map(summary) == [])
    }

    @Test("a second repair finds nothing to do")
    func isIdempotent() {
        let once = repair("\u{FEFF}caf√©\r\nQ&A; &amp;amp;amp;lt; a\u{A0}b\u{200B}")
        let twice = repair(once.value.text)
        #expect(text(of: once) == "café\nQ&A &lt; a b")
        #expect(twice.value.repairs.isEmpty)
        #expect(twice.value.text == once.value.text)
    }
}
