import Markdown
import Repair

/// Lists of tools under their labels: in sections about tools, and under a label that names tools anywhere.
struct ToolGroupReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [ToolGroup] {
        let classifier = SectionClassifier(lexicon: lexicon)
        var groups: [ToolGroup] = []
        for section in sections.flattened {
            var labels: [String?] = []
            for entry in section.entries {
                let key = entry.group.map { HeadingKey($0).key }
                guard section.kind == .tools || key.flatMap(classifier.lookUp) == .tools else { continue }
                if let term = Term(entry.inlines), term.isMarked, !term.text.isEmpty {
                    groups.append(ToolGroup(label: term.name, items: [item(term.text, entry)]))
                    labels = []
                    continue
                }
                let label = entry.group ?? (section.level > 2 ? section.title : nil)
                if labels.isEmpty || labels[labels.count - 1] != label {
                    groups.append(ToolGroup(label: label, items: []))
                    labels.append(label)
                }
                groups[groups.count - 1].items.append(item(entry.text, entry))
            }
        }
        return groups
    }

    private func item(_ text: String, _ entry: Entry) -> ToolGroup.Item {
        let (name, note) = withoutNote(text)
        return ToolGroup.Item(text: name, note: note, provenance: Provenance(entry.lines))
    }
}
