import Diagnostics
import Foundation
import Markdown
import Repair
import Testing

@testable import Roles

@Suite struct CanonicalGuideTests {
    static let files = ["content", "Tests/Fixtures/Guides", "../shared/seeds"].flatMap { folder in
        let found = try? FileManager.default.contentsOfDirectory(
            at: RepositoryWords.root.appending(path: folder), includingPropertiesForKeys: nil)
        return (found ?? []).filter { ["md", "txt"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }

    @Test("reads back as the same guide, and is then written with the same bytes", arguments: files)
    func fixedPoint(file: URL) throws {
        let guide = try readWhole(Array(Data(contentsOf: file)), path: file.lastPathComponent)
        let written = canonicalMarkdown(of: guide)
        let again = try readWhole(written, path: file.lastPathComponent)
        #expect(Portrait(of: again).firstDifference(from: Portrait(of: guide)) == nil)
        let text = String(decoding: written, as: UTF8.self)
        #expect(String(decoding: canonicalMarkdown(of: again), as: UTF8.self) == text)
        #expect(again.article.dropped.isEmpty)
    }

    @Test("reads back as the same guide when the guide is put together at random", arguments: 0..<10)
    func generated(round: Int) throws {
        for number in (round * 30)..<(round * 30 + 30) {
            let text = assembledGuide(number)
            let guide = try readWhole(Array(text.utf8))
            let written = canonicalMarkdown(of: guide)
            let again = try readWhole(written)
            #expect(Portrait(of: again).firstDifference(from: Portrait(of: guide)) == nil, "\(number): \(text)")
            #expect(canonicalMarkdown(of: again) == written, "\(number): \(text)")
        }
    }

    @Test("writes a damaged guide as clean Markdown")
    func example() throws {
        let text = """
            ---
            skills: [Patience]   # kept as it is
            ---
            Logo

            # 🥖 **Baker: Nights & Days** (BK)
            A baker makes Q&A; happen.

            # Core Duties
            •\u{A0}Knead _the_ dough
                •   twice
            • Sell

            **Machines**
            * Oven
            + Mixer

            **Conclusion**

            1) 2 * 3 is 6, a_b, C#, [x], `a|b`
            2) See https://example.org/a_b

            |A|B|
            |-|:-:|
            |`x\\|y`|z|
            """
        #expect(
            String(decoding: canonicalMarkdown(of: try readWhole(Array(text.utf8))), as: UTF8.self) == """
                ---
                title: "Baker: Nights & Days (BK)"
                skills: [Patience]   # kept as it is
                ---

                # 🥖 **Baker: Nights & Days** (BK)

                A baker makes Q&A happen.

                ## Core Duties

                - Knead *the* dough
                  - twice
                - Sell

                **Machines**
                - Oven

                * Mixer

                ### Conclusion

                1. 2 \\* 3 is 6, a_b, C#, \\[x], `a|b`
                2. See <https://example.org/a_b>

                | A | B |
                | --- | :-: |
                | `x\\|y` | z |

                """)
    }
}
