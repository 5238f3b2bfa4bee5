import Markdown
import Roles
import Testing

@Suite("What it takes to get into a role and who hires")
struct EntranceTests {
    @Test("a label or years of experience decide over the heading education")
    func educationAndExperience() throws {
        let role = try readRole(
            "# Nurse\n\n## Education\n\n- Diploma\n- Experience: at least 18 months\n- 2-3 years of experience\n")
        #expect(role.education.map(\.text) == ["Diploma"])
        #expect(role.experience.map(\.text) == ["at least 18 months", "2-3 years of experience"])
        #expect(role.experience.map(\.minimumMonths) == [18, 24])
        #expect(role.experience.map(\.maximumMonths) == [nil, 36])
    }

    @Test("education in prose is one requirement a paragraph")
    func prose() throws {
        #expect(
            try readRole("# Nurse\n\n## Education\n\nA diploma is usual.\n").education.map(\.text) == [
                "A diploma is usual."
            ])
    }

    @Test("employers are names, groups of names, or groups with a note")
    func employers() throws {
        let role = try readRole(
            "# Nurse\n\n## Employers\n\n- City Clinic, Red Cross\n- **Hospitals**: St. Anne, Charité\n- **Schools**: few posts\n"
        )
        #expect(role.employers.map(\.group) == [nil, "Hospitals", "Schools"])
        #expect(role.employers.map(\.names) == [["City Clinic", "Red Cross"], ["St. Anne", "Charité"], []])
        #expect(role.employers.map(\.note) == [nil, nil, "few posts"])
    }

    @Test("two roles in a heading or an item are compared")
    func comparisons() throws {
        let role = try readRole(
            "# Nurse\n\n## Nurse vs. Doctor\n\nDoctors diagnose.\n\n## Key Differences\n\n- **Nurse vs Carer**: Carers visit.\n"
        )
        #expect(role.comparisons.map(\.subjects) == [["Nurse", "Doctor"], ["Nurse", "Carer"]])
        #expect(role.comparisons.map(\.text) == ["Doctors diagnose.", "Carers visit."])
    }

    @Test("specialisations keep what they are about")
    func specializations() throws {
        let role = try readRole("# Cook\n\n## Specializations\n\n- **Pastry Chef** - bread, cakes\n- Saucier\n")
        #expect(role.specializations.map(\.title) == ["Pastry Chef", "Saucier"])
        #expect(role.specializations.map(\.focus) == [["bread", "cakes"], []])
    }

    @Test("prerequisites by label and by heading, with the time they take")
    func prerequisites() throws {
        let role = try readRole(
            "# Cook\n\n## Prerequisites\n\n**Knives (2 weeks if new):**\n- Chop\n\n**Heat:**\n- Boil\n- Fry\n")
        #expect(role.prerequisites.map(\.title) == ["Knives", "Heat"])
        #expect(role.prerequisites.map(\.items) == [["Chop"], ["Boil", "Fry"]])
        #expect(role.prerequisites.map(\.duration?.unit) == [.week, nil])
        #expect(role.prerequisites.map(\.duration?.condition) == ["if new", nil])
    }

    @Test("the length of a whole path, by learner in front matter and in total below")
    func timelines() throws {
        let role = try readRole(
            "---\ntimelineWeeks:\n  newcomer: 10-12\n---\n\n# Cook\n\n## Timeline\n\n**Total**: 3 months\n")
        #expect(role.timelines.map(\.audience) == ["newcomer", nil])
        #expect(role.timelines.map(\.duration.unit) == [.week, .month])
        #expect(role.timelines.map(\.duration.max) == [Amount(units: 12), Amount(units: 3)])
    }

    @Test("checklists keep what is ticked and how long a group takes")
    func checklists() throws {
        let role = try readRole(
            "# Cook\n\n## Checklist\n\n### First Steps (1 month)\n\n- [x] Knife\n- [ ] Apron\n")
        let group = try #require(role.checklists.first?.groups.first)
        #expect(group.label == "First Steps")
        #expect(group.duration?.max == Amount(units: 1))
        #expect(group.items.map(\.text) == ["Knife", "Apron"])
        #expect(group.items.map(\.isChecked) == [true, false])
    }

    @Test("tools stand in groups with their notes, wherever a label names them")
    func toolGroups() throws {
        let role = try readRole(
            "# Cook\n\n## Tools\n\n**Knives:**\n- Gyuto (large)\n- Petty\n\n## Practice\n\n**Tools:**\n- Oven\n")
        #expect(role.toolGroups.map(\.label) == ["Knives", "Tools"])
        #expect(role.toolGroups.map { $0.items.map(\.text) } == [["Gyuto", "Petty"], ["Oven"]])
        #expect(role.toolGroups[0].items.map(\.note) == ["large", nil])
    }
}
