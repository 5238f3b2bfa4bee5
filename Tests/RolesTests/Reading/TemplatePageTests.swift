import Markdown
import Roles
import Testing

@Suite("Pages of a site that divides all of its guides alike, copied without their marks")
struct TemplatePageTests {
    private static let words =
        "who bake bread and cakes all night long for shops, hotels and homes in every town of the land. "

    /// A guide whose sections end in a sentence that was glued to their last item, with a part of one.
    private func sections(with part: String, under heading: String) throws -> [String] {
        let tail = "• Clean the oven By doing all of this, bakers keep their customers and sell good bread to them."
        let text = """
            Baker

            Overview

            Bakers are people \(Self.words)

            Core Responsibilities

            The tasks are these:

            Dough

            • Mix
            \(tail)

            Requirements

            Bakers should bring this along:

            Education

            • A school
            \(tail)

            \(heading)

            Much is said of it here:

            Night

            • Dark

            \(part)

            • Far
            \(tail)

            Conclusion

            Bakers are needed.
            """
        let role = try #require(try guide(of: text).roles.first)
        return role.sections.flattened.map { "\($0.level) \($0.kind.rawValue) \($0.title)" }
    }

    @Test(
        "the parts of a section are about its subject, whatever their headings name",
        arguments: [
            ("Salary Negotiation", "Common Challenges", "3 challenges Salary Negotiation"),
            ("Career Growth", "Best Practices", "3 best-practices Career Growth"),
            ("Remote Work", "Industry Trends", "3 trends Remote Work"),
            ("Skills in Demand", "Industry Trends", "3 trends Skills in Demand"),
            ("Education and Training", "Industry Trends", "3 trends Education and Training"),
            ("Industry Applications", "Industry Trends", "3 applications Industry Applications"),
            ("By Location", "Salary Ranges", "3 salary By Location"),
            ("Work-Life Balance", "Common Challenges", "3 challenges Work-Life Balance"),
        ])
    func parts(part: String, heading: String, expected: String) throws {
        let found = try sections(with: part, under: heading)
        #expect(found.contains(expected))
        #expect(found.last == "2 conclusion Conclusion")
    }

    @Test(
        "a sentence that announces a subject without any heading opens its section",
        arguments: [
            "Several trends are shaping the work of all bakers today:",
            "Baking keeps changing from year to year. Key trends and developments include:",
        ])
    func announced(sentence: String) throws {
        let text =
            "Baker\n\nOverview\n\nThey bake.\n\nBest Practices\n\nBakers do this:\n\nRise\n\n• Early\n\n\(sentence)\n\nRobots\n\n"
            + "• They knead\n\nCommon Challenges\n\n• Heat\n\nSkills\n\n• Patience\n"
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.sections.map(\.kind) == [.overview, .bestPractices, .trends, .challenges, .skills])
        #expect(role.sections[2].children.map(\.title) == ["Robots"])
    }

    @Test(
        "a title that stands twice above a text is another role, its labels before items are sections",
        arguments: [
            ("", []),
            (
                "Key Responsibilities: - Mix icing - Paint cakes Required Skills: - Patience - Taste",
                [
                    "responsibilities Key Responsibilities", "skills Required Skills",
                ]
            ),
            (
                "Key responsibilities include: - Mix icing - Paint cakes ### Skills - Taste",
                [
                    "responsibilities Key responsibilities", "skills Skills",
                ]
            ),
            ("Key aspects include: 1. Training: - Teach 2. Sale: - Sell", []),
        ] as [(String, [String])])
    func embedded(rest: String, expected: [String]) throws {
        let text =
            "Baker\n\nOverview\n\nThey bake.\n\nSkills\n\n• Patience\n\nMore Careers\n\nPastry Chef\n\nPastry Chef\n\n"
            + "Pastry chefs are people \(Self.words)They work beside bakers \(Self.words)\(rest)\n"
        let roles = try guide(of: text).roles
        #expect(roles.map(\.title) == ["Baker", "Pastry Chef"])
        #expect(roles[1].sections.map { "\($0.kind.rawValue) \($0.title)" } == expected)
    }

    @Test("a card that only names another role is none")
    func card() throws {
        let text =
            "Baker\n\nOverview\n\nThey bake.\n\nSkills\n\n• Patience\n\nMore Careers\n\nPastry Chef\n\nPastry Chef\n\nMakes cakes.\n"
        #expect(try guide(of: text).roles.map(\.title) == ["Baker"])
    }

    @Test("in a short text the parts of challenges and of pay are told by what opens their section")
    func short() throws {
        let text =
            "Baker\n\nOverview\n\nThey bake.\n\nSalary Ranges\n\nIt is so:\n\nBy Experience Level\n\n• Junior (0-2 years): $30,000 - $40,000\n\n"
            + "By Location\n\n• Town: more\n\nCommon Challenges\n\nThey meet these:\n\nLimited Resources\n\n• Flour\n\nOld Tools\n\n• Ovens\n\n"
            + "More Careers\n\n• Cook\n"
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.sections.map(\.kind) == [.overview, .salary, .challenges, .relatedRoles])
        #expect(role.sections[1].children.map(\.kind) == [.salary, .salary])
        #expect(role.sections[2].children.map(\.title) == ["Limited Resources", "Old Tools"])
        #expect(role.salaryBands.map(\.level) == [.entry])
    }
}
