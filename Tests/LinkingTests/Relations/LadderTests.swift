import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

@Suite("Career levels and their pay")
struct LadderTests {
    private func band(
        _ level: CareerLevelName, _ low: Int?, _ high: Int?, _ currency: String? = "USD",
        _ period: PayPeriod? = .year, openMax: Bool = false
    ) -> SalaryBand {
        let pay = PayRange(
            min: low.map { Amount(units: $0) }, max: high.map { Amount(units: $0) }, openMax: openMax,
            currency: currency, period: period)
        return SalaryBand(level: level, label: level.rawValue, pay: pay, provenance: Provenance(LineRange(1)))
    }

    private func library(_ bands: [[SalaryBand]], levels: [[CareerLevel]] = [[], []]) -> Library {
        let guides = zip(bands, levels).enumerated().map { index, lists in
            var role = Role(title: "Role \(index)", lines: LineRange(1, 99))
            role.salaryBands = lists.0
            role.levels = lists.1
            role.sections = [section(.careerLevels, [list(["PyTorch", "PyTorch and Python"], line: 2)])]
            return guide(path: "\(index).md", [role])
        }
        return link(guides: guides, vocabulary: .example).value
    }

    private func level(_ name: CareerLevelName?, _ label: String, line: Int, _ expectations: [String]) -> CareerLevel {
        CareerLevel(
            level: name, label: label, years: nil, expectations: expectations, provenance: Provenance(LineRange(line)))
    }

    @Test(
        "overlap where currency and period agree",
        arguments: [
            ((50, 90), (80, 120), "80-90"), ((50, 60), (70, 80), "none"), ((50, 60), (60, 80), "60-60"),
            ((50, 60), (55, 58), "55-58"),
        ])
    func overlap(first: (Int, Int), second: (Int, Int), expected: String) {
        let library = library([[band(.mid, first.0, first.1)], [band(.mid, second.0, second.1)]])
        let pay = RoleComparison(of: 0, and: 1, in: library).pay
        let words = pay.map { overlap in
            overlap.common.map { "\($0.min?.description ?? "")-\($0.max?.description ?? "")" } ?? "none"
        }
        #expect(words == [expected])
    }

    @Test("are not compared across currencies, periods or levels, or where either is not stated")
    func incomparable() {
        let other = [
            band(.mid, 50, 60, "EUR"), band(.mid, 50, 60, "USD", .month), band(.senior, 50, 60),
            band(.mid, 50, 60, nil), band(.mid, 50, 60, "USD", nil),
        ]
        for band in other {
            #expect(RoleComparison(of: 0, and: 1, in: library([[self.band(.mid, 50, 60)], [band]])).pay.isEmpty)
        }
    }

    @Test("have no upper bound where the guide writes a plus")
    func open() {
        let library = library([[band(.mid, 50, 60, openMax: true)], [band(.mid, 80, nil, openMax: true)]])
        let common = RoleComparison(of: 0, and: 1, in: library).pay.first?.common
        #expect(common?.min == Amount(units: 80))
        #expect(common?.max == nil && common?.openMax == true)
    }

    @Test("stand side by side by level, unknown ones at the end")
    func pairs() {
        let levels = [
            [level(.senior, "Senior", line: 3, []), level(.entry, "Junior", line: 2, [])],
            [level(.entry, "Entry", line: 2, []), level(nil, "Guru", line: 3, [])],
        ]
        let pairs = RoleComparison(of: 0, and: 1, in: library([[], []], levels: levels)).ladders
        #expect(
            pairs.map { "\($0.first?.level.label ?? "-") | \($0.second?.level.label ?? "-")" } == [
                "Junior | Entry", "Senior | -", "- | Guru",
            ])
    }

    @Test("differ by what the upper adds: expectations, names and pay")
    func changes() {
        let levels = [
            level(.entry, "Junior", line: 2, ["Learns", "Helps"]), level(.mid, "Mid", line: 3, ["helps", "Leads"]),
        ]
        let library = library(
            [[band(.entry, 50, 60), band(.mid, 70, 95)], []], levels: [levels, []])
        let changes = Ladder(of: 0, in: library).changes
        #expect(changes.map(\.added) == [["Leads"]])
        #expect(changes.map(\.dropped) == [["Learns"]])
        #expect(changes.map { $0.newNames.map(\.slug) } == [["python"]])
        #expect(changes.map { $0.rise?.low } == [Amount(units: 20)])
        #expect(changes.map { $0.rise?.high } == [Amount(units: 35)])
    }
}
