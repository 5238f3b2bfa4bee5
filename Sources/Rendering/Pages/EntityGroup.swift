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

/// A text as alphabetical order compares it: capitals and small letters alike, ties by bytes.
struct AlphabeticalKey: Comparable {
    private let folded: [UInt8]
    private let written: [UInt8]

    init(_ text: String) {
        folded = Array(text.lowercased().utf8)
        written = Array(text.utf8)
    }

    static func < (left: Self, right: Self) -> Bool {
        left.folded == right.folded
            ? left.written.lexicographicallyPrecedes(right.written)
            : left.folded.lexicographicallyPrecedes(right.folded)
    }
}

extension Sequence {
    /// In the alphabetical order of a text of each; every text is folded once and not for each comparison.
    func sorted(alphabeticallyBy text: (Element) -> String) -> [Element] {
        let elements = Array(self)
        let keys = elements.map { AlphabeticalKey(text($0)) }
        return elements.indices.sorted { keys[$0] < keys[$1] }.map { elements[$0] }
    }
}
