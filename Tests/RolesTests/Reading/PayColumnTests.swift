import Roles
import Testing

@Suite("Pay in several columns, places and clauses")
struct PayColumnTests {
    /// Bands as `level min-max currency period`, in the order of the guide.
    private func bands(_ salary: String) throws -> [String] {
        try readRole("# Baker\n\n## Salary\n\n\(salary)\n").salaryBands.map { band in
            let bounds = [band.pay.min, band.pay.max].map { $0.map { "\($0.units)" } ?? "" }.joined(separator: "-")
            let period = band.pay.period?.rawValue ?? "-"
            return "\(band.level?.rawValue ?? "-") \(bounds) \(band.pay.currency ?? "-") \(period)"
        }
    }

    @Test("columns for the lower and the upper bound are one band, and a median is an observation")
    func bounds() throws {
        let table = """
            | Level | Min | Median | Max |
            |---|---|---|---|
            | Junior | $30,000 | $34,000 | $40,000 |
            | Senior | $50,000 | $58,000 | $70,000 |
            """
        #expect(try bands(table) == ["entry 30000-40000 USD year", "senior 50000-70000 USD year"])
        let role = try readRole("# Baker\n\n## Salary\n\n\(table)\n")
        #expect(role.salaryObservations.map(\.statistic) == [.median, .median])
        #expect(role.salaryObservations.map(\.level) == [.entry, .senior])
    }

    @Test("each country's column has its own money, and the level is stated once")
    func countries() throws {
        let table = """
            | Level | Years | Poland (PLN per month) | Germany (EUR per year) |
            |---|---|---|---|
            | Junior | 0-2 | 4 500 – 6 000 | 30 000 – 36 000 |
            """
        #expect(try bands(table) == ["entry 4500-6000 PLN month", "entry 30000-36000 EUR year"])
        let role = try readRole("# Baker\n\n## Salary\n\n\(table)\n")
        #expect(role.levels.map(\.level) == [.entry])
        #expect(role.salaryBands.map(\.country) == ["PL", "DE"])
        #expect(role.salaryBands.map { $0.years?.max } == [2, 2])
    }

    @Test("columns called by levels")
    func levels() throws {
        let table = "| City | Junior | Senior |\n|---|---|---|\n| Leeds | £24k–£28k | £35k–£44k |"
        #expect(try bands(table) == ["entry 24000-28000 GBP year", "senior 35000-44000 GBP year"])
    }

    @Test("a bonus is no band, and base pay is told from the total")
    func parts() throws {
        let table = """
            | Level | Base | Bonus | Total |
            |---|---|---|---|
            | Junior | $30K–$40K | $2K–$4K | $32K–$44K |
            """
        #expect(try bands(table) == ["entry 30000-40000 USD year"])
        #expect(try bands("- Junior: base $30K–$40K, total $32K–$44K") == ["entry 30000-40000 USD year"])
        #expect(try bands("- Junior: $30K–$40K base + $2K–$4K bonus") == ["entry 30000-40000 USD year"])
        #expect(try bands("- Junior: $30K–$40K + $2K–$4K bonus") == ["entry 30000-40000 USD year"])
    }

    @Test("rungs that have a number for a name are bands of their own")
    func rungs() throws {
        let list = "- L3: $30,000 - $40,000\n- Senior: $50,000 - $60,000\n- Level 6: $70,000 - $80,000"
        #expect(try bands(list) == ["- 30000-40000 USD year", "senior 50000-60000 USD year", "- 70000-80000 USD year"])
    }

    @Test(
        "a sentence states the pay of several levels, before or behind the figures",
        arguments: [
            "Juniors earn $30,000–$36,000 and senior bakers $50,000–$60,000.",
            "Expect $30k–$36k for juniors, $50k–$60k for senior bakers.",
        ])
    func clauses(text: String) throws {
        #expect(try bands(text) == ["entry 30000-36000 USD year", "senior 50000-60000 USD year"])
    }

    @Test(
        "without levels every range is the role's pay, each in its money and for its period",
        arguments: [
            (
                "- Leeds: £24k–£28k\n- Pune: ₹6–8 LPA\n- By contract: $30–$40 per hour",
                ["- 24000-28000 GBP year", "- 600000-800000 INR year", "- 30-40 USD hour"]
            ),
            (
                "£24,000 – £28,000 per year, day rates of £150 – £200 for stand-ins.",
                ["- 24000-28000 GBP year", "- 150-200 GBP day"]
            ),
            ("Shifts are paid by the hour, €14–€19 in town.", ["- 14-19 EUR hour"]),
            ("The average pay is $30,000–$36,000.\n\nSign-on bonus: $1,000–$2,000", ["- 30000-36000 USD year"]),
        ] as [(String, [String])])
    func ranges(text: String, expected: [String]) throws {
        #expect(try bands(text) == expected)
    }

