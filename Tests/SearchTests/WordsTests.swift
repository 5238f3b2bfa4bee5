import Testing

@testable import Search

@Suite("Words") struct WordsTests {
    @Test(
        "Words are runs of letters and digits, names with signs whole besides",
        arguments: [
            ("data engineer", ["data", "engineer"]),
            ("C++ and C#.", ["c", "c++", "and", "c", "c#"]),
            (".NET, ASP.NET", ["net", ".net", "asp", "net", "asp.net"]),
            ("Node.js...", ["node", "js", "node.js"]),
            ("scikit-learn", ["scikit", "learn", "scikit-learn"]),
            ("CI/CD & R&D", ["ci", "cd", "ci/cd", "r", "d", "r&d"]),
            ("...wait.", ["wait"]), ("$120k–$150k", ["120k", "150k"]), ("100+", ["100", "100+"]),
            ("C+++", ["c", "c++"]), ("a.-b", ["a", "b"]),
            ("AI工程师", ["ai", "工程", "程师"]), ("東", ["東"]), ("データ・サイエンス", ["デー", "ータ", "サイ", "イエ", "エン", "ンス"]),
            ("مهندس بيانات", ["مهندس", "بيانات"]), ("हिन्दी", ["हिन्दी"]),
            ("<img src=x onerror=alert(1)>", ["img", "src", "x", "onerror", "alert", "1"]),
            ("__proto__", ["proto"]), ("🤖 %E0%A4%A", ["e0", "a4", "a"]), ("", []), ("...", []), ("+#-", []),
        ])
    func findsWords(text: String, expected: [String]) {
        #expect(words(of: text) == expected)
    }

    @Test("A word of more than 32 characters is kept by its beginning; a compound as long is not") func limitsWords() {
        #expect(words(of: String(repeating: "a", count: 40)) == [String(repeating: "a", count: 32)])
        #expect(words(of: String(repeating: "ж", count: 40)) == [String(repeating: "ж", count: 32)])
        #expect(words(of: String(repeating: "a-", count: 30)).allSatisfy { $0 == "a" })
    }

    @Test("A compound of a title is found without its signs too") func joinsCompounds() {
        let entries = [SearchEntry(.tool, title: "Node.js", path: "tools/node.html")]
        let table = EntryWords(entries, SearchLimits()).table
        let terms = (0..<table.count).map { String(decoding: table.term($0), as: UTF8.self) }
        #expect(terms.sorted() == ["js", "node", "node.js", "nodejs"])
    }

    @Test("The browser finds the same words", .enabled(if: Engine.isPresent, "needs Node.js")) func agrees() throws {
        let letters = (0xA0..<0x2100).compactMap { Unicode.Scalar($0).map { "x\($0)y" } }
        let samples = [
            "C++ and C#. ASP.NET, .NET ...wait. scikit-learn CI/CD", "AI工程师 データ・サイエンス 東 한국어",
            "$120k–$150k/yr 100+ a.-b",
            "Ἀθήνα Straße İstanbul Kỹ sư ΟΔΟΣ bachelor’s", "मशीन लर्निंग مهندس", "__proto__ <img onerror> 🤖𝒳𠮷𠮷",
            String(repeating: "ab", count: 40), "\u{0}\u{7F} ﬁ ½ ² Ⅷ",
        ]
        let texts = letters + samples
        for (text, found) in zip(texts, try Engine.words(of: texts)) {
            #expect(Set(words(of: text)) == Set(found), "\(text)")
        }
    }

    private func words(of text: String) -> [String] {
        let folded = FoldedText(text).bytes
        return Words(folded).words.map { String(decoding: folded[$0.range], as: UTF8.self) }
    }
}
