/// Everything that follows from the mentions: who names what, and which roles have much in common.
struct Relations {
    private let mentions: [Mention]
    /// The position of each mention's entity in the vocabulary, which is in the order of the ids.
    private let entityPositions: [Int]
    private let vocabulary: Vocabulary
    /// For every role the entities it names, by guide and line.
    private let named: [[Int]]
    /// The same, ascending.
    private let sorted: [[Int]]
    let kinship: Kinship

    init(
        mentions: [Mention], entityPositions: [Int], roleCount: Int, vocabulary: Vocabulary,
        kinship kept: Kinship? = nil
    ) {
        self.mentions = mentions
        self.entityPositions = entityPositions
        self.vocabulary = vocabulary
        var named = Array(repeating: [Int](), count: roleCount)
        var sets = Array(repeating: Set<Int>(), count: roleCount)
        // A mention is copied with its texts when it is taken out whole, which takes longer than all that is done here.
        for index in Self.byLine(mentions) {
            guard let role = mentions[index].role else { continue }
            let entity = entityPositions[index]
            if sets[role].insert(entity).inserted { named[role].append(entity) }
        }
        self.named = named
        sorted = named.map { $0.sorted() }
        let entities = vocabulary.entities
        let telling = named.map { $0.filter { entities[$0].reuse != "transversal" }.map { entities[$0].id } }
        kinship = Kinship(telling, orAs: kept)
    }

    func named(_ kind: EntityKind, in role: Int) -> [EntityID] {
        named[role].map { vocabulary.entities[$0].id }.filter { $0.kind == kind }
    }

    func related(to role: Int) -> [LibraryRole.Relation] {
        kinship.related[role].map { other in
            let shared = sorted[role].sharedAscending(with: sorted[other])
            return LibraryRole.Relation(role: other, shared: shared.map { vocabulary.entities[$0].id })
        }
    }

    /// The entities that a role names or a page lists, their roles by title. What only text beside the roles mentions in
    /// passing is none of the guide's; without any role it is.
    func entities(titles: [String]) -> [LibraryEntity] {
        var positions = Array(repeating: [Int](), count: vocabulary.entities.count)
        for (index, entity) in entityPositions.enumerated() { positions[entity].append(index) }
        let order = Self.order(of: titles.map { $0.lowercased() })
        return zip(vocabulary.entities, positions).compactMap { entity, found in
            guard !found.isEmpty else { return nil }
            let roles = Set(found.compactMap { mentions[$0].role }).sorted { order[$0] < order[$1] }
            let isInPassing = roles.isEmpty && found.allSatisfy { mentions[$0].strength == .mentioned }
            if isInPassing, !titles.isEmpty { return nil }
            return LibraryEntity(entity: entity, roles: roles, mentions: found)
        }
    }

    /// The mentions by guide and line. They come by guide, and nearly always by line.
    private static func byLine(_ mentions: [Mention]) -> [Int] {
        let isAscending = mentions.indices.dropFirst().allSatisfy { index in
            let (before, here) = (index - 1, index)
            return mentions[before].guide != mentions[here].guide || mentions[before].line <= mentions[here].line
        }
        guard !isAscending else { return Array(mentions.indices) }
        let order = mentions.indices.map { (mentions[$0].guide, mentions[$0].line, $0) }.sorted { $0 < $1 }
        return order.map(\.2)
    }

    /// The place of every text in their order, told once: each entity sorts its roles by it.
    private static func order(of texts: [String]) -> [Int] {
        var places = Array(repeating: 0, count: texts.count)
        let order = texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
        for (place, index) in order.enumerated() { places[index] = place }
        return places
    }
}

extension [Int] {
    /// What two ascending lists without repetitions have in common.
    fileprivate func sharedAscending(with other: [Int]) -> [Int] {
        var shared: [Int] = []
        var (left, right) = (0, 0)
        while left < count, right < other.count {
            if self[left] == other[right] { shared.append(self[left]) }
            let step = self[left] - other[right]
            if step <= 0 { left += 1 }
            if step >= 0 { right += 1 }
        }
        return shared
    }
}