    @Test("in a matrix the columns are levels, and its rows their years, their pay and what is asked of them")
    func matrix() throws {
        let table = """
            | | Junior | Baker | Senior |
            |---|---|---|---|
            | Experience | 0-2 years | 2-5 years | 5+ years |
            | Salary (EUR) | 24k-28k | 28k-33k | 33k-40k |
            | Dough | Kneads | Proofs | Invents |
            """
        let role = try readRole("# Baker\n\n\(table)\n")
        #expect(role.levels.map(\.level) == [.entry, .mid, .senior])
        #expect(role.levels.map { $0.years?.min } == [0, 2, 5])
        #expect(role.levels.map(\.expectations) == [["Kneads"], ["Proofs"], ["Invents"]])
        #expect(role.salaryBands.map { $0.years?.min }.first == 0)
        #expect(role.salaryBands.map { $0.pay.max } == [28000, 33000, 40000].map { Amount(units: $0) })
    }

    @Test("what a cell says on a line of its own is beside the pay, and a bound may have an apostrophe")
    func cells() throws {
        let table = """
            | Level | Pay |
            |---|---|
            | Junior | €30,000 -- €34,000<br>bonus 5% |
            | Manager | jusqu'à 68 000 € |
            """
        #expect(try bands(table) == ["entry 30000-34000 EUR year", "manager -68000 EUR year"])
    }

    @Test("a sentence that goes on in the next line is one, and what it says a thing costs is no pay")
    func wrapped() throws {
        let text = """
            Bakers start at four and are paid £450 to £600 per week. A good whisk costs
            £240 and lasts three years. The course, which the guild pays for in part, costs
            £1,150 to £1,300.
            """
        #expect(try bands(text) == ["- 450-600 GBP week"])
    }

    @Test("levels of pay in one line of an overview are read where the line is labelled as pay")
    func labelled() throws {
        let role = try readRole(
            "# Baker\n\n## Overview\n\n**Typical pay (US):** junior (0–2 years) $30k–$34k · senior (6+ years) $50k–$58k\n"
        )
        #expect(role.salaryBands.map(\.level) == [.entry, .senior])
        #expect(role.levels.map(\.years?.min) == [0, 6])
    }

    @Test(
        "a range for a country or in other money counts beside the levels, and a sentence about pay elsewhere does not",
        arguments: [
            ("- India: ₹4 - 12 LPA\n- UK: £30,000 - £55,000", ["- 400000-1200000 INR year", "- 30000-55000 GBP year"]),
            ("- United States: $40k-$60k", ["- 40000-60000 USD year"]),
            ("- Tips: $4k-$6k", []), ("- Oven hand: $28k-$33k", ["- 28000-33000 USD year"]),
            ("An advert from a bakery in Pune offered ₹6–8 LPA.", []),
        ] as [(String, [String])])
    func elsewhere(text: String, expected: [String]) throws {
        #expect(try bands("- Junior: $30k-$35k\n- Senior: $45k-$60k\n\n\(text)").dropFirst(2) == expected[...])
    }

    @Test("each figure of a sentence is the statistic that its own words say")
    func statistics() throws {
        let text = """
            The mean wage was $42,300, with 10% earning under $25,000 and the top 10% more than $70,000. The median is \
            $39,500 per year.
            """
        let found = try readRole("# Baker\n\n## Salary\n\n\(text)\n").salaryObservations
        #expect(
            found.map { "\($0.statistic.rawValue) \($0.value.units)" } == [
                "mean 42300", "p10 25000", "p90 70000", "median 39500",
            ])
    }

    @Test(
        "a plus sign may stand before what the figure counts, and two letters before a figure are no period",
        arguments: [
            ("- Senior: ₹18-35+ LPA", ["senior 1800000-3500000 INR year"]),
            ("- Lead: 40+ LPA", ["lead 4000000- INR year"]),
            ("- Lead: 130k+ USD", ["lead 130000- USD year"]),
            ("- Senior PM: $50k-$60k", ["senior 50000-60000 USD year"]),
        ] as [(String, [String])])
    func signs(text: String, expected: [String]) throws {
        #expect(try bands(text) == expected)
    }

    @Test("a column that says average holds the pay of its country where it states ranges")
    func averages() throws {
        let role = try readRole(
            "# Baker\n\n## Salary\n\n| Level | US Average | India Average |\n|---|---|---|\n| Entry | $30-38K | ₹2-4 LPA |\n"
        )
        #expect(role.salaryBands.map(\.country) == ["US", "IN"])
        #expect(role.salaryObservations.isEmpty)
    }

    @Test("an open figure in a column of averages is no average")
    func openFigure() throws {
        let role = try readRole(
            "# Baker\n\n## Salary\n\n| Experience | Average Salary (per annum) |\n|---|---|\n| Junior (0-2 years) | ₹8,00,000 – ₹14,00,000 |\n"
                + "| Senior (10+ years) | ₹60,00,000+ |\n")
        #expect(role.salaryBands.map(\.level) == [.entry, .senior])
        #expect(role.salaryBands.last?.pay.min == Amount(units: 6_000_000))
    }

    @Test("each country's column is a ladder of its own, whose middle needs no word for its level")
    func middles() throws {
        let table = """
            | Level | USA | UK |
            |---|---|---|
            | Junior Baker | $30K–$40K | £20K–£25K |
            | Baker | $42K–$50K | £26K–£30K |
            | Senior Baker | $55K–$60K | £32K–£40K |
            """
        #expect(
            try bands(table).filter { $0.hasPrefix("mid") } == ["mid 42000-50000 USD year", "mid 26000-30000 GBP year"])
    }
}
