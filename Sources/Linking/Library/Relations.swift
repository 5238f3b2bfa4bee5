/// Everything that follows from the mentions: who names what, and which roles have much in common.
struct Relations {
    private let mentions: [Mention]
    /// For every role the entities it names, by guide and line.
    private let named: [[EntityID]]
    private let sets: [Set<EntityID>]
    private let scores: [[Relation]]

    private struct Relation {
        let role: Int
        let shared: [EntityID]
    }

    private static let limit = 6

    init(mentions: [Mention], roleCount: Int) {
        self.mentions = mentions
        var named = Array(repeating: [EntityID](), count: roleCount)
        var sets = Array(repeating: Set<EntityID>(), count: roleCount)
        let order = mentions.indices.sorted { left, right in
            let (a, b) = (mentions[left], mentions[right])
            return (a.guide, a.line, left) < (b.guide, b.line, right)
        }
        for index in order {
            let mention = mentions[index]
            guard let role = mention.role, sets[role].insert(mention.entity).inserted else { continue }
            named[role].append(mention.entity)
        }
        self.named = named
        self.sets = sets
        scores = Self.relate(named, sets)
    }

    func named(_ kind: EntityKind, in role: Int) -> [EntityID] {
        named[role].filter { $0.kind == kind }
    }

    func related(to role: Int) -> [LibraryRole.Relation] {
        scores[role].map { LibraryRole.Relation(role: $0.role, shared: $0.shared) }
    }

    /// The entities with at least one mention, their roles by title.
    func entities(_ vocabulary: Vocabulary, titles: [String]) -> [LibraryEntity] {
        var positions: [EntityID: [Int]] = [:]
        for (index, mention) in mentions.enumerated() { positions[mention.entity, default: []].append(index) }
        return vocabulary.entities.compactMap { entity in
            guard let found = positions[entity.id] else { return nil }
            let roles = Set(found.compactMap { mentions[$0].role }).sorted { left, right in
                (titles[left].lowercased(), left) < (titles[right].lowercased(), right)
            }
            return LibraryEntity(entity: entity, roles: roles, mentions: found)
        }
    }

    /// Pairs of roles with the most in common, taken greedily so that relation stays mutual within the limit.
    private static func relate(_ named: [[EntityID]], _ sets: [Set<EntityID>]) -> [[Relation]] {
        var pairs: [(score: Int, first: Int, second: Int)] = []
        for first in named.indices {
            for second in named.indices where second > first {
                let score = named[first].count { sets[second].contains($0) }
                if score > 0 { pairs.append((score, first, second)) }
            }
        }
        pairs.sort { $0.score != $1.score ? $0.score > $1.score : ($0.first, $0.second) < ($1.first, $1.second) }
        var result = Array(repeating: [Relation](), count: named.count)
        for pair in pairs where result[pair.first].count < limit && result[pair.second].count < limit {
            let shared = sets[pair.first].intersection(sets[pair.second]).sorted()
            result[pair.first].append(Relation(role: pair.second, shared: shared))
            result[pair.second].append(Relation(role: pair.first, shared: shared))
        }
        return result
    }
}
