import Markdown
import Roles
import Testing

@Suite("Guides copied from the pages of a site, without their marks")
struct CopiedArticleTests {
    private func role(_ text: String) throws -> Role { try #require(try guide(of: text).roles.first) }

    /// The sections of a text with the line that each begins on.
    private func sections(_ text: String) throws -> [String] {
        try role(text).sections.flattened.map { "\($0.kind.rawValue) \($0.lines.first)" }
    }

    @Test(
        "the table of contents goes, whether its names stand below each other, apart or with their pages",
        arguments: [
            "Table of Contents\nWhat Does a Baker Do?\nTools\nFAQs",
            "Contents\n\nWhat Does a Baker Do?\n\nTools\n\nFAQs",
            "Contents\n1. What Does a Baker Do?\n2. Tools ........ 3\n3. FAQs ........ 4",
        ])
    func contents(names: String) throws {
        let text = """
            Baker

            A baker bakes the bread that a town eats for breakfast.

            \(names)

            What Does a Baker Do?

            Most bakers:

            • Mix the dough
            • Light the oven

            Tools

            • Whisk

            FAQs

            Is it early?
            Very.
            """
        let guide = try guide(of: text)
        let role = try #require(guide.roles.first)
        #expect(role.sections.map(\.kind) == [.responsibilities, .tools, .qa])
        #expect(role.responsibilities.map(\.text) == ["Mix the dough", "Light the oven"])
        #expect(role.questions.map(\.question) == ["Is it early?"])
        #expect(Set(guide.leftOut.map(\.reason)).count == 1)
    }

    @Test("a line that asks about those who have the occupation is a heading among others that ask nothing")
    func question() throws {
        let text = """
            Baker

            A baker bakes the bread that a town eats for breakfast.

            What Does a Baker Do?

            Most bakers:

            • Mix the dough

            Read more: How to write a baker's résumé

            Baker Skills

            • Patience
            """
        #expect(try sections(text) == ["responsibilities 5", "skills 13"])
    }

    @Test("the menu of a site goes with the networks in it")
    func menu() throws {
        let text = """
            Home
            Salaries
            Log in
            Facebook
            LinkedIn

            Baker

            A baker bakes the bread that a town eats for breakfast.

            Responsibilities

            • Mix the dough
            • Light the oven
            """
        let guide = try guide(of: text)
        #expect(guide.roles.map(\.title) == ["Baker"])
        #expect(guide.roles.first?.sections.map(\.kind) == [.responsibilities])
        #expect(guide.leftOut.map(\.line) == [1, 2, 3, 4, 5])
    }

    @Test("an emoji before a bold name leaves the name one")
    func signs() throws {
        let role = try readRole(
            "# Baker\n\n## Responsibilities\n\n- 🔧 **Ovens** – Light them\n- 📦 **Flour:** Sift it\n")
        #expect(role.responsibilities.prefix(2).map(\.term) == ["Ovens", "Flour"])
        #expect(role.responsibilities.prefix(2).map(\.text) == ["Light them", "Sift it"])
    }

    @Test("numbered titles right below each other divide a numbered section")
    func subsections() throws {
        let text = """
            Baker

            1. Introduction
            A baker bakes the bread that a town eats.

            2. Job Duties
            2.1 At night
               a) Mix the dough
               b) Light the oven
            2.2 By day
               a) Serve guests
               b) Count the till

            3. Tools
               - Whisk
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(
            role.responsibilities.map(\.text) == ["Mix the dough", "Light the oven", "Serve guests", "Count the till"])
        #expect(role.responsibilities.map(\.group) == ["At night", "At night", "By day", "By day"])
    }

    @Test("a text without any blank line is cut at its titles, and one with few at the known heading of a paragraph")
    func withoutBlankLines() throws {
        let flat = """
            What is a Pastry Chef?
            A Pastry Chef bakes what a restaurant serves at the end.
            Typical Education
            Most learn the trade in three years at a hotel.
            Salary Range in the United States
            The median annual wage was $38,540 in May 2023.
            Essential Skills
            - Patience: Wait for the dough.
            """
        #expect(try sections(flat) == ["overview 1", "education 3", "salary 5", "skills 7"])
        let brief = """
            Pastry Chef

            Responsibilities
            * Plan the menu
            * Order the flour

            Compensation
            Junior: $30,000-$35,000
            Senior: $45,000-$60,000
            """
        #expect(try sections(brief) == ["responsibilities 3", "salary 7"])
    }

    @Test(
        "the role is named by a field at the head, or by the first sentence of the first section",
        arguments: [
            "Role: Pastry Chef\nDepartment: Kitchen\nLocation: Lyon, France",
            "## Job Description\n\nA **Pastry Chef** is a professional who bakes.",
        ])
    func untitled(head: String) throws {
        let text = head + "\n\n## Your tasks\n\n- Plan the menu\n\n## Skills\n\n- Patience\n"
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef"])
    }

    @Test("what stands below duties by the look of a text alone keeps the kind that its heading says")
    func besideDuties() throws {
        let role = try readRole(
            "# Baker\n\n## Duties\n\n- Bake\n\n### Education\n\n- A school\n\n### At night\n\n- Knead\n")
        #expect(role.sections.flattened.prefix(3).map(\.kind) == [.responsibilities, .education, .responsibilities])
        #expect(role.responsibilities.map(\.text) == ["Bake", "Knead", "Serve guests"])
    }

    @Test("a bold line with text below it is a duty with its name, where no list tells what is done")
    func boldDuties() throws {
        let role = try readRole(
            "# Baker\n\n## Responsibilities\n\n**Mix dough**\nFlour first.\n\n**Serve**\nWith a smile.\n")
        #expect(role.responsibilities.prefix(2).map(\.term) == ["Mix dough", "Serve"])
        #expect(role.responsibilities.prefix(2).map(\.text) == ["Flour first.", "With a smile."])
    }

    @Test("numbered titles with their text end where a known heading stands on a line of its own")
    func numberedText() throws {
        let text = """
            Baker

            Responsibilities

            - Mix the dough
            - Light the oven

            How to become a baker

            1. Learn the basics

            You do not need a degree.

            2. Practice

            Bake a loaf a day.

            Salary

            - Entry: $30,000 - $40,000

            FAQ

            Is it early?

            Very.
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.sections.map(\.kind) == [.responsibilities, .education, .salary, .qa])
        #expect(role.salaryBands.map(\.level) == [.entry])
    }

