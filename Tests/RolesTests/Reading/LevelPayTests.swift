import Diagnostics
import Roles
import Testing

@Suite("Pay stated beneath the heading of a level")
struct LevelPayTests {
    @Test(
        "a line labelled as pay is the pay of the level whose heading stands above it",
        arguments: [
            ("### Mid-Level Baker (2-4 years)\n\n**Compensation:** $41K-$52K", [.mid]),
            ("### Senior Baker\n\n- Duties: opens the shop\n- Salary: $55k-$64k", [.senior]),
            ("### Senior Baker\n\nLeads the night shift. Expect $55,000 to $64,000.", [.senior]),
            ("### Senior Baker\n\n- Oven fund: $55k-$64k", []),
            ("### Baker\n\n**Compensation:** $41K-$52K", []),
        ] as [(String, [CareerLevelName])])
    func inherited(text: String, expected: [CareerLevelName]) throws {
        #expect(try readRole("# Baker\n\n## Career Progression\n\n" + text).salaryBands.compactMap(\.level) == expected)
    }

    @Test("the years of a level stand in its heading or in a line below it, and hold for its pay")
    func years() throws {
        let role = try readRole(
            """
            # Baker

            ## Entry level

            Salary: $31,000 - $35,000

            Experience: 0-2 years

            Responsibilities: mixes the dough, cleans the oven

            ## Senior level (6+ years)

            ```
            Salary:  $48,000 - $60,000
            Duties:  opens the shop
            ```
            """)
        #expect(role.salaryBands.map(\.level) == [.entry, .senior])
        #expect(role.salaryBands.map(\.label) == ["Entry level", "Senior level"])
        #expect(role.salaryBands.map(\.years) == role.levels.map(\.years))
        #expect(role.levels.map(\.level) == [.entry, .senior])
        #expect(role.responsibilities.map(\.text) == ["mixes the dough", "cleans the oven", "Serve guests"])
    }

    @Test(
        "a step without a word for its level between the lowest and a higher one is the middle one",
        arguments: [
            ("- Junior baker: $30k-$35k\n- Baker: $35k-$45k\n- Senior baker: $45k-$60k", [.entry, .mid, .senior]),
            ("- Junior baker: $30k-$35k\n- Baker: $30k-$45k\n- Senior baker: $45k-$60k", [.entry, .mid, .senior]),
            ("- Junior baker: $30k-$35k\n- Tips: $1k-$2k a year\n- Senior baker: $45k-$60k", [.entry, .senior]),
            (
                "- Junior baker: $30k-$35k\n- Baker: $35k-$45k\n- Oven hand: $36k-$46k\n- Head baker: $45k-$60k",
                [.entry, .lead]
            ),
            ("- Baker: $35k-$45k\n- Senior baker: $45k-$60k", [.senior]),
        ] as [(String, [CareerLevelName])])
    func middle(list: String, expected: [CareerLevelName]) throws {
        #expect(try readRole("# Baker\n\n## Salary\n\n" + list).salaryBands.compactMap(\.level) == expected)
    }

    @Test(
        "what a figure leaves unsaid is said by its column or its heading",
        arguments: [
            ("## Pay\n\n| Step | Pay per month |\n|---|---|\n| Junior | £2,000 - £2,400 |", "GBP", .month),
            ("## Pay\n\n| Step | Pay (EUR/year) |\n|---|---|\n| Junior | 22,000-26,000 |", "EUR", .year),
            ("## Hourly pay\n\n- Junior: $19 - $24", "USD", .hour),
            ("## Pay\n\nStep\tYears\tPay in CHF\nJunior\t0-2\t55,000-61,000\nSenior\t6+\t80,000-95,000", "CHF", .year),
        ] as [(String, String, PayPeriod)])
    func columns(text: String, currency: String, period: PayPeriod) throws {
        let band = try #require(try readRole("# Baker\n\n" + text).salaryBands.first)
        #expect(band.level == .entry)
        #expect(band.pay.currency == currency)
        #expect(band.pay.period == period)
    }

    @Test("pay that is labelled as such is the role's wherever it stands")
    func labelled() throws {
        let role = try readRole("# Baker\n\n**Salary:** $30k-$45k\n\n## Overview\n\nAn oven: $9k-$12k.\n")
        #expect(role.salaryBands.map { $0.pay.max } == [Amount(units: 45000)])
        let line = try readRole("# Baker\n\n**Place:** Leeds | **Salary:** £30,000–£34,000\n")
        #expect(line.salaryBands.map { $0.pay.max } == [Amount(units: 34000)])
    }

    @Test("levels stand in paragraphs that begin with a bold name, and a manager below a senior is in the middle")
    func paragraphs() throws {
        let role = try readRole(
            """
            # Product Manager

            ## Levels

            **PM1 – Associate Product Manager.** 0–2 years. Owns a feature.

            **PM2 – Product Manager.** 2–5 years. Owns a product.

            **PM3 – Senior Product Manager.** 5–8 years. Owns more.
            """)
        #expect(role.levels.map(\.level) == [.entry, .mid, .senior])
        #expect(role.levels.map(\.years?.min) == [0, 2, 5])
        #expect(role.levels.first?.expectations == ["Owns a feature"])
    }

    @Test("behind a code stands what its level is called, whose pay differs by place")
    func codes() throws {
        let role = try readRole(
            """
            # Baker

            ## Pay

            | Level | Title | London | Berlin |
            |---|---|---|---|
            | L3 | Junior Baker | £25k–£30k | €28k–€33k |
            | L5 | Senior Baker | £40k–£50k | €44k–€55k |
            """)
        #expect(role.salaryBands.map(\.level) == [.entry, .entry, .senior, .senior])
    }

