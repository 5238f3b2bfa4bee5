import Markdown
import Roles
import Testing

@testable import Rendering

@Suite struct ChartPartTests {
    @Test(
        "an axis ends at a round number with few marks",
        arguments: [(400_000, 400_000, 100_000), (401_000, 600_000, 200_000), (7, 8, 2), (1, 1, 1), (38, 40, 10)])
    func scale(largest: Int, top: Int, step: Int) throws {
        let scale = try #require(Scale(upTo: largest))
        #expect(scale.top == top && scale.step == step)
        #expect(scale.marks.count <= 5 && scale.marks.last == top)
    }

    @Test("there is no axis for nothing and for what can't be reckoned with", arguments: [0, -1, Int.max])
    func noScale(largest: Int) {
        #expect(Scale(upTo: largest) == nil)
    }

    @Test("lines hold whole words within the limit, and cut only a word that is too long itself")
    func lines() {
        #expect(TextWidth.lines(of: "Reinforcement Learning Researcher", within: 1000).count == 3)
        for line in TextWidth.lines(of: "Donaudampfschifffahrtsgesellschaft und mehr", within: 800) {
            #expect(TextWidth.of(line) <= 800)
        }
        #expect(TextWidth.lines(of: "", within: 10).isEmpty)
    }

    private func phase(_ number: Int, span: UnitSpan? = nil, duration: Duration? = nil) -> LearningPhase {
        var phase = LearningPhase(
            number: Amount(units: number), title: "P", provenance: Provenance(LineRange(1)),
            anchor: "p")
        phase.span = span
        phase.duration = duration
        return phase
    }

    @Test("phases lie where their spans say, whatever the unit")
    func spans() {
        let plan = [
            phase(1, span: UnitSpan(unit: .week, start: 1, end: 8)),
            phase(2, span: UnitSpan(unit: .month, start: 3, end: 3)),
        ]
        #expect(PlanTimes(plan)?.phases == [0..<672, 728..<1092])
    }

    @Test("phases with lengths alone follow one another at their longest")
    func lengths() {
        let length = Duration(min: Amount(units: 3), max: Amount("3.5"), unit: .week)
        #expect(PlanTimes([phase(1, duration: length), phase(2, duration: length)])?.phases == [0..<294, 294..<588])
    }

    @Test("a phase without a time, or with an absurd one, makes no picture")
    func untimed() {
        #expect(PlanTimes([]) == nil)
        #expect(PlanTimes([phase(1)]) == nil)
        #expect(PlanTimes([phase(1, span: UnitSpan(unit: .year, start: 1, end: Int.max))]) == nil)
        let endless = Duration(min: nil, max: Amount(units: Int.max), unit: .month)
        #expect(PlanTimes([phase(1, duration: endless)]) == nil)
    }

    @Test("the order of a map keeps close what is tied, and depends on the ties alone")
    func layout() {
        let ties = [(0, 3), (1, 2), (3, 4), (1, 5)].map { RoleMapLayout.Tie(first: $0.0, second: $0.1, weight: 5) }
        let layout = RoleMapLayout(ties)
        #expect(layout.order.sorted() == [0, 1, 2, 3, 4, 5])
        #expect(layout.order == RoleMapLayout(ties.reversed()).order)
        #expect(ties.allSatisfy { abs(layout.place(of: $0.first) - layout.place(of: $0.second)) <= 2 })
    }
}
