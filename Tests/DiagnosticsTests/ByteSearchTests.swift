import Diagnostics
import Testing

@Suite("Searching in bytes")
struct ByteSearchTests {
    @Test(
        "the first place of a text is found",
        arguments: [
            ("a - b - c", " - ", "a| - |b - c"), ("ab", "ab", "|ab|"), ("aab", "ab", "a|ab|"),
            ("señal año", "año", "señal |año|"), ("short", "longer than it", "short"), ("text", "", "text"),
            ("", "x", ""),
        ])
    func first(text: String, wanted: String, marked: String) {
        func mark(_ text: some StringProtocol) -> String {
            guard let found = text.firstOccurrence(of: wanted) else { return String(text) }
            return "\(text[..<found.lowerBound])|\(text[found])|\(text[found.upperBound...])"
        }
        #expect(mark(text) == marked)
        #expect(mark("<\(text)>".dropFirst().dropLast()) == marked)
    }

    @Test("places in a slice of bytes are counted as the slice counts them")
    func slice() {
        let bytes = Array("one two two".utf8)
        #expect(bytes[5...].firstOccurrence(of: Array("two".utf8)) == 8..<11)
        #expect(bytes.firstOccurrence(of: Array("two".utf8)) == 4..<7)
        #expect(bytes[..<6].firstOccurrence(of: Array("two".utf8)) == nil)
    }

    @Test(
        "every place is replaced once, from the left",
        arguments: [
            ("a & b & c", "&", "and", "a and b and c"), ("aaa", "aa", "b", "ba"), ("none", "x", "y", "none"),
            ("x", "x", "", ""), ("xyx", "x", "xx", "xxyxx"),
        ])
    func replaced(text: String, wanted: String, replacement: String, expected: String) {
        #expect(text.replacingOccurrences(of: wanted, with: replacement) == expected)
    }
}
