import Testing

@testable import Search

@Suite("Coding") struct CodingTests {
    @Test("Ascending lists of numbers come back as they were") func numbersRoundTrip() {
        let lists = [
            [], [0], [0, 1, 2, 3], [56, 57, 58], [1_937, 1_938, 1_939, 3_900], [0, 64_000, 64_001, 9_000_000],
            Array(stride(from: 5, to: 200_000, by: 617)), [1 << 40],
        ]
        for list in lists {
            var bytes: [UInt8] = []
            NumberCoding.append(ascending: list, to: &bytes)
            #expect(numbers(bytes) == list)
            #expect(bytes.allSatisfy { $0 >= 35 && $0 < 126 && $0 != UInt8(ascii: "\\") })
        }
    }

    @Test(
        "A distance below 57 takes one character, one below 1,938 two",
        arguments: [(56, 1), (57, 2), (1_937, 2), (1_938, 3)])
    func numbersAreShort(number: Int, size: Int) {
        var bytes: [UInt8] = []
        NumberCoding.append(number, to: &bytes)
        #expect(bytes.count == size)
    }

    @Test("Texts share what they begin with, never half a character") func frontCoding() {
        var coding = FrontCoding()
        let texts = ["data", "database", "datum", "", "дата", "дать", "𝒳a", "𝒴a", String(repeating: "x", count: 70)]
        let coded = texts.map { text in
            let (shared, rest) = coding.code(text.utf8)
            return String(decoding: [shared], as: UTF8.self) + String(decoding: rest, as: UTF8.self)
        }
        let long = "#" + String(repeating: "x", count: 70)
        #expect(coded == ["#data", "'base", "&um", "#", "#дата", "&ь", "#𝒳a", "#𝒴a", long])
    }

    @Test("Terms stand in the order in which JavaScript compares") func order() {
        let texts = ["", "a", "ab", "b", "é", "ж", "中", "\u{D7FF}", "😀", "𠮷", "\u{E000}", "ﬁ"]
        for (index, first) in texts.enumerated() {
            for (other, second) in texts.enumerated() {
                let expected = first.utf16.lexicographicallyPrecedes(second.utf16)
                #expect(precedes(Array(first.utf8)[...], Array(second.utf8)[...]) == expected, "\(index) \(other)")
            }
        }
    }

    @Test("A script holds any text") func script() {
        var script = Script("x")
        script.write(list: ["a\"b", "\\", "line\nbreak", "\u{2028}é"]) { $0.write(string: $1.utf8) }
        script.finish()
        let expected = "rolebookSearch.add(\"x\",[\"a\\\"b\",\"\\\\\",\"line break\",\"\u{2028}é\"]);\n"
        #expect(String(decoding: script.bytes, as: UTF8.self) == expected)
    }

    private func numbers(_ bytes: [UInt8]) -> [Int] {
        var (list, high, last): ([Int], Int, Int) = ([], 0, -1)
        for byte in bytes {
            if byte > 92 {
                high = high * 33 + Int(byte) - 92
            } else {
                last += high * 57 + Int(byte) - 34
                list.append(last)
                high = 0
            }
        }
        return list
    }
}
