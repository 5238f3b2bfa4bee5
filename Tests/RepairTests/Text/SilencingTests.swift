import Repair
import Testing

@Suite("Comments that silence findings")
struct SilencingTests {
    @Test(
        "hold for their own line when it has text, else for the next line that has some",
        arguments: [
            ("<!-- rolebook-ignore RB0801: soon -->\n\n[x](y.md)", 3),
            ("[x](y.md) <!-- rolebook-ignore RB0801: soon -->", 1),
            ("<!-- rolebook-ignore RB0801: soon -->\n<!-- rolebook-ignore RB0107: so -->\ntext", 3),
            ("text\n\n<!-- rolebook-ignore RB0801: soon -->", 3),
        ])
    func target(text: String, line: Int) {
        let found = Silencing.all(in: Array(text.utf8))
        #expect(found.first?.target == line)
        #expect(found.first?.id == "RB0801")
        #expect(found.first?.reason == "soon")
    }

    @Test("may lack a reason, and stand with their place")
    func place() {
        let found = Silencing.all(in: Array("text\n\n  <!-- rolebook-ignore RB0801 -->\nmore".utf8))
        #expect(found == [Silencing(id: "RB0801", reason: "", line: 3, column: 3, target: 4)])
    }

    @Test("are text where they stand in code", arguments: ["```\n%\n```", "    %", "Write `%` so."])
    func code(form: String) {
        let text = form.split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: "<!-- rolebook-ignore RB0801: soon -->")
        #expect(Silencing.all(in: Array(text.utf8)).isEmpty)
    }
}
