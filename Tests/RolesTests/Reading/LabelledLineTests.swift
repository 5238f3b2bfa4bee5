import Markdown
import Roles
import Testing

@Suite("Roles told in lines that each begin with a label")
struct LabelledLineTests {
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
            try roles(in: text) == [
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
            try roles(in: text) == ["Pastry Chef: responsibilities 5, skills 9, salary 11; Plan the menu, Clean ovens"])
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
        #expect(try roles(in: text) == ["Pastry Chef: responsibilities 7, skills 13; Plan the menu"])
    }

    @Test("paragraphs among projects that begin with a bold name are projects")
    func projects() throws {
        let role = try readRole(
            "# Baker\n\n## Projects\n\n**Night loaf** – a rye bread\n\n**Fair** – a stand for ten guests\n")
        #expect(role.projects.map(\.title) == ["Night loaf", "Fair"])
    }

    @Test("lines that begin with a box to tick are tasks also where Markdown sees no list")
    func tasks() throws {
        let text =
            "BAKER\n\nOVERVIEW\n\nBakers bake.\n\nROADMAP\n\nSTEP 1 - DOUGH (8 WEEKS)\n[ ] Rye\n[x] Wheat\n\nSTEP 2 - OVENS (2 WEEKS)\n[ ] Gas\n"
        let phases = try #require(try guide(of: text).roles.first).phases
        #expect(phases.map { $0.groups.flatMap(\.topics) } == [["Rye", "Wheat"], []])
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
