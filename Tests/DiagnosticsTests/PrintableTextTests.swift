import Diagnostics
import Testing

@Suite("Printable text")
struct PrintableTextTests {
    @Test(
        "escapes what a terminal would obey or hide",
        arguments: [
            ("plain, é, 漢字, 👩‍💻", "plain, é, 漢字, 👩‍💻"),
            ("\u{1B}[2J", "\\u{1B}[2J"),
            ("a\u{202E}b", "a\\u{202E}b"),
            ("zero\u{200B}width", "zero\\u{200B}width"),
            ("\u{FEFF}# T", "\\u{FEFF}# T"),
            ("one\ntwo\r\tthree", "one\\ntwo\\r\\tthree"),
            ("\u{85}\u{9B}\u{7F}\u{0}", "\\u{85}\\u{9B}\\u{7F}\\u{00}"),
            ("line\u{2028}end", "line\\u{2028}end"),
        ])
    func escapes(text: String, expected: String) {
        #expect(printable(text) == expected)
    }

    @Test("shows bytes that are no UTF-8 by their number")
    func invalidBytes() {
        #expect(printable([0x63, 0x61, 0x66, 0xE9, 0x2E, 0x6D, 0x64]) == "caf\\xE9.md")
        #expect(printable([0xE2, 0x82]) == "\\xE2\\x82")
        #expect(printable([0xC0, 0x80, 0x41]) == "\\xC0\\x80A")
        #expect(printable([0x0F as UInt8]) == "\\u{0F}")
    }
}
