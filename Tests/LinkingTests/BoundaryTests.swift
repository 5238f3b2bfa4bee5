import Testing

@testable import Linking

@Suite("Where a name ends")
struct BoundaryTests {
    @Test(
        "a single letter is no name before a sign that makes it another", arguments: ["R&D", "C+", "R#", "C++", "C#"])
    func letters(text: String) {
        #expect(!Boundary.fits(Array(text.utf8), 0..<1, isStrict: false))
    }

    @Test("a word is one before a sign that belongs to the sentence", arguments: ["SQL& ", "SQL+ ", "SQL# ", "SQL. "])
    func words(text: String) {
        #expect(Boundary.fits(Array(text.utf8), 0..<3, isStrict: false))
    }
}
