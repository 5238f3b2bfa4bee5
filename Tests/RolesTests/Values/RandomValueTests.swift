import Roles
import Testing

struct RandomValueTests {
    private static let pieces = [
        "$", "€", "100", "1,00,000", "9223372036854775807", "0", "1.5", "k", "M", "LPA", "-", "–", " to ", "+", "/",
        "per", " ",
        "year", "hr", "(", ")", "up to", "fee", "salary", "<", ">", ".", ",", "½", "%", "Rs.", "weeks", "Month", "é",
        "’", "\u{A0}",
        "USD", "\n", "|", "senior", "*", "1 000", "2024", "\u{202F}", "🚀",
    ]

    @Test("no mixture of the grammar's pieces traps, and each place lies within the text")
    func mixtures() {
        var state: UInt64 = 42
        for _ in 0..<1000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += Self.pieces[Int(state >> 33) % Self.pieces.count]
            }
            for currency in [nil, "EUR"] {
                for match in payRanges(in: text, assumeCurrency: currency) {
                    #expect(match.range.upperBound <= text.utf8.count && !match.range.isEmpty, "\(text)")
                }
            }
            _ = (duration(in: text), unitSpan(in: text), yearsRange(in: text), careerLevel(in: text))
        }
    }
}
