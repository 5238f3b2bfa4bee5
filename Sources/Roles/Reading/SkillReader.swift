import Markdown

/// Skills that a guide lists as required, in its own words.
enum SkillReader {
    static func read(_ sections: [Section], stated: StatedFrontMatter) -> [DeclaredSkill] {
        if let names = stated.names(.skills) {
            return names.map { name in
                DeclaredSkill(group: name.group, text: name.text, provenance: Provenance(LineRange(name.line)))
            }
        }
        let kinds: Set<SectionKind> = [.skills, .softSkills, .requirements]
        return sections.flattened.filter { kinds.contains($0.kind) }.flatMap { section in
            section.entries.flatMap { entry in skills(entry, section: section) } + rows(of: section)
        }
    }

    private static func skills(_ entry: Entry, section: Section) -> [DeclaredSkill] {
        let group = entry.group ?? (section.level > 2 ? section.title : nil)
        guard !entry.nested.isEmpty else {
            return [skill(entry, group: group)]
        }
        return entry.nested.map { skill($0, group: entry.text.trimmingColon) }
    }

    private static func skill(_ entry: Entry, group: String?) -> DeclaredSkill {
        DeclaredSkill(
            group: group, name: Term(entry.inlines)?.name, text: entry.text, provenance: Provenance(entry.lines))
    }

    /// In a table the first column names the skill.
    private static func rows(of section: Section) -> [DeclaredSkill] {
        section.blocks.flatMap { block -> [DeclaredSkill] in
            guard case .table(let table) = block.kind else { return [] }
            return table.rows.compactMap { row in
                guard let name = row.cells.first?.plainText, !name.isEmpty else { return nil }
                return DeclaredSkill(group: section.title, text: name, provenance: Provenance(LineRange(row.line)))
            }
        }
    }
}
