import Markdown
import Roles
import Testing

@Suite("Points that a guide names")
struct NamedPointTests {
    @Test("under a heading of the kind every item is a point")
    func items() throws {
        let role = try readRole("# Nurse\n\n## Challenges\n\n- Night shifts\n- Strain: talk to colleagues\n")
        #expect(role.challenges.map(\.name) == ["Night shifts", "Strain"])
        #expect(role.challenges.map(\.text) == [nil, "talk to colleagues"])
        #expect(role.challenges.map(\.group) == ["Challenges", "Challenges"])
        #expect(role.challenges.map(\.provenance.lines) == [LineRange(5), LineRange(6)])
    }

    @Test("any other heading in such a section names the point, its list or prose tells of it")
    func headings() throws {
        let role = try readRole(
            "# Nurse\n\n## Trends\n\n### Telehealth\n\n- Video\n  - at home\n\n### Robots\n\nThey carry things.\n")
        #expect(
            role.trends == [
                NamedPoint(
                    name: "Telehealth", items: [.init(text: "Video", details: ["at home"])],
                    provenance: Provenance(LineRange(5, 8))),
                NamedPoint(name: "Robots", text: "They carry things.", provenance: Provenance(LineRange(10, 12))),
            ])
    }

    @Test("a field of application is named in few words; a sentence about fields is none")
    func applications() throws {
        let role = try readRole(
            "# Cook\n\n## Applications\n\n- Hotels\n- Catering: weddings\n- Schools and companies everywhere look for cooks\n"
        )
        #expect(role.applications.map(\.name) == ["Hotels", "Catering"])
    }

    @Test("challenges told among the trends are not the role's")
    func challengesInTrends() throws {
        let role = try readRole("# Cook\n\n## Trends\n\n### Challenges\n\n- Prices\n\n## Challenges\n\n- Heat\n")
        #expect(role.challenges.map(\.name) == ["Heat"])
    }

    @Test("an unmarked item behind bold names in a phase is a piece of advice")
    func remark() throws {
        let role = try readRole(
            "# Cook\n\n## Phase 1: Basics\n\n### Knives\n\n- **Gyuto** (large)\n- **Petty**\n- Buy one of them\n")
        #expect(role.advice.map(\.name) == ["Buy one of them"])
        #expect(role.advice.map(\.group) == ["Knives"])
    }

    @Test("key lines of an overview give demand, impact and the path of a career")
    func overviewFacts() throws {
        let role = try readRole(
            "# Cook\n\n## Overview\n\n- **Market Demand:** 4/5 (all year)\n- **Ladder:** Cook → Sous Chef → Chef\n"
                + "- **Impact:** Happy guests\n")
        #expect(role.marketDemand?.rating == 4)
        #expect(role.marketDemand?.note == "all year")
        #expect(role.careerPaths.map(\.name) == ["Cook", "Sous Chef", "Chef"])
        #expect(role.impact.map(\.name) == ["Happy guests"])
    }

    @Test("a career path's abstract headings are no roles")
    func careerPaths() throws {
        let role = try readRole("# Cook\n\n## Career Path\n\n- Chef\n- Career Progression: years of practice\n")
        #expect(role.careerPaths.map(\.name) == ["Chef", "Career Progression"])
        #expect(role.relatedRoles.map(\.title) == ["Chef"])
    }
}
