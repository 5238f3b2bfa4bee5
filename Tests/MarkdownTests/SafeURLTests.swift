import Testing

@testable import Markdown

@Suite("Safe addresses")
struct SafeURLTests {
    @Test(
        "are cleaned as a browser does and told apart",
        arguments: [
            ("https://a.b/C", "https://a.b/C", SafeURL.Kind.external), ("HTTP://a.b", "http://a.b", .external),
            ("MailTo:a@b.c", "mailto:a@b.c", .mail), ("#x", "#x", .fragment), ("a/b.md#c", "a/b.md#c", .relative),
            ("", "", .relative), (" \u{1}\u{1F}a \n", "a", .relative), ("a\tb\nc\rd", "abcd", .relative),
            ("//host/x", "//host/x", .external), ("\\\\host", "\\\\host", .external), ("/\\host", "/\\host", .external),
            ("/x", "/x", .relative), ("?a:b", "?a:b", .relative), ("./a:b", "./a:b", .relative),
            ("1a:b", "1a:b", .relative), ("%6aavascript:x", "%6aavascript:x", .relative), ("ä:b", "ä:b", .relative),
            (":x", ":x", .relative),
        ])
    func safe(written: String, text: String, kind: SafeURL.Kind) {
        #expect(SafeURL(written)?.text == text)
        #expect(SafeURL(written)?.kind == kind)
    }

    @Test(
        "are no others",
        arguments: [
            "javascript:x", "JaVaScRiPt:x", " javascript:x", "\u{1}javascript:x", "java\nscript:x", "java\tscript:x",
            "\u{1F}java\rscript\n:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "feed:x",
            "C:\\x",
            "view-source:x", "x+y.z-1:a",
        ])
    func refused(written: String) {
        #expect(SafeURL(written) == nil)
    }
}
