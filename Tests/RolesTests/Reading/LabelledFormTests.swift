import Markdown
import Roles
import Testing

@Suite("Text whose sections are bold labels, capitals or lines above a list")
struct LabelledFormTests {
    /// The sections of a text with the line that each begins on.
    private func sections(_ text: String) throws -> [String] {
        try #require(try guide(of: text).roles.first).sections.flattened.map { "\($0.kind.rawValue) \($0.lines.first)" }
    }

    @Test("bold labels part a text whose only headings are its phases, also those above questions")
    func labelsAndPhases() throws {
        let text = """
            **Pastry Chef**

            **Responsibilities:**

            - Plan the menu

            **Required Skills:**

            - Patience

            **Learning Path:**

            **Phase 1: Dough (Weeks 1-4)**

            - Rye

            **Phase 2: Creams (Weeks 5-8)**

            - Custard

            **Interview Q&A:**

            **Q1: What is a roux?**
            A: Flour in butter.

            **Resources:**

            - The Flour Bible (book)
            """
        #expect(
            try sections(text) == [
                "responsibilities 3", "skills 7", "learning-path 11", "phase 13", "phase 17", "qa 21",
                "resources 26",
            ])
    }

    @Test("bold lines right above their lists are headings where most of them are known ones")
    func boldLinesAboveLists() throws {
        let text = """
            PASTRY CHEF

            **What you will do day to day**
            - Plan the menu

            **Required Skills**
            - Patience

            **Tool box**
            - Whisk

            **How much does it pay?**

            | Level | Base (USD) |
            |---|---|
            | Junior | $30k – $36k |
            | Senior | $44k – $52k |

            **Getting there in nine months**
            Month 1-2: Dough
              - Rye
            Month 3-9: Creams
              - Custard
            """
        #expect(
            try sections(text) == [
                "responsibilities 3", "skills 6", "tools 9", "salary 12", "learning-path 19", "phase 20", "phase 22",
            ])
        #expect(try guide(of: text).roles.first?.salaryBands.map(\.level) == [.entry, .senior])
    }

    @Test("a label may say that the work includes what follows, and each step of a plan may be a line")
    func includes() throws {
        let text = """
            Pastry Chef Job Description

            Summary:
            The pastry chef makes what people remember of a dinner.

            Responsibilities include:
            • Plan the menu

            Requirements:
            • Patience

            Learning roadmap
            Step 1 - Dough (4 weeks): rye, wheat, spelt
            Step 2 - Creams (6 weeks): custard

            Interview questions
            1. What is a roux?
            """
        #expect(
            try sections(text) == [
                "overview 3", "responsibilities 6", "requirements 9", "learning-path 12", "interview 16",
            ])
        let phases = try #require(try guide(of: text).roles.first).phases
        #expect(phases.map(\.title) == ["Dough", "Creams"])
        #expect(phases.map(\.topicCount) == [3, 1])
    }

    @Test("a short known heading in capitals stands beside the longer ones")
    func shortCapitals() throws {
        let text = """
            HOW TO BECOME A PASTRY CHEF

            WHAT PASTRY CHEFS DO

            - plan the menu

            TOOLS OF THE TRADE

            Whisk, oven

            PAY

            Apprentice: $18-$25 per hour

            JOB OUTLOOK

            Good.
            """
        #expect(try sections(text) == ["responsibilities 3", "tools 7", "salary 11", "market-demand 15"])
    }

    @Test("lines that begin with a bold name and a dash are the items of a list")
    func boldNames() throws {
        let role = try readRole(
            """
            # Pastry Chef

            ## Career levels

            **Commis (0–2 yrs)** – rolls out the dough.
            **Junior Sous Chef (2–5 yrs)** – plans the desserts.
            **Head Pastry Chef (5+ yrs)** – sets the menu.

            """)
        #expect(role.levels.map(\.provenance.lines.first) == [5, 6, 7])
    }

    @Test("labels above lists and labels before text are sections alike where several roles have them")
    func labelledRoles() throws {
        func role(_ name: String) -> String {
            "## \(name)\n\n**Overview:** Bakes.\n\n**Key Responsibilities:**\n- Mix\n- Rest\n\n**Tools:** Excel\n\n"
        }
        let roles = try guide(of: "# Trades\n\n" + role("1. Night Baker") + role("2. Pastry Chef")).roles
        #expect(roles.map(\.title) == ["Night Baker", "Pastry Chef"])
        #expect(roles.map { $0.responsibilities.map(\.text) } == [["Mix", "Rest"], ["Mix", "Rest"]])
    }

    @Test("a label of another subject in the section that tells of the role in short opens a section")
    func labelInOverview() throws {
        let role = try readRole("# Baker\n\n## About the Role\n\nBakers bake.\n\n**What they do:**\n- Mix\n- Rest\n")
        #expect(role.sections.flattened.prefix(2).map(\.kind) == [.overview, .responsibilities])
        #expect(role.responsibilities.prefix(2).map(\.text) == ["Mix", "Rest"])
    }

    @Test("contents that name the sections in fewer words than their headings are left out")
    func shortContents() throws {
        let text =
            "Baker: Duties and Pay\n\nTable of Contents\n1. Roles and Responsibilities\n2. Salary in France\n3. FAQs\n4. Skills\n\n"
            + "Roles and Responsibilities of a Baker\n\n• Mix\n\nSkills\n\n• Taste\n\nBaker Salary in France\n\n• Junior: €30,000\n\n"
            + "Frequently Asked Questions\n\nQ1. Is it early?\n\nYes.\n"
        #expect(try sections(text) == ["responsibilities 9", "skills 13", "salary 17", "qa 21", "question 23"])
    }
}
