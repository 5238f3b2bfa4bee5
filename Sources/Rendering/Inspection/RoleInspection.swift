import Diagnostics
import Linking
import Markdown
import Repair
import Roles

/// One role of a guide as data.
struct RoleInspection {
    let role: Role
    let slug: String
    let mentions: [Mention]
    let vocabulary: Vocabulary

    var json: JSON {
        .object(
            [
                ("title", .string(role.title)),
                ("slug", .string(slug)),
                ("lines", lines(role.lines)),
                ("alternate_titles", .array(role.alternateTitles.map(JSON.string))),
                ("summary", .optional(role.summary)),
                ("sections", .array(role.sections.map(section))),
                ("tools", .array(entities(.tool))),
                ("skills", .array(entities(.skill))),
                ("responsibilities", .array(role.responsibilities.map(responsibility))),
                ("declared_skills", .array(role.declaredSkills.map(declaredSkill))),
                ("salary_bands", .array(role.salaryBands.map(PayInspection.band))),
                ("salary_observations", .array(role.salaryObservations.map(PayInspection.observation))),
                ("career_levels", .array(role.levels.map(PayInspection.level))),
                ("phases", .array(role.phases.map(LearningInspection.phase))),
                ("qa", .array(role.questions.map(question))),
                ("projects", .array(role.projects.filter { !$0.isPortfolio }.map(LearningInspection.project))),
                ("portfolio_projects", .array(role.projects.filter(\.isPortfolio).map(LearningInspection.project))),
                ("resources", .array(role.resources.map(LearningInspection.resource))),
                ("related_roles", .array(role.relatedRoles.map(relatedRole))),
            ] + PointInspection.members(of: role) + EntranceInspection.members(of: role))
    }

    private func section(_ section: Section) -> JSON {
        .object([
            ("kind", .string(section.kind.rawValue)),
            ("title", .string(section.title)),
            ("qualifier", .optional(section.qualifier)),
            ("anchor", .string(section.anchor)),
            ("level", .integer(section.level)),
            ("form", .string(section.heading.form.rawValue)),
            ("lines", lines(section.lines)),
            ("children", .array(section.children.filter { $0.heading.form != .disclosure }.map { self.section($0) })),
        ])
    }

    private func entities(_ kind: EntityKind) -> [JSON] {
        var order: [EntityID] = []
        var places: [EntityID: [Int]] = [:]
        for mention in mentions where mention.entity.kind == kind {
            if places[mention.entity] == nil { order.append(mention.entity) }
            places[mention.entity, default: []].append(mention.line)
        }
        return order.map { id in
            .object([
                ("id", .string(id.slug)),
                ("name", .optional(vocabulary.name(of: id))),
                ("lines", .array((places[id] ?? []).map(JSON.integer))),
            ])
        }
    }

    /// Where a whole section was run together in one line, an item keeps all its words: its colon may be a sentence's.
    private func responsibility(_ item: Responsibility) -> JSON {
        var members: [(String, JSON)] = []
        var text = item.text
        if let group = item.group { members.append(("group", .string(group))) }
        if let term = item.term {
            if isCollapsed(item.provenance.lines) {
                text = "\(term): \(text)"
            } else {
                members.append(("term", .string(term)))
            }
        }
        return .object(members + [("text", .string(text)), ("lines", lines(item.provenance.lines))])
    }

    private func isCollapsed(_ lines: LineRange) -> Bool {
        role.sections.flattened.contains { $0.isCollapsed && $0.lines == lines }
    }

    private func declaredSkill(_ skill: DeclaredSkill) -> JSON {
        .object([
            ("group", .optional(skill.group)), ("name", .optional(skill.name)), ("text", .string(skill.text)),
            ("lines", lines(skill.provenance.lines)),
        ])
    }

    private func question(_ item: QuestionAnswer) -> JSON {
        .object([
            ("question", .string(item.question)), ("answer", .string(item.answer)),
            ("lines", lines(item.provenance.lines)),
        ])
    }

    private func relatedRole(_ reference: RoleReference) -> JSON {
        .object([
            ("title", .string(reference.title)), ("note", .optional(reference.note)),
            ("lines", lines(reference.provenance.lines)),
        ])
    }
}
