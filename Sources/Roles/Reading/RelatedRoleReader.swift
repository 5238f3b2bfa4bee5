import Markdown

/// Names of other roles that a guide mentions as steps, specialisations or neighbours.
enum RelatedRoleReader {
    static func read(_ sections: [Section]) -> [RoleReference] {
        let kinds: Set<SectionKind> = [.relatedRoles, .specializations, .careerPaths]
        var seen: Set<String> = []
        return sections.flattened.filter { kinds.contains($0.kind) }
            .flatMap { section in section.entries.compactMap(reference) }
            .filter { seen.insert($0.title.lowercased()).inserted }
    }

    private static func reference(_ entry: Entry) -> RoleReference? {
        let place = Provenance(entry.lines)
        if let term = Term(entry.inlines) {
            return RoleReference(title: term.name, note: term.text.isEmpty ? nil : term.text, provenance: place)
        }
        let text = entry.text
        guard !text.isEmpty, text.split(separator: " ").count <= 6 else { return nil }
        return RoleReference(title: text, provenance: place)
    }
}
