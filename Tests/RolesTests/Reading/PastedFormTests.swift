import Markdown
import Roles
import Testing

@Suite("Text that was pasted without its marks")
struct PastedFormTests {
    @Test("without blank lines is cut at the headings that it holds")
    func tight() throws {
        let guide = try guide(
            of: """
                Pastry Chef Guide
                Role Summary
                A pastry chef makes what people remember of a dinner.
                Key Responsibilities
                - Plan the menu of the week
                - Order butter
                Required Skills
                Patience
                Communication
                Arithmetic
                Salary Range
                Junior (0-2 years): $30k - $36k
                Senior (6+ years): $44k - $52k
                Learning Roadmap
                Phase 1: Doughs (Weeks 1-4)
                - Rye
                Phase 2: Creams (Weeks 5-6)
                - Custard
                - Mousse
                Conclusion
                Start on a Monday.
                """)
        let role = try #require(guide.roles.first)
        #expect(role.title == "Pastry Chef")
        #expect(role.responsibilities.map(\.text) == ["Plan the menu of the week", "Order butter"])
        #expect(role.declaredSkills.map(\.text) == ["Patience", "Communication", "Arithmetic"])
        #expect(role.salaryBands.map(\.level) == [.entry, .senior])
        #expect(role.phases.map(\.topicCount) == [1, 2])
        #expect(role.sections.flattened.map(\.lines.first) == [2, 4, 7, 11, 14, 15, 17, 20])
    }

    @Test("in lists that a tab sets in is no code")
    func setIn() throws {
        let text =
            "# Baker\n\n## Responsibilities\n\nEvery night:\n\n\t• Mix\n\t• Bake\n\n## Projects\n\n\t1. Rye loaf\n\t2. Brioche\n"
        let role = try readRole(text)
        #expect(role.responsibilities.map(\.text).prefix(2) == ["Mix", "Bake"])
        #expect(role.projects.map(\.title) == ["Rye loaf", "Brioche"])
    }

    @Test("and a single line that a tab sets in is the code that it was")
    func code() throws {
        let role = try readRole("# Baker\n\n## Overview\n\nType:\n\n\t1. start\n\nand wait.\n")
        #expect(role.sections.first?.blocks.map(\.plainText) == ["Type:", "1. start", "and wait."])
    }

    @Test("asks and answers in an interview where both are marked")
    func interview() throws {
        let role = try readRole(
            """
            # Baker

            ## Interview Questions

            **Q: When is a loaf done?**
            A: When it sounds hollow.

            What would you bake for us?

            """)
        #expect(role.questions.map(\.question) == ["When is a loaf done?"])
        #expect(role.questions.map(\.answer) == ["When it sounds hollow."])
    }

    @Test("has projects behind a label in a phase, with or without a picture before it")
    func labelledProjects() throws {
        let role = try readRole(
            """
            # Baker

            ## Learning Path

            ### Phase 1: Doughs

            - Rye

            🔨 **Mini-project:** a loaf a day for a week

            ### Phase 2: Creams

            - Custard

            🔨 **Project**
            - Wedding cake

            """)
        #expect(role.projects.map(\.title) == ["a loaf a day for a week", "Wedding cake"])
        #expect(role.projects.map(\.phase) == ["Doughs", "Creams"])
        #expect(role.phases.map(\.topicCount) == [1, 1])
    }

    @Test("tells the hours of one day as an example, not as what the role is for")
    func hours() throws {
        let role = try readRole("# Baker\n\n## A Day in the Life\n\n- 02:30 Light the oven\n- 04:00 Shape the loaves\n")
        #expect(role.responsibilities.map(\.text) == ["Serve guests"])
    }

    @Test("marks words in HTML as Markdown would, and keeps a tag without its partner")
    func tags() throws {
        let role = try readRole(
            "# Baker\n\n## Overview\n\nPress <kbd>Stop</kbd>, <b>never <i>Start</i></b>.<br>H<sub>2</sub>O, <b>flour.\n"
        )
        #expect(
            role.sections.first?.blocks.first?.kind
                == .paragraph([
                    .text("Press "), .code("Stop"), .text(", "),
                    .strong([.text("never "), .emphasis([.text("Start")])]), .text("."), .lineBreak, .text("H"),
                    .text("2"), .text("O, "), .html("<b>"), .text("flour."),
                ]))
    }

    @Test("of a page divided by questions has a section for each, behind the bar at its head and a summary")
    func asked() throws {
        let text = """
            Skip to content
            Jobs\tCourses\tLog in

            Baker Career Guide

            At a Glance

            Bread, daily.

            What does a baker do?

            \t• Mix
            \t• Bake

            Which skills do you need?

            \t• Patience

            How much does a baker earn?

            Entry: $30,000 - $36,000 a year

            Was this helpful?\tYes\tNo
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.title == "Baker")
        #expect(role.sections.map(\.kind) == [.overview, .responsibilities, .skills, .salary])
        #expect(role.responsibilities.map(\.text) == ["Mix", "Bake"])
        #expect(role.salaryBands.map(\.level) == [.entry])
    }

    @Test("has numbered sections whose lists may count anew, subsections and a word processor's second level")
    func numbered() throws {
        let text = """
            BAKERS' SERIES | PAGE 1

            Baker

            1. Overview

            Bread, daily.

            2. Responsibilities

            •\tNight
            \to\tMix the dough
            \to\tLight the oven

            3. Skills

            3.1 Soft Skills

            •\tPatience

            4. Projects

            1. Rye loaf
            2. Brioche

            5. Learning Path

            Week 1-4: Doughs
            •\tRye
            •\tWheat
            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.title == "Baker")
        #expect(
            role.sections.flattened.map(\.kind) == [
                .overview, .responsibilities, .skills, .softSkills, .projects, .learningPath, .phase,
            ])
        #expect(role.responsibilities.map(\.text) == ["Mix the dough", "Light the oven"])
        #expect(role.projects.map(\.title) == ["Rye loaf", "Brioche"])
        #expect(role.phases.map(\.topicCount) == [2])
    }
}
