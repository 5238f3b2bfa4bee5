import Diagnostics
import Markdown
import Repair
import Testing

struct RandomTextTests {
    private static let pieces = [
        "a", "é", "Ã©", "√©", "â€", "\u{F8FF}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{FFFD}", "\u{202E}", "\u{85}", "&",
        "amp;", "lt;",
        "Q&A;", ";", "`", "``", "```", "~~~", "\n", "\r", "\r\n", "\n\n", "    ", "- ", "> ", "1. ", "\\", "#", "\t",
        " ", "中", "🚀", "²",
    ]

    @Test("no mixture of the repairs' pieces traps, and none gains or loses a line")
    func mixtures() {
        var state: UInt64 = 7
        for _ in 0..<1000 {
            var text = "x"
            for _ in 0..<16 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += Self.pieces[Int(state >> 33) % Self.pieces.count]
            }
            let result = repairText(path: "a.md", bytes: Array(text.utf8))
            let lineEnds = text.count { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
            #expect(result.value.text.count { $0 == 0x0A } == lineEnds, "\(text.debugDescription)")
        }
    }

    @Test("no bytes trap")
    func anyBytes() {
        var state: UInt64 = 11
        for _ in 0..<1000 {
            var bytes: [UInt8] = []
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 40))
            }
            let result = repairText(path: "a.md", bytes: bytes)
            let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
            #expect(isText == !result.diagnostics.contains { $0.severity == .error })
        }
    }
}
