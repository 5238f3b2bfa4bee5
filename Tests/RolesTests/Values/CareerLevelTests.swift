import Roles
import Testing

struct CareerLevelTests {
    @Test(
        "a label names its level by whole words",
        arguments: [
            ("Entry-Level (0-2 years)", .entry), ("Entry Level", .entry), ("Junior ML Engineer", .entry),
            ("Jr. Dev", .entry),
            ("Mid-Level (3-5 years)", .mid), ("Mid-Career", .mid), ("Senior-Level (6+ years)", .senior),
            ("Sr. Engineer", .senior),
            ("Senior ML Engineer", .senior), ("Staff ML Engineer", .staff), ("Staff/Principal", .staff),
            ("Senior Staff Engineer", .staff), ("Principal Engineer", .principal), ("Tech Lead", .lead),
            ("Senior Manager", .manager), ("Engineering Manager", .manager), ("**Senior:**", .senior),
            ("entry", .entry),
            ("Head of Engineering", .manager), ("Midwife", nil), ("Multi-head attention", nil), ("Leadership", nil),
            ("Staffing", nil), ("ML Engineer", nil), ("", nil), ("2024", nil),
        ] as [(String, CareerLevelName?)])
    func level(label: String, expected: CareerLevelName?) {
        #expect(careerLevel(in: label) == expected)
    }

    @Test("the words are the caller's")
    func otherWords() {
        #expect(careerLevel(in: "Berufseinsteiger", words: ["entry": ["berufseinsteiger"]]) == .entry)
        #expect(careerLevel(in: "Junior", words: ["unknown": ["junior"]]) == nil)
    }
}
