/// Everything that follows from the mentions: who names what, and which roles have much in common.
struct Relations {
    private let mentions: [Mention]
    /// For every role the entities it names, by guide and line.
    private let named: [[EntityID]]
    private let sets: [Set<EntityID>]
    private let related: [[Int]]

    init(mentions: [Mention], roleCount: Int, vocabulary: Vocabulary) {
        self.mentions = mentions
        var named = Array(repeating: [EntityID](), count: roleCount)
        var sets = Array(repeating: Set<EntityID>(), count: roleCount)
        // A mention is copied with its texts when it is taken out whole, which takes longer than all that is done here.
        let order = mentions.indices.map { (mentions[$0].guide, mentions[$0].line, $0) }.sorted { $0 < $1 }
        for (_, _, index) in order {
            guard let role = mentions[index].role else { continue }
            let entity = mentions[index].entity
            if sets[role].insert(entity).inserted { named[role].append(entity) }
        }
        self.named = named
        self.sets = sets
        let telling = named.map { $0.filter { vocabulary[$0]?.reuse != "transversal" } }
        related = Kinship(telling).related
    }

    func named(_ kind: EntityKind, in role: Int) -> [EntityID] {
        named[role].filter { $0.kind == kind }
    }

    func related(to role: Int) -> [LibraryRole.Relation] {
        related[role].map { other in
            LibraryRole.Relation(role: other, shared: sets[role].intersection(sets[other]).sorted())
        }
    }

    /// The entities that a role names or a page lists, their roles by title. What only text beside the roles mentions in
    /// passing is none of the guide's; without any role it is.
    func entities(_ vocabulary: Vocabulary, titles: [String]) -> [LibraryEntity] {
        var positions: [EntityID: [Int]] = [:]
        for index in mentions.indices { positions[mentions[index].entity, default: []].append(index) }
        let places = Self.places(of: titles.map { $0.lowercased() })
        return vocabulary.entities.compactMap { entity in
            guard let found = positions[entity.id] else { return nil }
            let roles = Set(found.compactMap { mentions[$0].role }).sorted { places[$0] < places[$1] }
            let isInPassing = roles.isEmpty && found.allSatisfy { mentions[$0].strength == .mentioned }
            if isInPassing, !titles.isEmpty { return nil }
            return LibraryEntity(entity: entity, roles: roles, mentions: found)
        }
    }

    /// The place of every text in their order, told once: each entity sorts its roles by it.
    private static func places(of texts: [String]) -> [Int] {
        var places = Array(repeating: 0, count: texts.count)
        let order = texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
        for (place, index) in order.enumerated() { places[index] = place }
        return places
    }
}
