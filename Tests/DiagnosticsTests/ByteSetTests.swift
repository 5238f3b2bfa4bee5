import Diagnostics
import Testing

@Suite("A set of bytes")
struct ByteSetTests {
    @Test(
        "cuts a text into the parts between its bytes and leaves no empty part",
        arguments: [
            ("", []), ("  ", []), ("one", ["one"]), (" one  two,three ", ["one", "two", "three"]),
            ("ä,ö ü", ["ä", "ö", "ü"]), ("one\ttwo", ["one\ttwo"]),
        ] as [(String, [Substring])])
    func cuts(text: String, parts: [Substring]) {
        #expect(text.split(at: " ,") == parts)
    }

    @Test("cuts a part of a text within that part alone")
    func cutsParts() {
        let text = "one two three four"
        #expect(text.dropFirst(4).dropLast(5).split(at: " ") == ["two", "three"])
    }
}
