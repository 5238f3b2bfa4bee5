import Markdown
import Repair

/// Lists of tools under their labels: in sections about tools, and under a label that names tools anywhere.
struct ToolGroupReader {
    let lexicon: Lexicon
    let stated: StatedFrontMatter

    func read(_ sections: [Section]) -> [ToolGroup] {
        if let names = stated.names(.tools) { return Self.groups(of: names) }
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

    private static func groups(of names: [StatedFrontMatter.Name]) -> [ToolGroup] {
        var groups: [ToolGroup] = []
        for name in names {
            if groups.last.map({ $0.label == name.group }) != true {
                groups.append(ToolGroup(label: name.group, items: []))
            }
            let (text, note) = withoutNote(name.text)
            groups[groups.count - 1].items.append(
                ToolGroup.Item(text: text, note: note, provenance: Provenance(LineRange(name.line))))
        }
        return groups
    }

    private func item(_ text: String, _ entry: Entry) -> ToolGroup.Item {
        let (name, note) = withoutNote(text)
        return ToolGroup.Item(text: name, note: note, provenance: Provenance(entry.lines))
    }
}
