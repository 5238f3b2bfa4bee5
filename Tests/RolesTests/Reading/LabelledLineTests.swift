import Markdown
import Roles
import Testing

@Suite("Roles told in lines that each begin with a label")
struct LabelledLineTests {
    /// Each role with its sections and duties.
    private func roles(_ text: String) throws -> [String] {
        try guide(of: text).roles.map { role in
            let sections = role.sections.flattened.map { "\($0.kind.rawValue) \($0.lines.first)" }
            let duties = role.responsibilities.map(\.text)
            return "\(role.title): \(sections.joined(separator: ", ")); \(duties.joined(separator: ", "))"
        }
    }

    @Test(
        "a text of labelled lines below its title is a role, whatever its marks",
        arguments: ["Pastry Chef", "# Pastry Chef"], ["", "**"])
    func one(title: String, mark: String) throws {
        let text = """
            \(title)

            \(mark)Overview:\(mark) Pastry chefs make desserts, and breads too.

            \(mark)Responsibilities:\(mark) plan the menu, mix doughs, and clean ovens

            \(mark)Skills:\(mark) patience, a steady hand

            \(mark)Salary:\(mark) $30,000 - $45,000 a year
            """
        #expect(
            try roles(text) == [
                "Pastry Chef: overview 3, responsibilities 5, skills 7, salary 9; plan the menu, mix doughs, clean ovens"
            ])
    }

    @Test("labels above lists are sections below a marked title, and a wrapped line belongs to its label")
    func lists() throws {
        let text = """
            # Pastry Chef

            They make desserts.

            Responsibilities:
            - Plan the menu
            - Clean ovens

            Skills: patience, a steady hand,
            calm
            Salary: $30,000 - $45,000
            """
        #expect(
            try roles(text) == ["Pastry Chef: responsibilities 5, skills 9, salary 11; Plan the menu, Clean ovens"])
    }

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
            try roles(text) == [
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
            try roles(text) == [
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

    @Test("lines below a heading of a text without marks are items when each begins like a sentence and none ends so")
    func itemsWithoutMarks() throws {
        let text = """
            Pastry Chef: an overview

            1. Core Responsibilities
            Menus – Plan what is served
            Doughs – Mix what is baked
            Ovens – Clean them, rake them and light them

            2. Key Skills
            Patience and calm
            A steady hand

            3. Learning Plan
            Step 1: Learn doughs (Weeks 1–4)
            Rye, wheat and spelt
            Leaven

            Step 2: Learn creams (Weeks 5–8)
            Custard
            Ganache
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.responsibilities.count == 3)
        #expect(role.declaredSkills.map(\.text) == ["Patience and calm", "A steady hand"])
        #expect(role.phases.map { $0.groups.flatMap(\.topics).count } == [2, 2])
    }

    @Test("bold sentences and what a page promises below its title are no headings")
    func boldSentences() throws {
        let text = """
            # Pastry Chef

            **Learn to bake step by step, and without a school**

            They make desserts.

            ## Responsibilities

            - Plan the menu

            **Seats in the kitchen are limited to ten.**

            ## Skills

            - Patience
            """
        #expect(try roles(text) == ["Pastry Chef: responsibilities 7, skills 13; Plan the menu"])
    }

    @Test("paragraphs among projects that begin with a bold name are projects")
    func projects() throws {
        let role = try readRole(
            "# Baker\n\n## Projects\n\n**Night loaf** – a rye bread\n\n**Fair** – a stand for ten guests\n")
        #expect(role.projects.map(\.title) == ["Night loaf", "Fair"])
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
            try roles(text) == [
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
            try roles(text) == [
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

    @Test("lines that begin with a box to tick are tasks also where Markdown sees no list")
    func tasks() throws {
        let text =
            "BAKER\n\nOVERVIEW\n\nBakers bake.\n\nROADMAP\n\nSTEP 1 - DOUGH (8 WEEKS)\n[ ] Rye\n[x] Wheat\n\nSTEP 2 - OVENS (2 WEEKS)\n[ ] Gas\n"
        let phases = try #require(try guide(of: text).roles.first).phases
        #expect(phases.map { $0.groups.flatMap(\.topics) } == [["Rye", "Wheat"], []])
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
            try roles(text) == [
                "Pastry Chef: responsibilities 7, salary 11; Plan the menu",
                "Baker: responsibilities 19, salary 23; Shape loaves",
            ])
    }

    @Test(
        "a line that announces the guide names its role, also in what an assistant said to its user",
        arguments: [
            "Here's a career guide for a Night Baker:",
            "You said:\nwrite me a profile\n\nChatGPT said:\nSure! Below is a role profile of a Night Baker.",
        ])
    func announcements(lead: String) throws {
        let text = "\(lead)\n\nOverview\n\nBakers bake.\n\nKey Responsibilities\n\n- Shape loaves\n- Rake ovens\n"
        #expect(try guide(of: text).roles.map(\.title) == ["Night Baker"])
    }
}
