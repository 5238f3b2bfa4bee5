import Markdown
import Roles
import Testing

@Suite("Sections and values in forms that their headings do not tell")
struct UntoldFormTests {
    @Test("what stands in a section tells its kind where the heading misleads")
    func contents() throws {
        let text = """
            # Head Baker

            ## Why I bake

            A bakery smells best at four in the morning, and nobody is there to share it.

            ## Bench or oven?

            - You like heat
            - You rise early
            - You mind no flour

            ## What they do

            - Mix the dough
            - Bake the bread

            ## Ready for a shop?

            - [ ] I can bake rye
            - [ ] I can bake wheat
            - [x] I own a whisk

            ## Certificates people ask about

            - Master's certificate

            ## Your first 90 days

            ### Week 1-4: Rye

            - Mix

            ### Week 5-8: Wheat

            - Bake

            ## License

            CC0, do what you like.
            """
        let role = try readRole(text)
        #expect(
            role.sections.map(\.kind).prefix(7) == [
                .overview, .audience, .responsibilities, .checklist, .certifications, .learningPath, .other,
            ])
    }

    @Test("titles under which roles stand are roles, whatever they are called")
    func titles() throws {
        let sections = "\n\nDuties\n------\n\n* Serve\n\nPay\n---\n\n- Junior (0-1 years): £12 - £13 per hour\n\n"
        let found = try guide(of: "Leaflet 9\n\nChef de Partie\n===\(sections)Sommelier\n===\(sections)").roles
        #expect(found.map(\.title) == ["Chef de Partie", "Sommelier"])
        #expect(found.map(\.salaryBands.count) == [1, 1])
    }

    @Test("pay on the line below its level, and in a column that names the dollar")
    func pay() throws {
        let lines = try readRole("# Cook\n\n## Salary\n\nJunior Cook (0-2 years)\n£30,000 - £38,000 per year\n")
        #expect(lines.salaryBands.map(\.level) == [.entry])
        #expect(lines.salaryBands.map(\.years?.max) == [2])
        let table = "# Cook\n\n## Salary\n\n| Level | Base (CAD) |\n|---|---|\n| Junior | $30,000 - $38,000 |\n"
        #expect(try readRole(table).salaryBands.map(\.pay.currency) == ["CAD"])
    }

    @Test("years in words, and a junior supervisor, who is a junior")
    func years() throws {
        let text = "# Cook\n\n## Salary\n\nSeniors with six or more years earn £40k to £50k, and leads £60k to £70k.\n"
        #expect(try readRole(text).salaryBands.map(\.years?.min) == [6, nil])
        let junior = "# Cook\n\n## Salary\n\n- Junior Supervisor (1-3 years): £27k - £31k per year\n"
        #expect(try readRole(junior).salaryBands.map(\.level) == [.entry])
    }

    @Test("questions in quotation marks with who asks them")
    func quoted() throws {
        let text = "# Cook\n\n## Letters\n\n\"Is it hot?\" asks Ada.\n\nVery.\n\n“Is it loud?” wonders Ben.\n\nAlso.\n"
        let role = try readRole(text)
        #expect(role.sections.first?.kind == .qa)
        #expect(role.questions.map(\.question) == ["Is it hot?", "Is it loud?"])
        #expect(role.questions.map(\.answer) == ["Very.", "Also."])
    }

    @Test("questions that follow each other in the lines of one paragraph, behind steps that name no section")
    func tight() throws {
        let text = """
            Sous Chef
            A career guide

            Overview
            They cook.

            Key Responsibilities
            Cook to order
            Keep the section clean
            Train the commis

            Career Path
            Commis > Sous Chef > Head Chef

            FAQ
            Is it hot?
            Very, above all in July.
            Is it loud?
            Also.
            """
        let found = try guide(of: text)
        let role = try #require(found.roles.first)
        #expect(role.title == "Sous Chef")
        #expect(role.sections.map(\.kind) == [.overview, .responsibilities, .careerPaths, .qa])
        #expect(role.questions.map(\.question) == ["Is it hot?", "Is it loud?"])
        #expect(role.questions.map(\.answer) == ["Very, above all in July.", "Also."])
    }

    @Test("questions behind a letter and a dash")
    func questions() throws {
        let text = "# Cook\n\n## FAQ\n\nQ - Is it hot?\nA - Very.\n\nQ - Is it loud?\nA - Also.\n"
        let found = try readRole(text).questions
        #expect(found.map(\.question) == ["Is it hot?", "Is it loud?"])
        #expect(found.map(\.answer) == ["Very.", "Also."])
    }
}

@Suite("Works whose kind stands beside their title")
struct ResourceMarkTests {
    @Test(
        "in brackets, as a picture, in parentheses, or told by who wrote it",
        arguments: [
            ("[Book] *Salt and Fire* by Jane Doe", Resource.Kind.book, "Salt and Fire"),
            ("[Site] [The Oven](https://oven.example)", .site, "The Oven"),
            ("📖 *Salt and Fire* — Jane Doe & Jack Roe", .book, "Salt and Fire"),
            ("🎓 Baking Certificate (Breadera)", .course, "Baking Certificate"),
            ("Salt and Fire – Jane Doe & Jack Roe (book)", .book, "Salt and Fire"),
            ("Bread School (free course)", .course, "Bread School"),
            ("*Salt and Fire* (Jane Doe)", .book, "Salt and Fire"),
            ("\"Salt and Fire\" by Jane Mary Doe", .book, "Salt and Fire"),
            ("*Salz und Feuer* von Jane Doe", .book, "Salz und Feuer"),
            ("On the Crust of Bread (Doe et al., 2017)", .paper, "On the Crust of Bread"),
        ])
    func marks(line: String, kind: Resource.Kind, title: String) throws {
        let found = try readRole("# Baker\n\n## Books & Courses\n\n- \(line)\n").resources
        #expect(found.map(\.kind) == [kind])
        #expect(found.map(\.title) == [title])
    }

