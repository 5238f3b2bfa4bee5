import Testing

/// Guides of ten fields in seven languages, each with its content written down by hand.
@Suite("Guides of other fields and languages")
struct FixtureScoreTests {
    private func readings() throws -> [FixtureReading] {
        let readings = try FixtureReading.all.get()
        try #require(readings.count == 10)
        return readings
    }

    private func inexact(_ field: KeyPath<FixtureReading, Score>) throws -> [String] {
        try readings().filter { !$0[keyPath: field].isExact }.map(\.name)
    }

    private func f1(_ field: KeyPath<FixtureReading, Score>) throws -> Double {
        try readings().reduce(Score()) { $0 + $1[keyPath: field] }.f1
    }

    @Test("the titles of all are right")
    func titles() throws {
        #expect(try inexact(\.titles) == [])
    }

    @Test("pay bands are exactly right in nine of ten")
    func bands() throws {
        let names = try inexact(\.bands)
        #expect(names.count <= 1, "\(names)")
    }

    @Test("phases are exactly right in nine of ten")
    func phases() throws {
        let names = try inexact(\.phases)
        #expect(names.count <= 1, "\(names)")
    }

    @Test("sections, questions and duties reach an F1 of 0.95")
    func lists() throws {
        for field in [\FixtureReading.sections, \.questions, \.duties] {
            let names = try inexact(field)
            #expect(try f1(field) >= 0.95, "\(names)")
        }
    }
}
