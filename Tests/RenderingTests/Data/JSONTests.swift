import Rendering
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("a list whose elements are made while they are written is one that was there before", arguments: [0, 1, 3])
    func list(count: Int) {
        let elements = (0..<count).map { number in
            JSON.object([("number", .integer(number)), ("names", .array([.string("ä \"B\"\n"), .null]))])
        }
        let list = JSON.object([("rows", .array(elements))])
        #expect(JSON.bytes(of: "rows", elements.lazy.map(\.self)) == list.bytes)
    }
}
