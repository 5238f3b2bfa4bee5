import Testing

@testable import Publishing

@Suite("The manifest")
struct ManifestTests {
    @Test("lists the files in the order of their paths, below its version")
    func form() {
        let manifest = Manifest(of: [
            OutputFile(path: "roles/a.html", bytes: []), OutputFile(path: "index.html", bytes: Array("a".utf8)),
        ])
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self) == """
                rolebook-manifest 1
                af63dc4c8601ec8c index.html
                cbf29ce484222325 roles/a.html

                """)
    }

    @Test("reads what it wrote")
    func roundTrip() throws {
        let manifest = Manifest(of: ["a", "b/c", ".nojekyll"].map { OutputFile(path: $0, bytes: Array($0.utf8)) })
        #expect(try Manifest(reading: manifest.bytes) == manifest)
        #expect(try Manifest(reading: Manifest().bytes) == Manifest())
    }

    @Test(
        "is believed in nothing when one line is not as written",
        arguments: [
            ("", 1), ("rolebook-manifest 1", 1), ("something else\n", 1), ("rolebook-manifest x\n", 1),
            ("rolebook-manifest 1\naf63dc4c8601ec8c ../../x\n", 2),
            ("rolebook-manifest 1\naf63dc4c8601ec8c /etc/passwd\n", 2),
            ("rolebook-manifest 1\naf63dc4c8601ec8c a//b\n", 2),
            ("rolebook-manifest 1\naf63dc4c8601ec8c a\naf63dc4c8601ec8c ./b\n", 3),
            ("rolebook-manifest 1\nAF63DC4C8601EC8C a\n", 2),
            ("rolebook-manifest 1\naf63dc4c8601ec8 a\n", 2),
            ("rolebook-manifest 1\naf63dc4c8601ec8c b\naf63dc4c8601ec8c a\n", 3),
            ("rolebook-manifest 1\naf63dc4c8601ec8c a\naf63dc4c8601ec8c a\n", 3),
            ("rolebook-manifest 1\n\n", 2),
        ])
    func damaged(text: String, line: Int) {
        #expect(throws: Manifest.Fault.damaged(line: line)) { try Manifest(reading: Array(text.utf8)) }
    }

    @Test("of a newer rolebook is left alone")
    func newer() {
        #expect(throws: Manifest.Fault.newer(version: 2)) {
            try Manifest(reading: Array("rolebook-manifest 2\nwhatever\n".utf8))
        }
    }
}
