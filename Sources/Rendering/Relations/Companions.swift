import Linking

/// Which tools and skills are named together: in how many sections of the guides two names meet.
struct Companions: Sendable {
    private struct Place: Hashable {
        let guide: Int
        let anchor: String
    }

    private let sections: [[EntityID]]
    private let sectionsOf: [EntityID: [Int]]

    init(in library: Library) {
        var positions: [Place: Int] = [:]
        var sections: [[EntityID]] = []
        var sectionsOf: [EntityID: [Int]] = [:]
        for mention in library.mentions where library.vocabulary[mention.entity]?.hasPage == true {
            guard let anchor = mention.anchor else { continue }
            let place = Place(guide: mention.guide, anchor: anchor)
            let position = positions[place] ?? sections.count
            if position == sections.count { sections.append([]) }
            positions[place] = position
            guard sectionsOf[mention.entity]?.last != position else { continue }
            sections[position].append(mention.entity)
            sectionsOf[mention.entity, default: []].append(position)
        }
        self.sections = sections
        self.sectionsOf = sectionsOf
    }

    /// The names that meet the entity in the most sections, the most frequent first, among equals by id.
    func closest(_ limit: Int, to entity: EntityID) -> [(id: EntityID, count: Int)] {
        var counts: [EntityID: Int] = [:]
        for section in sectionsOf[entity] ?? [] {
            for other in sections[section] where other != entity { counts[other, default: 0] += 1 }
        }
        let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        return ranked.prefix(limit).map { ($0.key, $0.value) }
    }
}
