import Testing

@testable import Linking

struct SlugTests {
    @Test(
        "a title becomes an address by a fixed fold",
        arguments: [
            ("AI/ML Researcher", "ai-ml-researcher"), ("ML & AI Engineer", "ml-ai-engineer"),
            ("C++ Developer", "c-plus-plus-developer"), ("C# / .NET", "c-sharp-net"),
            ("Élève Ingénieur", "eleve-ingenieur"),
            ("Straßenbauer", "strassenbauer"), ("Nurse's Aide", "nurses-aide"), ("Łódź", "lodz"),
            ("  --Odd--  ", "odd"), ("Index", "index-role"), ("404", "404-role"), ("CON", "con-role"),
            ("LPT1", "lpt1-role"), ("Комиссар", "role-ea4edea0"), ("", "role-811c9dc5"),
            (
                String(repeating: "abcdefg ", count: 20),
                "abcdefg-abcdefg-abcdefg-abcdefg-abcdefg-abcdefg-abcdefg-abcdefg-abcdefg-abcdefg"
            ),
        ])
    func fold(_ title: String, _ slug: String) {
        #expect(Slug.make(from: title) == slug)
    }

    @Test("titles that fold alike get numbers, and stay within 80 bytes")
    func collisions() {
        let long = String(repeating: "x", count: 80)
        #expect(
            Slug.makeDistinct(from: ["A B", "a-b", "A/B", "a b 2", long, long])
                == ["a-b", "a-b-2", "a-b-3", "a-b-2-2", long, String(repeating: "x", count: 78) + "-2"])
    }

    @Test("an address that an author states goes before those that are made from titles")
    func stated() {
        #expect(Slug.makeDistinct(from: ["B", "Baker"], stated: ["baker", nil]) == ["baker", "baker-2"])
        #expect(Slug.makeDistinct(from: ["Baker", "B"], stated: [nil, "baker"]) == ["baker-2", "baker"])
        #expect(Slug.makeDistinct(from: ["A", "B"], stated: ["x", "x"]) == ["x", "x-2"])
        #expect(Slug.makeDistinct(from: ["A"], stated: ["index"]) == ["index-role"])
    }
}