    @Test("the years of the next figure in a sentence are not those of the one before")
    func sentence() throws {
        let role = try readRole(
            "# Baker\n\n## Pay\n\nA junior earns €20,000 to €24,000, someone with five years €26,000 to €30,000.\n")
        #expect(role.salaryBands.first?.level == .entry)
        #expect(role.salaryBands.first?.years == nil)
    }

    @Test("a row called by a number or a code is the level that its second cell names, with the years of its column")
    func numberedRows() throws {
        let role = try readRole(
            """
            # Baker

            ## Career Levels

            | # | Title | Years | Does |
            |---|---|---|---|
            | 1 | Junior Baker | 0–3 | Mixes |
            | 2 | Baker | 4–7 | Bakes |
            | L3 | Senior Baker | 8+ | Opens the shop |
            """)
        #expect(role.levels.map(\.level) == [.entry, .mid, .senior])
        #expect(role.levels.map(\.label) == ["Junior Baker", "Baker", "Senior Baker"])
        #expect(role.levels.map(\.years?.min) == [0, 4, 8])
        #expect(role.levels.map(\.expectations) == [["Mixes"], ["Bakes"], ["Opens the shop"]])
    }

    @Test(
        "pay below a level is that level's: in a section of pay whatever it is called, in a list that of the item above it",
        arguments: [
            ("### Fresher (0-1 year)\n\n- Hotels: $30k-$35k\n- **Small shops**: $24k-$28k", ["entry 0", "entry 0"]),
            (
                "1. **Year 1**: Junior Baker\n   - Salary: $30k-$35k\n2. Senior Baker\n   - $45k-$60k",
                ["entry -", "senior -"]
            ),
            ("- Baking Manager: $40k-$50k\n- Senior Baking Manager: $60k-$70k", ["- -", "senior -"]),
        ] as [(String, [String])])
    func below(text: String, expected: [String]) throws {
        let bands = try readRole("# Baker\n\n## Salary\n\n" + text).salaryBands.map { band in
            "\(band.level?.rawValue ?? "-") \(band.years?.min.map { "\($0)" } ?? "-")"
        }
        #expect(bands == expected)
    }

    @Test("a label may stand in the line below its figure")
    func labelBelow() throws {
        let text = """
            Baker

            Overview

            Bakers bake.

            Salary

            £25,000 – £32,000
            Starting salary

            £35,000 – £60,000
            Experienced

            Skills

            • Patience
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.salaryBands.map(\.level) == [.entry, .mid])
        #expect(role.salaryBands.map(\.label) == ["Starting salary", "Experienced"])
        #expect(role.sections.flattened.map(\.kind) == [.overview, .salary, .skills])
    }

    @Test(
        "a second band of a level further down is reported, and none of other years or of another employer beside it",
        arguments: [
            ("- Senior: $50k-$60k\n\nOf late:\n\n- Cakes\n- Bread\n\n- Senior: $70k-$80k", 1),
            ("- Senior in hotels: $50k-$60k\n- Senior in shops: $40k-$50k", 0),
            ("- Senior (5-7 years): $50k-$60k\n\nOf late:\n\n- Cakes\n- Bread\n\n- Senior (8+ years): $70k-$80k", 0),
        ])
    func contradictions(text: String, count: Int) throws {
        let reading = try reading(of: "# Baker\n\n## Salary\n\n\(text)\n\n## Duties\n\n- Bake\n")
        #expect(reading.diagnostics.count { $0.rule.id == "RB0506" } == count)
    }

    @Test("a ladder between fences that say it is text has its middle step, and an average beside a range is none")
    func fenced() throws {
        let role = try readRole(
            """
            # Baker

            ## Levels

            ```text
            Junior Baker | 0-2 years | $30K-$35K
            Baker | 2-5 years | $35K-$45K
            Senior Baker | 5-8 years | $45K-$60K
            ```

            ## Salary

            The average salary of a baking manager is $40,000 per year, with a range from $30,000 to $60,000.
            """)
        #expect(role.salaryBands.prefix(3).map(\.level) == [.entry, .mid, .senior])
        #expect(role.levels.map(\.level) == [.entry, .mid, .senior])
        #expect(role.salaryObservations.map(\.statistic) == [.mean])
    }

    @Test(
        "a labelled range without a sign is pay in the currency of the lines before it, a day rate beside ranges counts",
        arguments: [
            ("- Senior: 120-150K", ["Junior 60000 80000 year", "Senior 120000 150000 year"]),
            ("- Senior: 120,000 - 150,000", ["Junior 60000 80000 year", "Senior 120000 150000 year"]),
            ("- Contract: $600/day", ["Junior 60000 80000 year", "Contract 600 600 day"]),
            ("- Team: 12 - 15 people", ["Junior 60000 80000 year"]),
            ("- Years: 2019 - 2024", ["Junior 60000 80000 year"]),
        ])
    func withoutSign(line: String, expected: [String]) throws {
        let role = try readRole("# Baker\n\n## Salary\n\n- Junior: $60,000 - $80,000\n\(line)\n\n## Skills\n\n- Bake\n")
        let bands = role.salaryBands.map { band in
            [band.label, band.pay.min?.description, band.pay.max?.description, band.pay.period?.rawValue]
                .compactMap(\.self).joined(separator: " ")
        }
        #expect(bands == expected)
    }
}
