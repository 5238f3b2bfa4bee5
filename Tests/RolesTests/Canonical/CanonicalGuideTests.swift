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

    @Test(
        "reads back as the same guide in the cases that are easily lost",
        arguments: [
            "# A\n\n# B\n\n## C\n\n### D\n\n#### E\n\n##### F\n\n###### G\n\ndeep\n\n###### H\n\n# I\n\nup\n",
            "# A\n\nSee[^2]\n\n[^1]: of[^2] and[^1]\n\n[^2]: back to[^1]\n",
            "# A\n\nSell bread\n\nfirst image\n\nSell bread\n\n<!-- x -->\n\nSell bread\n",
            "# A\n\n<details>\n<summary>B</summary>\n\n    equal\n\n    equal\n\n</details>\n",
            "Q&amp;A; of bakers\n\n## Duties\n\n- Knead\n",
        ])
    func edges(text: String) throws {
        let guide = try readWhole(Array(text.utf8))
        let written = canonicalMarkdown(of: guide)
        let again = try readWhole(written)
        #expect(Portrait(of: again).firstDifference(from: Portrait(of: guide)) == nil)
        #expect(canonicalMarkdown(of: again) == written)
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