    @Test("of one item with others within it among many the item is the duty, and where most have some they are groups")
    func nestedDuties() throws {
        let one = "# Baker\n\n## Duties\n\n- Mix\n- Order\n  - flour\n- Bake\n"
        #expect(try readRole(one).responsibilities.prefix(3).map(\.text) == ["Mix", "Order", "Bake"])
        let most = "# Baker\n\n## Duties\n\n- At night\n  - Mix\n- By day\n  - Sell\n"
        #expect(try readRole(most).responsibilities.prefix(2).map(\.text) == ["Mix", "Sell"])
    }

    @Test("who wrote a guide is from where the line says, and a month is a whole word")
    func author() throws {
        func author(_ place: String) throws -> Guide.Author? {
            let head = "# Baker\n\n## Duties\n\n- Bake\n\n## Skills\n\n- Mix\n\n## Author\n\nAda Oven\n\n"
            return try guide(of: head + place + "\n\nMarch 2025\n").author
        }
        let bakery = try #require(try author("Mayo Bakery 2024"))
        #expect([bakery.name, bakery.affiliation, bakery.date] == ["Ada Oven", nil, "2024"])
        let school = try #require(try author("Oven School"))
        #expect([school.affiliation, school.date] == ["Oven School", "2025-03"])
    }

    @Test("sections of a pasted page that ask, with their text right below, are headings by what they ask about")
    func tightQuestions() throws {
        let role = try role(
            "Nurse\n\nWhat is a nurse?\nNurses care for people.\n\nWhat do nurses do?\nTypical activities include:\n"
                + "•\tgiving medicine\n•\twriting notes\n\nWhat could I earn?\nSalaries range from £27,000 to £32,000.\n"
        )
        #expect(role.sections.prefix(3).map(\.kind) == [.overview, .responsibilities, .salary])
        #expect(role.responsibilities.prefix(2).map(\.text) == ["giving medicine", "writing notes"])
    }

    @Test("an account of a day is divided by its hours, and a line that is but a value is no heading")
    func hours() throws {
        let role = try role(
            "A Day in the Life of a Baker\n\nWe followed Ada.\n\n7:45 a.m. Dough\n\nAda mixes.\n\n9:30 a.m. Sale\n\nShe sells.\n\n"
                + "Duties\n\n• Mix\n\nWorking hours\n\n37 to 40 a week\n\nLicenses, Certifications, and Registrations\n\nNone is needed.\n"
        )
        #expect(
            role.sections.flattened.map(\.title) == [
                "7:45 a.m. Dough", "9:30 a.m. Sale", "Duties", "Working hours",
                "Licenses, Certifications, and Registrations",
            ])
    }
}
