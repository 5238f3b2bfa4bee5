import Linking

/// The tools of one kind or the skills of one category that have a page, as indexes list them.
struct EntityGroup {
    let anchor: String
    let label: String
    let entities: [LibraryEntity]

    /// The groups by their labels, the names in each in alphabetical order.
    static func groups(of kind: EntityKind, in library: Library) -> [EntityGroup] {
        let entities = library.entities.filter { $0.hasPage && $0.id.kind == kind }
        let grouped = Dictionary(grouping: entities) { $0.entity.group }
        return grouped.keys.sorted().map { key in
            let sorted = (grouped[key] ?? []).sorted(alphabeticallyBy: \.entity.name)
            return EntityGroup(anchor: key, label: sorted.first?.entity.groupLabel ?? key, entities: sorted)
        }.sorted(alphabeticallyBy: \.label)
    }
}

/// Whether the left text comes before the right, capitals and small letters alike; ties by bytes.
func alphabetical(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.lowercased(), right.lowercased())
    return a.utf8.elementsEqual(b.utf8)
        ? left.utf8.lexicographicallyPrecedes(right.utf8) : a.utf8.lexicographicallyPrecedes(b.utf8)
}

extension Sequence {
    /// In the alphabetical order of a text of each; every text is folded once and not for each comparison.
    func sorted(alphabeticallyBy text: (Element) -> String) -> [Element] {
        let elements = Array(self)
        let keys = elements.map { element in
            let text = text(element)
            return (folded: Array(text.lowercased().utf8), written: Array(text.utf8))
        }
        let order = elements.indices.sorted { left, right in
            let (a, b) = (keys[left], keys[right])
            return a.folded == b.folded
                ? a.written.lexicographicallyPrecedes(b.written) : a.folded.lexicographicallyPrecedes(b.folded)
        }
        return order.map { elements[$0] }
    }
}
