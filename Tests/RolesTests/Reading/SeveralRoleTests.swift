import Markdown
import Repair
import Roles
import Testing

@Suite("Several roles in one text, each told in short")
struct SeveralRoleTests {
    @Test(
        "lines that name roles above their labels are their titles",
        arguments: ["", "🍞 ", "## ", "1. "])
    func several(mark: String) throws {
        let text = """
            Careers in a kitchen

            \(mark)Pastry Chef
            Responsibilities: plan the menu, mix doughs
            Tools: Excel
            Salary: $30,000 - $45,000 a year

            \(mark)Baker
            Responsibilities: shape loaves
            Tools: Excel
            Salary: $28,000 - $36,000 a year
            """
        #expect(
            try roles(in: text) == [
                "Pastry Chef: responsibilities 4, tools 5, salary 6; plan the menu, mix doughs",
                "Baker: responsibilities 9, tools 10, salary 11; shape loaves",
            ])
    }

    @Test("items that name roles above labelled items are their titles", arguments: ["", "**"])
    func items(mark: String) throws {
        let text = """
            # Careers in a kitchen

            1. \(mark)Pastry Chef\(mark)
               - \(mark)Responsibilities:\(mark) plan the menu
               - \(mark)Tools:\(mark) Excel

            2. \(mark)Baker\(mark)
               - \(mark)Responsibilities:\(mark) shape loaves
               - \(mark)Tools:\(mark) Excel
            """
        #expect(
            try roles(in: text) == [
                "Pastry Chef: responsibilities 4, tools 5; plan the menu",
                "Baker: responsibilities 8, tools 9; shape loaves",
            ])
    }

    @Test(
        "levels of one occupation are no roles of their own, nor is what stands in a section about levels",
        arguments: ["## Career Levels", "## Levels"], ["Junior Pastry Chef (0-2 years)", "Baker"])
    func levels(heading: String, name: String) throws {
        let text = """
            # Pastry Chef

            ## Responsibilities

            - Plan the menu

            \(heading)

            \(name)
            Tasks: mixes doughs
            Salary: $30,000 - $35,000

            Senior Pastry Chef
            Tasks: leads the kitchen
            Salary: $45,000 - $50,000
            """
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef"])
    }

    @Test("a label that several roles have above their lists needs no known words")
    func ownLabels() throws {
        let text = """
            Who does what in a kitchen?

            🍰 PASTRY CHEF

            Pastry chefs make what is eaten last, and what is remembered.

            What they do:
            ✔ Plan the menu
            ✔ Mix doughs

            What they use:
            ✔ Whisks, bowls
            ✔ Ovens

            🍞 NIGHT BAKER

            Night bakers make what is eaten first, while others are asleep.

            What they do:
            ✔ Shape loaves
            ✔ Rake ovens

            What they use:
            ✔ Peels
            ✔ Ovens
            """
        #expect(
            try roles(in: text) == [
                "Pastry Chef: responsibilities 7, tools 11; Plan the menu, Mix doughs",
                "Night Baker: responsibilities 19, tools 23; Shape loaves, Rake ovens",
            ])
        let tools = try guide(of: text).roles[0].toolGroups.flatMap(\.items)
        #expect(tools.map { "\($0.provenance.lines.first) \($0.text)" } == ["12 Whisks, bowls", "13 Ovens"])
        #expect(try guide(of: text).documentTitle == "Who does what in a kitchen?")
    }

    @Test("names of occupations above the same questions are roles")
    func askedRoles() throws {
        let text = """
            Careers in a kitchen

            1.\tPASTRY CHEF

            What is it?
            They make desserts.

            What will I do?
            •\tPlan the menu

            How do I qualify?
            •\tLearn for three years

            2.\tBAKER

            What is it?
            They bake bread.

            What will I do?
            •\tShape loaves

            How do I qualify?
            •\tLearn for two years
            """
        #expect(
            try roles(in: text) == [
                "Pastry Chef: overview 5, responsibilities 8, education 11; Plan the menu",
                "Baker: overview 16, responsibilities 19, education 22; Shape loaves",
            ])
    }

    @Test("a table that compares roles with headings of their own opens none")
    func comparedRoles() throws {
        let text = """
            # Careers in a kitchen

            ## Pastry Chef

            **Responsibilities:** plan the menu
            **Tools:** Excel

            ## Baker

            **Responsibilities:** shape loaves
            **Tools:** Excel

            ## In short

            | Role | Challenges | Work environment |
            |---|---|---|
            | Pastry Chef | Heat | Kitchen |
            | Baker | Nights | Bakery |
            """
        #expect(try guide(of: text).roles.map(\.title) == ["Pastry Chef", "Baker"])
    }

    @Test("numbered names of occupations are roles also where a sentence stands above their first heading")
    func toldRoles() throws {
        let text = """
            Careers in a kitchen

            1. Pastry Chef

            Pastry chefs make what is eaten last and remembered best.

            Responsibilities

            • Plan the menu

            Salary

            • $30,000 - $45,000 a year

            2. Baker

            Bakers make what is eaten first, while others are asleep.

            Responsibilities

            • Shape loaves

            Salary

            • $28,000 - $36,000 a year
            """
        #expect(
            try roles(in: text) == [
                "Pastry Chef: responsibilities 7, salary 11; Plan the menu",
                "Baker: responsibilities 19, salary 23; Shape loaves",
            ])
    }

    @Test(
        "items whose lines cannot be told apart stay a list with all that they say",
        arguments: ["Tasks: bake", "`a\n   b` Tasks: bake"])
    func marksOverLines(line: String) throws {
        let item = { (name: String) in "1. \(name)\n   \(line)\n   - Tasks: bread\n   - Tools: Excel\n" }
        let article = try guide(of: "# Jobs\n\n" + item("Baker") + item("Pastry Chef")).article
        let isOpened = !article.sections.isEmpty
        #expect(isOpened == !line.contains("`"))
    }
}
