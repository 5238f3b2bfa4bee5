import Diagnostics
import Testing

@testable import Linking

struct NearNameTests {
    @Test("finds the name that comparing with all finds", arguments: 0..<20)
    func equalsComparingAll(seed: UInt64) {
        var random = SplitMix(state: seed)
        let titles = (0..<120).map { _ in title(&random) }
        let names = NearNames(titles)
        for title in titles {
            let slip = slipped(title, &random)
            #expect(names.near(slip) == nearByComparingAll(slip, titles), "\(slip)")
        }
    }

    @Test(
        "a slip of the pen has a name, another name has none",
        arguments: [
            ("Data Enginer", "Data Engineer"), ("Dtaa Engineer", "Data Engineer"), ("Cooks", "Cook"), ("Book", nil),
            ("Nurse", nil), ("Date Enginere", nil), ("", nil),
        ])
    func slips(name: String, expected: String?) {
        #expect(NearNames(["Cook", "Data Engineer", "Data Analyst"]).near(name) == expected)
    }

    private func nearByComparingAll(_ title: String, _ titles: [String]) -> String? {
        guard let found = nearMiss(of: title, among: titles) else { return nil }
        let (left, right) = (Array(title.lowercased().utf8), Array(found.lowercased().utf8))
        return left.first == right.first && editDistance(left, right) <= max(1, left.count / 8) ? found : nil
    }

    private func title(_ random: inout SplitMix) -> String {
        let words = [
            "Data", "Date", "Web", "Engineer", "Engine", "Analyst", "Nurse", "Cook", "Machine", "Learning", "QA",
        ]
        return (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in words.randomElement(using: &random) }
            .joined(separator: " ")
    }

    /// Up to three letters lost, changed, doubled or swapped.
    private func slipped(_ title: String, _ random: inout SplitMix) -> String {
        var letters = Array(title)
        for _ in 0..<Int.random(in: 0...3, using: &random) where letters.count > 1 {
            let index = Int.random(in: 0..<letters.count - 1, using: &random)
            switch random.next() % 4 {
            case 0: letters.remove(at: index)
            case 1: letters[index] = "x"
            case 2: letters.insert(letters[index], at: index)
            default: letters.swapAt(index, index + 1)
            }
        }
        return String(letters)
    }
}
