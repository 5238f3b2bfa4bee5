import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

struct LibraryTests {
    private static let guides = [
        guide(
            "AI/ML Researcher", path: "a.md",
            [
                section(
                    .tools, [list(["PyTorch, Python", "PyTorch and NumPy"]), paragraph("PyTorch", line: 5)]),
                section(.overview, [paragraph("Python and Machine Learning", line: 11)], line: 10),
            ]),
        guide("ai/ml  researcher", path: "b.md", [section(.skills, [list(["Calculus", "Python", "Git"])])]),
        guide("Data Engineer", path: "c.md", [section(.tools, [list(["Python", "Airflux", "Git"])])]),
        guide("Con", path: "d.md", [section(.overview, [paragraph("Nothing here.")])]),
    ]
    private static let library = link(guides: guides, vocabulary: .example)

    @Test("roles with the same title become one role with a part for each guide")
    func merging() {
        #expect(Self.library.value.roles.map(\.slug) == ["ai-ml-researcher", "con-role", "data-engineer"])
        #expect(Self.library.value.roles.map { $0.parts.map(\.guide) } == [[0, 1], [3], [2]])
    }

    @Test("a name that only an ordinary page names in passing has no page of its own, unless there is no role")
    func namedByPages() {
        let page = ReadText.guide("---\nkind: page\n---\n\nNumPy and Python.\n", path: "p.md")
        let role = guide("Baker", [section(.tools, [list(["Python"])])])
        let slugs = { (guides: [Guide]) in
            link(guides: guides, vocabulary: .example).value.entities.map(\.id.slug).sorted()
        }
        #expect(slugs([page, role]) == ["python"])
        #expect(slugs([page]) == ["numpy", "python"])
        let list = ReadText.guide("---\nkind: page\n---\n\n## Tools\n\n- NumPy\n", path: "p.md")
        #expect(slugs([list, role]) == ["numpy", "python"])
    }

    @Test("a section links each target once, and the first time")
    func firstMention() {
        let linked = Self.library.value.mentions.filter(\.isLinked)
        let keys = linked.map { "\($0.guide) \($0.anchor ?? "") \($0.entity)" }
        #expect(Set(keys).count == keys.count)
        #expect(linked.filter { $0.entity.slug == "pytorch" }.map(\.line) == [2])
        #expect(linked.filter { $0.entity.slug == "python" && $0.guide == 0 }.map(\.line) == [2, 11])
    }

    @Test("backlinks are the exact inverse of the mentions")
    func backlinks() {
        let library = Self.library.value
        let back = library.entities.flatMap { entity in entity.mentions.map { ($0, entity.id) } }
        #expect(back.count == library.mentions.count)
        #expect(back.allSatisfy { library.mentions[$0].entity == $1 })
        for entity in library.entities {
            #expect(Set(entity.roles) == Set(entity.mentions.compactMap { library.mentions[$0].role }))
        }
    }

    @Test("skills that every occupation uses relate no roles, nor does a single name")
    func unrelated() {
        var entities = Vocabulary.example.entities
        for index in entities.indices where entities[index].id.kind == .skill { entities[index].reuse = "transversal" }
        let sections = [section(.skills, [list(["Python, Calculus, Mathematics"])])]
        let guides = [guide("A", path: "a.md", sections), guide("B", path: "b.md", sections)]
        let roles = link(guides: guides, vocabulary: Vocabulary(entities: entities)).value.roles
        #expect(roles.map(\.related.count) == [0, 0])
        #expect(link(guides: guides, vocabulary: .example).value.roles[0].related.map(\.role) == [1])
    }

    @Test("related roles are mutual and name what both share")
    func related() {
        let roles = Self.library.value.roles
        for (position, role) in roles.enumerated() {
            for relation in role.related {
                let back = roles[relation.role].related.first { $0.role == position }
                #expect(back?.shared == relation.shared)
            }
        }
        #expect(roles[0].related.map(\.shared) == [[EntityID(.tool, "git"), EntityID(.tool, "python")]])
        #expect(roles[1].related.isEmpty)
    }

    @Test("a skill in the title of a listed work is not a mention, a tool is")
    func titles() {
        var role = Role(title: "Role", lines: LineRange(1, 9))
        role.sections = [section(.resources, [list(["PyTorch and Machine Learning (a course on Calculus)"])])]
        let provenance = Provenance(LineRange(2))
        role.resources = [Resource(kind: .course, title: "PyTorch and Machine Learning", provenance: provenance)]
        let library = link(guides: [guide(path: "a.md", [role])], vocabulary: .example).value
        #expect(library.mentions.map(\.entity.slug) == ["pytorch", "calculus"])
    }

    @Test("lists in front matter declare skills and tools")
    func frontMatter() {
        var role = Role(title: "Role", lines: LineRange(1, 9))
        role.declaredSkills = [
            DeclaredSkill(text: "Machine Learning (PyTorch)", provenance: Provenance(LineRange(3))),
            DeclaredSkill(text: "Calculus", provenance: Provenance(LineRange(8))),
        ]
        let frontMatter = FrontMatter(lines: LineRange(1, 5), entries: [])
        let library = link(guides: [guide(path: "a.md", [role], frontMatter: frontMatter)], vocabulary: .example).value
        #expect(
            library.mentions.map { "\($0.entity) \($0.line) \($0.strength)" } == [
                "skill:machine-learning 3 declared", "tool:pytorch 3 declared",
            ])
        #expect(library.roles[0].toolIDs == [EntityID(.tool, "pytorch")])
    }

    @Test("references lead to roles that a guide describes")
    func references() {
        var role = Role(title: "Teacher", lines: LineRange(1, 9))
        role.relatedRoles = ["Nurses", "Pilot"].map { RoleReference(title: $0, provenance: Provenance(LineRange(2))) }
        let guides = [guide(path: "a.md", [role]), guide("Nurse", path: "b.md", [])]
        let roles = link(guides: guides, vocabulary: .example).value.roles
        #expect(roles.map(\.slug) == ["nurse", "teacher"])
        #expect(roles[1].references.map(\.role) == [0, nil])
    }

    @Test("an unknown name in a list of tools is reported as a candidate")
    func candidates() {
        #expect(
            Self.library.diagnostics.map { "\($0.location?.description ?? ""): \($0.message)" } == [
                "c.md:3: 'Airflux' is listed as a tool and no vocabulary file knows it"
            ])
    }
}
