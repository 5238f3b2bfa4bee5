import Markdown
import Repair

/// Checklists: their own items and those of the sections within them; statements on whom the role suits.
struct ChecklistReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [Checklist] {
        sections.flatMap { section -> [Checklist] in
            switch section.kind {
            case .checklist: [checklist(section, .achievement)].compactMap(\.self)
            case .audience: [checklist(section, .audience)].compactMap(\.self)
            default: read(section.children)
            }
        }
    }

    private func checklist(_ section: Section, _ purpose: Checklist.Purpose) -> Checklist? {
        let groups = ownGroups(section) + section.children.flattened.compactMap(group)
        guard !groups.isEmpty else { return nil }
        return Checklist(
            title: section.title, purpose: purpose, groups: groups, provenance: Provenance(section.lines))
    }

    private func ownGroups(_ section: Section) -> [Checklist.Group] {
        var groups: [Checklist.Group] = []
        for entry in section.entries {
            if groups.isEmpty || groups[groups.count - 1].label != entry.group {
                groups.append(Checklist.Group(label: entry.group, items: []))
            }
            groups[groups.count - 1].items.append(item(entry))
        }
        return groups
    }

    private func group(_ section: Section) -> Checklist.Group? {
        let entries = section.entries
        guard !entries.isEmpty else { return nil }
        let length = section.qualifier.flatMap { duration(in: $0, words: lexicon.spanWords) }
        return Checklist.Group(label: section.title, duration: length, items: entries.map(item))
    }

    private func item(_ entry: Entry) -> Checklist.Item {
        Checklist.Item(text: entry.text, isChecked: entry.isChecked, provenance: Provenance(entry.lines))
    }
}
