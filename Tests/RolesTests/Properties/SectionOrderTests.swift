import Repair
import Roles
import Testing

@Suite("The order of a guide's main sections")
struct SectionOrderTests {
    @Test("does not change what is read", arguments: ExampleText.markdown + ExampleText.generated)
    func shuffled(example: ExampleText) throws {
        let guide = try Guide.read(example.text)
        let expected = try example.facts.get()
        var random = SplitMix(state: 17)
        for _ in 0..<3 {
            let text = Self.shuffle(example.text, at: guide.mainLines, with: &random)
            let found = GuideFacts(try Guide.read(text))
            #expect(difference(expected.unordered, found.unordered) == [])
            #expect(expected.outline.count == found.outline.count)
        }
    }

    /// The text with its sections in another order; what stands before the first one stays.
    private static func shuffle(_ text: String, at starts: [Int], with random: inout SplitMix) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let ends = starts.dropFirst().map { $0 - 1 } + [lines.count]
        let sections = zip(starts, ends).map { lines[($0 - 1)..<$1].joined(separator: "\n") + "\n" }
        let head = lines.prefix((starts.first ?? 1) - 1).joined(separator: "\n")
        return head + "\n" + sections.shuffled(using: &random).joined(separator: "\n")
    }
}

extension Guide {
    /// The lines on which main sections begin.
    fileprivate var mainLines: [Int] { article.sections.map(\.heading.line) }
}
