import Linking

/// Which tools and skills are named together: in how many sections of the guides two names meet.
struct Companions: Sendable {
    private struct Place: Hashable {
        let guide: Int
        let anchor: String
    }

    /// The names that have a page and stand in a section, sorted; all else counts by their positions.
    private let ids: [EntityID]
    private let positions: [EntityID: Int]
    private let sections: [[Int]]
    private let sectionsOf: [[Int]]

    init(in library: Library) {
        let mentions = library.mentions
        ids = library.entities.map(\.entity.id).filter(library.vocabulary.hasPage).sorted()
        positions = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
        var sectionAt: [Place: Int] = [:]
        var sections: [[Int]] = []
        var sectionsOf = Array(repeating: [Int](), count: ids.count)
        for index in mentions.indices {
            guard let anchor = mentions[index].anchor, let name = positions[mentions[index].entity] else { continue }
            let place = Place(guide: mentions[index].guide, anchor: anchor)
            let section = sectionAt[place] ?? sections.count
            if section == sections.count { sections.append([]) }
            sectionAt[place] = section
            guard sectionsOf[name].last != section else { continue }
            sections[section].append(name)
            sectionsOf[name].append(section)
        }
        self.sections = sections
        self.sectionsOf = sectionsOf
    }

    /// The names that meet the entity in the most sections, the most frequent first, among equals by id.
    func closest(_ limit: Int, to entity: EntityID) -> [(id: EntityID, count: Int)] {
        guard let name = positions[entity] else { return [] }
        var counts = Array(repeating: 0, count: ids.count)
        for section in sectionsOf[name] {
            for other in sections[section] where other != name { counts[other] += 1 }
        }
        let ranked = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        return ranked.prefix(limit).map { (ids[$0], counts[$0]) }
    }
}
