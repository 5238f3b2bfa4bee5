import Markdown
import Repair

/// What to know beforehand, by group: the items under each label, or under each heading.
struct PrerequisiteReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [Prerequisite] {
        sections.flattened.filter { $0.kind == .prerequisites }.flatMap(groups)
    }

    private func groups(_ section: Section) -> [Prerequisite] {
        var groups: [(label: String?, entries: [Entry])] = []
        for entry in section.entries {
            if groups.isEmpty || groups[groups.count - 1].label != entry.group { groups.append((entry.group, [])) }
            groups[groups.count - 1].entries.append(entry)
        }
        return groups.map { label, entries in
            let key = label.map { HeadingKey($0) }
            let qualifier = key?.qualifier ?? (label == nil ? section.qualifier : nil)
            let first = entries.first?.lines ?? section.lines
            return Prerequisite(
                title: key?.title ?? section.title,
                duration: qualifier.flatMap { duration(in: $0, words: lexicon.spanWords) },
                items: entries.map(\.text), provenance: Provenance(first.union(entries.last?.lines ?? first)))
        }
    }
}
