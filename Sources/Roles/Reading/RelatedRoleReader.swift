import Diagnostics
import Markdown

/// Names of other roles that a guide mentions as steps, specialisations or neighbours.
enum RelatedRoleReader {
    /// `path` holds the steps of a career written in one line.
    static func read(_ sections: [Section], path: [NamedPoint]) -> [RoleReference] {
        let kinds: Set<SectionKind> = [.relatedRoles, .specializations, .careerPaths]
        var seen: Set<String> = []
        let listed = sections.flattened.filter { kinds.contains($0.kind) }.flatMap { section in
            section.entries.compactMap(reference)
        }
        let steps = path.map { RoleReference(title: $0.name, provenance: $0.provenance) }
        return (listed + steps).filter { !namesNobody($0.title) && seen.insert($0.title.lowercased()).inserted }
    }

    /// A title names a person; a name with the ending of an abstract thing, such as `Progression`, is none.
    private static func namesNobody(_ title: String) -> Bool {
        guard let last = title.lowercased().split(at: " ").last else { return true }
        return abstractEndings.contains { last.count > $0.count + 2 && last.hasSuffix($0) }
    }

    /// Closed: the endings by which English names things that are done or had.
    private static let abstractEndings = ["ity", "ion", "ment", "ness", "ship", "ing", "ance", "ence", "ism"]

    private static func reference(_ entry: Entry) -> RoleReference? {
        let place = Provenance(entry.lines)
        if let term = Term(entry.inlines) {
            return RoleReference(title: term.name, note: term.text.isEmpty ? nil : term.text, provenance: place)
        }
        let text = entry.text
        guard !text.isEmpty, text.split(at: " ").count <= 6 else { return nil }
        return RoleReference(title: text, provenance: place)
    }
}
