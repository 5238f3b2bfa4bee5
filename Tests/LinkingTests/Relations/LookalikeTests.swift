import Diagnostics
import Testing

@testable import Linking

@Suite("Names that look like one name spelled two ways")
struct LookalikeTests {
    private func areDoubted(_ first: String, _ second: String) -> Bool {
        let names = [first, second].enumerated().map { index, text in
            ListedName(text: text, place: SourceLocation(path: "a.md", line: index + 1))
        }
        return Lookalikes(names).pairs.map { [$0.first.text, $0.second.text] } == [[first, second]]
    }

    @Test(
        "differ by a letter, two swapped letters, a plural or a space",
        arguments: [
            ("Data modelling", "Data modeling"), ("Comunication", "Communication"), ("Photgraphy", "Photography"),
            ("Organisational skills", "Organizational skills"), ("Frontend design", "Front-end design"),
            ("Presentation skill", "Presentation skills"), ("Acheivement", "Achievement"),
            ("Telecommunciaton", "Telecommunication"),
        ])
    func doubted(first: String, second: String) {
        #expect(areDoubted(first, second))
        #expect(areDoubted(second, first))
    }

    @Test(
        "are not names that differ on purpose",
        arguments: [
            ("Supervised learning", "Unsupervised learning"), ("Macroeconomics", "Microeconomics"),
            ("Windows 10", "Windows 11"), ("Java", "Jave"), ("Deductive logic", "Inductive logic"),
            ("Team leading", "Tear leaking"), ("Welding", "Welding"), ("Sales", "Salsa verde"),
            ("Accounting", "Recounting"),
        ])
    func distinct(first: String, second: String) {
        #expect(!areDoubted(first, second))
    }

    @Test("are found among many in one pass, however alike they are")
    func many() {
        let names = (0..<2_000).map { index in
            let letters = String(index, radix: 26).utf8.map { Character(Unicode.Scalar($0 | 0x40)) }
            return ListedName(text: "skilled \(String(letters)) working", place: SourceLocation(path: "a", line: index))
        }
        #expect(Lookalikes(names).pairs.count < names.count)
    }
}
