import Diagnostics
import Markdown
import Repair

/// What a guide names one after the other: applications, trends, challenges, practices, advice.
///
/// Under a heading that only says the kind, such as `Challenges`, every item is a point. A heading that says anything
/// else within such a section names the point itself, and its items are what is said about it.
struct PointReader {
    let lexicon: Lexicon

    func read(_ kind: SectionKind, in sections: [Section]) -> [NamedPoint] {
        sections.flatMap { read($0, as: kind) }
    }

    private func read(_ section: Section, as kind: SectionKind) -> [NamedPoint] {
        // What a field still has to overcome is told among its trends; it's no challenge of the role.
        if kind == .challenges, section.kind == .trends { return [] }
        let own = section.kind == kind ? points(of: section, kind) : []
        return own + section.children.flatMap { read($0, as: kind) }
    }

    private func points(of section: Section, _ kind: SectionKind) -> [NamedPoint] {
        let entries = section.entries
        if !isOnlyKind(section, kind) { return [point(of: section, entries)].compactMap(\.self) }
        return entries.compactMap { entry in
            if kind == .applications, !namesField(entry) { return nil }
            return point(entry, group: section.title)
        }
    }

    /// A field of application is named, by a term or in few words; a sentence about fields is none.
    private func namesField(_ entry: Entry) -> Bool {
        !entry.nested.isEmpty || Term(entry.inlines) != nil || entry.text.split(at: " ").count <= 5
    }

    /// What is said about it is a list, or prose where there is none.
    private func point(of section: Section, _ entries: [Entry]) -> NamedPoint? {
        let prose = entries.isEmpty ? section.blocks.plainText : ""
        guard !entries.isEmpty || !prose.isEmpty else { return nil }
        return NamedPoint(
            name: section.title, text: prose.isEmpty ? nil : prose, items: entries.map(item),
            provenance: Provenance(section.lines))
    }

    private func isOnlyKind(_ section: Section, _ kind: SectionKind) -> Bool {
        SectionClassifier(lexicon: lexicon).lookUp(HeadingKey(section.title).key) == kind
    }

    func point(_ entry: Entry, group: String) -> NamedPoint {
        let place = Provenance(entry.lines)
        let items = entry.nested.map(item)
        guard let term = Term(entry.inlines) else {
            return NamedPoint(name: entry.text.trimmingColon, items: items, group: group, provenance: place)
        }
        let text = term.text.isEmpty ? nil : term.text
        return NamedPoint(name: term.name, text: text, items: items, group: group, provenance: place)
    }

    private func item(_ entry: Entry) -> NamedPoint.Item {
        NamedPoint.Item(text: entry.text, details: entry.nested.map(\.text))
    }
}
