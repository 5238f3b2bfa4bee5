import Roles
import Testing

@Suite("The roles that a document is about")
struct RoleTitleTests {
    @Test("two titles that name occupations are two roles")
    func two() throws {
        let sections = "\n\n## Duties\n\n- Serve\n\n## Skills\n\n- Patience\n\n"
        let found = try guide(of: "# Pastry Chef\(sections)# Sous Chef\(sections)").roles
        #expect(found.map(\.title) == ["Pastry Chef", "Sous Chef"])
        #expect(
            found.map { $0.sections.map(\.kind) } == [[.responsibilities, .skills], [.responsibilities, .skills]])
    }

    @Test("a second title that names no occupation is a section")
    func section() throws {
        let text =
            "# Pastry Chef\n\n## Duties\n\n- Serve\n\n# The long way\n\n## Skills\n\n- Patience\n\n## Tools\n\n- Oven"
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef"])
    }

    @Test("a line that says what the guide is to gives the role that the title does not")
    func announced() throws {
        let role = try readRole("# The Oven, issue 12\n\nHow to become a Pastry Chef\n\nYou rise early.")
        #expect(role.title == "Pastry Chef")
    }

    @Test(
        "one section of a role is enough under the name of an occupation alone, and not under another title",
        arguments: [
            ("Pastry Chef", ["Pastry Chef"]), ("Chef de projet", ["Chef de projet"]), ("Meet the baker", []),
            ("Notes on bread", []),
        ])
    func alone(heading: String, roles: [String]) throws {
        #expect(try guide(of: "# \(heading)\n\n## Duties\n\n- Serve\n").roles.map(\.title) == roles)
    }

    @Test("numbers of any notation are no part of a heading")
    func numbers() throws {
        let role = try readRole("# Pastry Chef\n\n## IV. Salary\n\n## B) Tools\n\n## 3 – Challenges\n\n## 24/7 work\n")
        #expect(role.sections.prefix(3).map(\.kind) == [.salary, .tools, .challenges])
        #expect(role.sections.map(\.title).prefix(3) == ["Salary", "Tools", "Challenges"])
    }

    @Test(
        "occupations of languages that put the noun first, of compounds, and in capitals",
        arguments: [
            ("Guide des salaires : Chef de projet digital", "Chef de projet digital"),
            ("Gehaltsreport: Softwareentwickler", "Softwareentwickler"), ("QA ENGINEER ROADMAP", "QA Engineer"),
            ("Data Scientist Interview Questions", "Data Scientist"), ("Awesome Pastry Chef Roadmap", "Pastry Chef"),
        ])
    func forms(heading: String, title: String) throws {
        #expect(try readRole("# \(heading)").title == title)
    }

    @Test("a role whose name begins like a section's is a role beside others")
    func named() throws {
        let sections = "\n\n### Duties\n\n- Serve\n\n### Skills\n\n- Patience\n\n"
        let text = "# Health jobs\n\n## Community Nurse\(sections)## Midwife\(sections)## Training Officer\(sections)"
        #expect(try guide(of: text).roles.map(\.title) == ["Community Nurse", "Midwife", "Training Officer"])
    }

    @Test("sections that are all titles make one role, which the first of them asks about")
    func numberedTitles() throws {
        let text =
            "# 1 What a baker is\n\nOne who bakes.\n\n# 2 Duties\n\n- Bake\n\n# 3 What we look for\n\n## 3.1 Skills\n\n- Care\n\n## 3.2 Education\n\n- School\n"
        let roles = try guide(of: text).roles
        #expect(roles.map(\.title) == ["Baker"])
        #expect(roles.first?.sections.map(\.title) == ["What a baker is", "Duties", "What we look for"])
    }

    @Test(
        "a text without a title is about the occupation that its first sentences name with capitals",
        arguments: [
            ("This week: what it takes to be a Pastry Chef. I asked eleven.", "Pastry Chef"),
            ("Sure! Here is an overview of the **Night Baker** role.", "Night Baker"),
            ("Here's a career guide for a **Scrum Master**:", "Scrum Master"),
            ("We met a baker in The Hague.", "guide"),
        ])
    func named(line: String, expected: String) throws {
        let text = "\(line)\n\n### Duties\n\n- Bake\n\n### Skills\n\n- Care\n\n### Tools\n\n- Oven\n"
        #expect(try guide(of: text).roles.map(\.title) == [expected])
    }

    @Test(
        "tags, small words and capitals are no part of a name",
        arguments: [
            ("[Guide] The Pastry Chef Roadmap", "Pastry Chef"), ("PARAMEDIC – ROLE PROFILE", "Paramedic"),
            ("CHEF DE PARTIE", "Chef de Partie"), ("wiki/becoming-a-pastry-chef", "Pastry Chef"),
        ])
    func bare(title: String, expected: String) throws {
        #expect(try readRole("# \(title)\n").title == expected)
    }

    @Test(
        "what a title says of the text stands before the occupation or behind it",
        arguments: [
            ("Roadmap to become a Pastry Chef in 6 months", "Pastry Chef"),
            ("Everything You Need to Know About Being a Nurse", "Nurse"), ("A Day in the Life of a Baker", "Baker"),
            ("What is a Nurse? Duties, Tools & Pay", "Nurse"), ("🚀 Baker Roadmap for Beginners", "Baker"),
            ("Baker Role Guide v2", "Baker"), ("Baker Skills and Tools", "Baker"), ("The Baker's Handbook", "Baker"),
            ("Guide to a Career in Catering", "Catering"), ("Nurse for Children", "Nurse for Children"),
            ("Baker Career Path and Guide", "Baker"), ("and and", "and"), ("& and &", "&"),
            ("Guide and", "Guide"),
            ("Baker Roadmap — From Admin to Baker", "Baker"), ("🚀 Zero to Hero: Baker", "Baker"),
            ("My Journey to Pastry Chef", "Pastry Chef"), ("Night Baker Roles and Responsibilities", "Night Baker"),
            ("Baker Career Pathways", "Baker"), ("51-3011.00 - Bakers", "Baker"), ("Baker Career Framework", "Baker"),
            ("Role Title:\tBaker", "Baker"),
        ])
    func around(title: String, expected: String) throws {
        #expect(try readRole("# \(title)\n").title == expected)
    }

    @Test("the first line of a pasted page that names an occupation is its title, not the name of the site above it")
    func siteName() throws {
        let text =
            "CareerHub\n\nPastry Chef\n\nPastry chefs make cakes and bread.\n\nWhat They Do\n\n• Bake\n• Decorate\n\n"
            + "Salary\n\n• Junior: $30,000 - $40,000\n"
        #expect(try readRole(text).title == "Pastry Chef")
    }
}
