import Testing

@testable import Markdown

@Suite("Bare web addresses")
struct BareURLTests {
    @Test(
        "become links by GFM's rules",
        arguments: [
            ("http://a.b", "link(http://a.b 'http://a.b')"),
            ("see https://a.b/c?d=e#f now", "'see 'link(https://a.b/c?d=e#f 'https://a.b/c?d=e#f')' now'"),
            ("HTTPS://a.b", "link(HTTPS://a.b 'HTTPS://a.b')"),
            ("www.a.org", "link(http://www.a.org 'www.a.org')"),
            ("(www.a.org)", "'('link(http://www.a.org 'www.a.org')')'"),
            ("http://localhost:8080/x", "link(http://localhost:8080/x 'http://localhost:8080/x')"),
            ("http://a.b.", "link(http://a.b 'http://a.b')'.'"),
            ("http://a.b/x?!.,:*_~'\"", "link(http://a.b/x 'http://a.b/x')'?!.,:*_~'\"'"),
            ("http://a.b/x_(y)", "link(http://a.b/x_(y) 'http://a.b/x_(y)')"),
            ("(http://a.b/x_(y))", "'('link(http://a.b/x_(y) 'http://a.b/x_(y)')')'"),
            ("(http://a.b/x)).", "'('link(http://a.b/x 'http://a.b/x')')).'"),
            ("http://a.b/(x)y", "link(http://a.b/(x)y 'http://a.b/(x)y')"),
            ("http://a.b?c&hl;", "link(http://a.b?c 'http://a.b?c')'&hl;'"),
            ("http://a.b?c=hl;", "link(http://a.b?c=hl 'http://a.b?c=hl')';'"),
            ("“http://a.b/c”", "'“'link(http://a.b/c 'http://a.b/c')'”'"),
            ("http://a.b/c…", "link(http://a.b/c 'http://a.b/c')'…'"),
            ("http://a.b/c\u{A0}d", "link(http://a.b/c 'http://a.b/c')'\u{A0}d'"),
            ("http://ex\u{E4}mple.de/ü", "link(http://exämple.de/ü 'http://exämple.de/ü')"),
            ("http://a.b http://c.d", "link(http://a.b 'http://a.b')' 'link(http://c.d 'http://c.d')"),
            ("*http://a.b*", "em(link(http://a.b 'http://a.b'))"),
            ("http://a.b&lt;c", "link(http://a.b 'http://a.b')'<c'"),
        ])
    func links(text: String, expected: String) {
        #expect(dump(text) == "1 p \(expected)\n")
    }

    @Test(
        "stay text where they are none",
        arguments: [
            "http://", "http:// a", "https://_a._b", "www.", "www.a_b", "www..a", "xwww.a.b", "xhttp://a.b",
            "ftp://a.b",
            "a@b.c", "mailto:a@b.c", ":@a.b x", "http:/a.b", "htt", "w",
        ])
    func texts(text: String) {
        #expect(linkingBareAddresses(in: Array(text.utf8)) == [.text(text)])
    }

    @Test(
        "stay as they are in code, links and images",
        arguments: [
            ("`http://a.b`", "code(http://a.b)"),
            ("[http://a.b](/c)", "link(/c 'http://a.b')"),
            ("![*www.a.b*](c.png)", "image(c.png em('www.a.b'))"),
        ])
    func exempt(text: String, expected: String) {
        #expect(dump(text) == "1 p \(expected)\n")
    }

    @Test(
        "are found in linear time",
        arguments: ["www._", "http://", "www.a))))", "http://a&a;", "https://a_b.", "www.a;", "(www.", "http://a”"])
    func linear(unit: String) {
        let text = String(repeating: unit, count: 400_000 / unit.utf8.count)
        #expect(linkingBareAddresses(in: Array(text.utf8)).plainText == text)
    }
}
