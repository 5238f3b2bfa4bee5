import Templates
import Testing

@Suite("Shapes")
struct ShapeTests {
    @Test("are described field by field, sorted, with the path a template writes")
    func description() {
        let shape = Shape.record([
            "title": .text, "skills": .list(.record(["name": .text, "url": .optional(.text)])),
            "salary": .optional(.record(["low": .number])), "rows": .list(.list(.html)), "draft": .bool,
        ])
        #expect(
            shape.describe("") == [
                "draft: bool", "rows: list of lists of html", "salary: optional record", "salary.low: number",
                "skills: list of records", "skills[].name: text", "skills[].url: optional text", "title: text",
            ])
        #expect(Shape.list(.script).describe("data") == ["data: list of scripts"])
    }

    @Test("name the fields in which a value differs")
    func mismatches() {
        let shape = Shape.record(["a": .text, "b": .list(.record(["c": .optional(.number)])), "d": .bool])
        let right = Value.record(["a": .text(""), "b": .list([.record(["c": .absent])]), "d": .bool(false)])
        #expect(shape.mismatches(of: right) == [])
        let wrong = Value.record(["a": .absent, "b": .list([.record(["c": .html([])])]), "e": .number(1)])
        #expect(
            shape.mismatches(of: wrong) == [
                "'a' is not a text value", "'b[0].c' is not a number", "'d' has no value", "'e' is not declared",
            ])
    }
}