    @Test("a phase's works stand under a label with a picture, and what is done on paper is no work")
    func phase() throws {
        let text =
            "# Baker\n\n## Phase 1: Rye (Weeks 1-4)\n\n- Plans on paper\n- Mixing\n\n📚 Learn with:\n\n- [Book] Salt by Jane Doe\n"
        let role = try readRole(text)
        #expect(role.phases.map(\.topicCount) == [2])
        #expect(role.resources.map(\.title) == ["Salt"])
    }

    @Test("labelled lines are a list of their own")
    func lines() throws {
        let text =
            "# Baker\n\n## Resources\n\nBooks: Salt (Jane Doe), Fire (Jack Roe)\nPodcasts: The Oven\nNewsletters: Crumbs\n"
        #expect(try readRole(text).resources.map(\.kind) == [.book, .book, .podcast, .newsletter])
    }

    @Test(
        "most items of a list tell the kind of a section whose heading tells none",
        arguments: [
            ("- SQL (read only)\n- Abacus\n- Git", "tools"), ("- Buch: *Salz*\n- Podcast: Am Ofen", "resources"),
            ("- [ ] I can bake\n- [ ] I can sell", "checklist"),
            ("- Pastry Chef\n- Shop Manager\n- Rest", "career-paths"),
            ("- **Is it early?**\n  Very.\n- **Is it hot?**\n  In July.", "qa"),
            ("- Why us?\n- Why bread?\n- When can you start?", "interview"), ("- Flour\n- Water", "other"),
        ])
    func kindsOfItems(list: String, expected: String) throws {
        let role = try readRole("# Baker\n\n## Overview\n\nThey bake.\n\n## The Long Shelf\n\n\(list)\n")
        #expect(role.sections.map(\.kind.rawValue).contains(expected))
        #expect(role.sections.first { $0.title == "The Long Shelf" }?.kind.rawValue == expected)
    }

    @Test("roles with numbers for titles are roles, and what holds for all of them is none")
    func numberedRoles() throws {
        let part = "\n\n### Duties\n\n- Bake\n\n### Skills\n\n- Care\n\n"
        let text = "# Shop Jobs\n\n## 1. Baker\(part)## 2. Cashier\(part)## 3. Rules for both of them\(part)"
        #expect(try guide(of: text).roles.map(\.title) == ["Baker", "Cashier"])
    }

    @Test("a summary comes from a section that tells of the role as a whole, and one role beside others is compared")
    func wholes() throws {
        let pay = "Bakers in this town earn more than those in the next one, and have done so for years."
        let role = try readRole("# Baker\n\n## Salary\n\n\(pay)\n\n## Baker vs Related Roles\n\nA miller grinds.\n")
        #expect(role.summary == nil)
        #expect(role.sections.map(\.kind).prefix(2) == [.salary, .comparison])
    }

    @Test("a check mark before a known heading is no mark of an item where other headings have emoji")
    func checkMark() throws {
        let text = """
            🔍 Overview
            Bakers bake.

            🛠️ Responsibilities
            • Mix the dough

            📚 Resources
            • Salt and Fire

            ✅ Final Tips
            1. Rise early
            """
        let role = try #require(try guide(of: "🥐 Baker – Guide\n\n" + text).roles.first)
        #expect(role.sections.map(\.kind) == [.overview, .responsibilities, .resources, .advice])
        #expect(role.resources.map(\.title) == ["Salt and Fire"])
    }

    @Test(
        "a question about people and a heading that breaks off tell what stands below",
        arguments: [
            ("Who is a Night Baker?", "One who bakes at night.", .overview),
            ("You're Ready When…", "- [ ] You can knead", .checklist),
            ("What Bakers Do", "**Mix**\nFlour first.\n\n**Serve**\nWith a smile.", .responsibilities),
        ] as [(String, String, SectionKind)])
    func asking(heading: String, text: String, kind: SectionKind) throws {
        #expect(try readRole("# Baker\n\n## \(heading)\n\n\(text)\n").sections.first?.kind == kind)
    }

    @Test("headings that name the occupation beside a subject are main ones, and what pays is no duty")
    func besideOccupation() throws {
        let text = """
            Baker Career Guide: Roadmap, Skills, Salary & Jobs

            Who is a Baker?

            A baker bakes bread.

            What Does a Baker Do?

            ➤ Shapes loaves
            ➤ Cleans ovens

            Skills Required to Become a Baker

            •\tPatience
            •\tA steady hand

            Baker Roadmap (2 Months)

            Month\tTopics\tOutcome
            Month 1\tRye\tA loaf
            Month 2\tWheat\tA roll

            Baker Salary in India

            The average salary of a baker in India is ₹3 lakhs per annum.

            Salary by Experience

            Junior\t₹2 LPA – ₹3 LPA
            Senior\t₹5 LPA – ₹6 LPA

            Top Companies Hiring

            Rye House, Salt and many mills.

            What do bakers ask?

            Nothing.
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.title == "Baker")
        #expect(
            role.sections.flattened.filter { $0.kind != .phase }.prefix(7).map {
                "\($0.kind.rawValue) \($0.lines.first)"
            } == [
                "overview 3", "responsibilities 7", "skills 12", "learning-path 17", "salary 23", "salary 27",
                "employers 32",
            ])
        #expect(role.responsibilities.map(\.text) == ["Shapes loaves", "Cleans ovens"])
        #expect(role.phases.count == 2)
    }
}
