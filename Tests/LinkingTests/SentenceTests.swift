import Testing

@testable import Linking

struct SentenceTests {
    @Test(
        "the sentence round a name is quoted alone",
        arguments: [
            ("First here. Use PyTorch now! Last.", "Use PyTorch now!"),
            ("PyTorch", "PyTorch"),
            ("Tools, e.g. PyTorch, help.", "Tools, e.g. PyTorch, help."),
            ("A line\nwith   PyTorch", "A line with PyTorch"),
        ])
    func sentence(_ text: String, _ expected: String) throws {
        #expect(try around("PyTorch", in: text) == expected)
    }

    @Test("a long sentence is cut between words to 240 bytes", arguments: ["word ", "wörter ", "語"])
    func long(_ word: String) throws {
        let filler = String(repeating: word, count: 100)
        let sentence = try around("PyTorch", in: filler + " PyTorch " + filler)
        #expect(sentence.utf8.count <= 240)
        #expect(sentence.hasPrefix("…") && sentence.hasSuffix("…") && sentence.contains("PyTorch"))
        #expect(!sentence.contains("\u{FFFD}"))
    }

    private func around(_ name: String, in text: String) throws -> String {
        let bytes = Array(text.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name.utf8) })
        return Sentence.around(start..<start + name.utf8.count, in: bytes)
    }
}
