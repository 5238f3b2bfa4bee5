import Testing

@testable import Serving

@Suite("The target of a request")
struct RequestTargetTests {
    @Test(
        "is a file of the site",
        arguments: [
            ("/", "index.html"), ("/roles/", "roles/index.html"), ("/roles/nurse.html", "roles/nurse.html"),
            ("/a%20b.png", "a b.png"), ("/caf%C3%A9.html", "café.html"), ("/a..b.html", "a..b.html"),
        ])
    func path(target: String, path: String) {
        #expect(RequestTarget(target)?.path == path)
    }

    @Test("is refused when it could lead out of the site", arguments: Traversals.all)
    func traversal(target: String) {
        #expect(RequestTarget(target) == nil)
    }

    @Test("is refused in sixty spellings")
    func count() {
        #expect(Set(Traversals.all).count >= 60)
    }
}

@Suite("The range of a request")
struct ByteRangeTests {
    @Test(
        "is a part of the file, or passed over",
        arguments: [
            (nil, ByteRange.whole), ("bytes=0-4", .part(0..<5)), ("bytes=5-", .part(5..<10)),
            ("bytes=-3", .part(7..<10)),
            ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("bytes=10-", .outside),
            ("bytes=-0", .outside),
            ("bytes=5-4", .outside), ("bytes=-", .whole), ("bytes=0-1,4-5", .whole), ("lines=0-1", .whole),
            ("bytes=99999999999999999999-", .whole), ("bytes=+1-2", .whole),
        ] as [(String?, ByteRange)])
    func part(header: String?, range: ByteRange) {
        #expect(ByteRange(header, length: 10) == range)
    }
}

@Suite("The host of a request")
struct HostTests {
    @Test(
        "is this machine", arguments: ["localhost", "localhost:80", "127.0.0.1:8000", "[::1]:8000", "192.168.0.7", nil])
    func own(host: String?) {
        #expect(isOwnHost(host))
    }

    @Test(
        "is no name that another could lead here",
        arguments: ["evil.example", "localhost.evil.example:8000", "", "127.0.0.1.nip.io"])
    func other(host: String) {
        #expect(!isOwnHost(host))
    }
}
