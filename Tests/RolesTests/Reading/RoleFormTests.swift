import Diagnostics
import Markdown
import Repair
import Roles
import Testing

@Suite("Roles in unusual forms")
struct RoleFormTests {
    @Test("a text without a title is about the role that its headings ask about")
    func asked() throws {
        let text =
            "### What Does a Pastry Chef Do?\n\n- Bakes\n\n### How to Become a Pastry Chef\n\n- Train\n\n### Salary\n\n$30k"
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef"])
    }

    @Test("a title that asks what people do gives way to the heading that names the role")
    func questionTitle() throws {
        let role = try readRole("# What Bakers Do\n\nThey bake.\n\n## How to Become a Baker\n\n- Train\n")
        #expect(role.title == "Baker")
    }

    @Test(
        "what a title says besides the role goes",
        arguments: [
            ("Want to become a Pastry Chef in 2025?", "Pastry Chef"), ("Role: Pastry Chef", "Pastry Chef"),
            ("The Pastry Chef Roadmap", "Pastry Chef"), ("Pastry Chef Salary Guide 2024/25", "Pastry Chef"),
            ("So you want to be a Pastry Chef", "Pastry Chef"),
            ("Head of Pastry in London", "Head of Pastry in London"),
        ])
    func titles(title: String, expected: String) throws {
        #expect(try readRole("# \(title)\n").title == expected)
    }

    @Test("what every item of the work begins with is its name, in a list of plain text and in a table of projects")
    func names() throws {
        let role = try readRole(
            """
            # Baker

            ## Responsibilities

            - Mixing: weigh and knead
            - Night watch: keep the oven at heat
            - Delivery: fill the van by six

            ## Projects

            | # | Project | What it shows |
            |---|---|---|
            | 1 | Rye loaf | patience |
            | 2 | **Brioche** | 200 g of butter |

            """)
        #expect(role.responsibilities.map(\.term).prefix(3) == ["Mixing", "Night watch", "Delivery"])
        #expect(role.projects.map(\.title) == ["Rye loaf", "Brioche"])
        #expect(role.projects.map(\.details) == [["patience"], ["200 g of butter"]])
    }

    @Test("roles whose sections are bold labels are roles of their own")
    func labelled() throws {
        let role = { (name: String) in
            "## \(name)\n\n**Responsibilities**:\n- Bake\n\n**Required Skills**:\n- Patience\n\n**Salary**: $30k-$40k\n\n"
        }
        let roles = try guide(of: "# In a bakery\n\n" + role("Baker") + role("Pastry Chef")).roles
        #expect(roles.map(\.title) == ["Baker", "Pastry Chef"])
        #expect(roles.map(\.responsibilities.count) == [1, 1])
        #expect(roles.map(\.salaryBands.count) == [1, 1])
    }

    @Test("questions and answers in the lines of one paragraph, and in quotes")
    func questions() throws {
        let lines = "Q: Is it early?\nA: Very.\nQ: Is it hot?\nA: Near the oven."
        let quote = "> **Is it sweet?**\n> Often."
        let role = try readRole("# Baker\n\n## FAQ\n\n\(lines)\n\n\(quote)\n")
        #expect(role.questions.map(\.question) == ["Is it early?", "Is it hot?", "Is it sweet?"])
        #expect(role.questions.map(\.answer) == ["Very.", "Near the oven.", "Often."])
    }

    @Test("a heading that sets two roles apart compares them")
    func comparisons() throws {
        let role = try readRole("# Baker\n\n## How a baker differs from a cook\n\nThe hours.\n")
        #expect(role.sections.first?.kind == .comparison)
        #expect(role.comparisons.map(\.subjects) == [["a baker", "a cook"]])
    }

    @Test(
        "a text without a title is about the role of its first lines",
        arguments: [
            ("Northbread Ltd\nSenior Pastry Chef\nLeeds", "Senior Pastry Chef"),
            ("What does a pastry chef actually do all day?", "Pastry Chef"),
        ])
    func firstLines(text: String, expected: String) throws {
        #expect(try readRole(text + "\n\n**What they do**\n\n- Bake").title == expected)
    }

    @Test("a title that calls itself a guide to an occupation needs one section of a guide")
    func guides() throws {
        let text = "# Pastry Chef Roadmap\n\n- Flour\n- Sugar\n\n## FAQ\n\n**Is it early?**\nVery.\n"
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef"])
        #expect(try guide(of: text.replacing("Pastry Chef Roadmap", with: "Our Kitchen")).roles.isEmpty)
    }

    @Test("of two parts of a title the one that names an occupation is the role")
    func parts() throws {
        #expect(try readRole("# Kitchen Matrix: Pastry Chef\n").title == "Pastry Chef")
    }

    @Test(
        "guides pasted one below the other are a role each, however their titles stand out",
        arguments: [
            ("PASTRY CHEF", "NIGHT BAKER"), ("1. Pastry Chef", "2. Night Baker"),
            ("=== Pastry Chef ===", "=== Night Baker ==="),
            ("----------------\nPastry Chef\n----------------", "----------------\nNight Baker\n----------------"),
            ("=====\nRole 1: Pastry Chef\n=====", "=====\nRole 2: Night Baker\n====="),
        ])
    func several(first: String, second: String) throws {
        let body = "\n\nOverview\n\nThey bake.\n\nDuties\n\n- Mix\n\nTools\n\n- Excel\n\n"
        let source = repairText(path: "a.txt", bytes: Array((first + body + second + body).utf8)).value
        let roles = try guide(of: String(decoding: source.text, as: UTF8.self)).roles
        #expect(roles.map(\.title) == ["Pastry Chef", "Night Baker"])
        let kinds: [SectionKind] = [.overview, .responsibilities, .tools]
        #expect(roles.map { $0.sections.map(\.kind) } == [kinds, kinds])
    }

    @Test("levels with the same headings below them are no roles of their own")
    func levelsAreNoRoles() throws {
        let body = "\n\nDuties\n\n- Mix\n\nTools\n\n- Excel\n\n"
        let roles = try guide(
            of: "Baker\n\nOverview\n\nThey bake.\n\nJunior Night Baker" + body + "Senior Night Baker" + body
        ).roles
        #expect(roles.count == 1)
    }
}
