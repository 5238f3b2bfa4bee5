import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite(
    "Pay and trends of a pasted text: 000, lines 231 to 338",
    .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct PastedPayRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(0) }

    @Test("row 14: the heading's parentheses give the country and the year of the pay below")
    func row14() throws {
        let section = try guide.section(231)
        #expect(section.summary == "231 salary: Salary Ranges")
        #expect(section.qualifier == "US Market, 2024")
        #expect(try guide.role.salaryBands.map(\.country) == ["US", "US", "US"])
        #expect(try guide.role.salaryBands.map(\.year) == [2024, 2024, 2024])
    }

    @Test("row 15: three salary bands, the last open above")
    func row15() throws {
        let bands = try guide.role.salaryBands
        #expect(bands.map(\.level) == [.entry, .mid, .senior])
        #expect(bands.map(\.label) == ["Entry-Level", "Mid-Career", "Senior-Level"])
        #expect(
            bands.map(\.pay) == [
                yearly(70_000, 100_000), yearly(100_000, 150_000), yearly(150_000, 200_000, isOpen: true),
            ])
        #expect(bands.map(\.years) == [YearsRange(min: 0, max: 2), .init(min: 3, max: 5), .init(min: 6, max: nil)])
        #expect(bands.map(\.provenance) == [237, 238, 239].map { Provenance(LineRange($0)) })
        #expect(bands.allSatisfy { !$0.periodIsInferred })
    }

    @Test("row 16: four single figures of other people's pay")
    func row16() throws {
        let figures = try guide.role.salaryObservations
        #expect(figures.map(\.statistic) == [.maximum, .mean, .median, .median])
        #expect(figures.map(\.value.units) == [182_696, 130_117, 115_599, 168_018])
        #expect(figures.map(\.provenance.lines.first) == [245, 258, 259, 259])
        #expect(
            figures.map(\.role) == [
                "AI engineers", "AI Research Scientists", "Machine Learning Engineers", "Machine Learning Engineers",
            ])
        #expect(figures.map(\.location) == ["San Francisco", nil, nil, nil])
        #expect(figures.map(\.level) == [nil, nil, .entry, nil])
        #expect(figures.map(\.years) == [nil, nil, nil, YearsRange(min: 15, max: nil)])
        #expect(figures.map(\.currency) == ["USD", "USD", "USD", "USD"])
        #expect(figures.map(\.period) == [.year, .year, .year, .year])
        #expect(figures.map(\.periodIsInferred) == [false, false, true, true])
    }

    @Test("row 17: career progression within pay is no ladder")
    func row17() throws {
        let section = try guide.section(266)
        #expect(section.summary == "266 salary: Career Progression")
        #expect(try guide.section(231).children.last == section)
        #expect(try guide.role.levels.map(\.provenance.lines.first) == [237, 238, 239])
    }

    @Test("row 18: the closing sentences of the pay section end it")
    func row18() throws {
        #expect(try guide.section(231).lines == LineRange(231, 271))
        #expect(
            try guide.section(266).outline == guide.plain(268...270).map { "- " + $0 } + [
                "- " + guide.quote(271, "Ongoing", "levels"), guide.quote(271, "When", "planning."),
            ])
    }

    @Test("row 19: a paragraph that names the trends opens their section")
    func row19() throws {
        let trends = try guide.section(273)
        #expect(trends.summary == "273 trends: Industry Trends")
        #expect(trends.heading.form == .implied)
        #expect(trends.level == 2)
        #expect(trends.lines == LineRange(273, 338))
        #expect(trends.outline == [guide.line(273)])
        #expect(
            trends.children.map(\.summary) == [
                "275 applications: Healthcare", "285 applications: Manufacturing and Industry 4.0",
                "294 applications: Finance and Trading", "302 applications: Recommendations and Personalization",
                "310 applications: Robotics and Autonomous Vehicles",
                "318 applications: Internet of Things (IoT) and Security", "327 trends: Methodological Advances",
                "333 challenges: Challenges and Future Directions",
            ])
    }

    @Test(
        "row 20: closing sentences within a section's parts are cut at the word that begins them",
        arguments: [
            (275, 283, "Personalizing", "management", "Challenges include", "considerations."),
            (285, 292, "Resource", "allocation", "These applications", "computing."),
            (302, 308, "Personalized", "recommendations", "These systems", "feedback."),
            (333, 338, "Enhancing", "explainability", "RL continues", "research."),
        ])
    func row20(
        heading: Int, line: Int, itemStart: String, itemEnd: String, tailStart: String, tailEnd: String
    ) throws {
        let outline = try guide.section(heading).outline
        #expect(
            outline.suffix(2) == [
                "- " + (try guide.quote(line, itemStart, itemEnd)), try guide.quote(line, tailStart, tailEnd),
            ])
    }

    @Test("row 21: challenges among the trends are a part of the trends")
    func row21() throws {
        #expect(try guide.section(273).children.last == guide.section(333))
        let main = try guide.role.sections.filter { $0.kind == .challenges }
        #expect(main.map(\.summary) == ["454 challenges: Common Challenges"])
        #expect(try guide.role.challenges.allSatisfy { $0.provenance.lines.first > 454 })
    }

    private func yearly(_ min: Int, _ max: Int, isOpen: Bool = false) -> PayRange {
        PayRange(
            min: Amount(units: min), max: Amount(units: max), openMax: isOpen, currency: "USD",
            currencyIsInferred: true, period: .year)
    }
}
