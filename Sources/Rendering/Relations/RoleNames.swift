import Linking

/// How strongly and how often a role's guides name each tool and skill.
struct RoleNames: Sendable {
    private var strengths: [EntityID: Mention.Strength] = [:]
    private var counts: [EntityID: Int] = [:]

    init(of role: Int, in library: Library) {
        for guide in library.roles[role].guideIndexes {
            for mention in library.mentions(inGuide: guide) where mention.role == role { add(mention) }
        }
    }

    private mutating func add(_ mention: Mention) {
        counts[mention.entity, default: 0] += 1
        strengths[mention.entity] = max(strengths[mention.entity] ?? .mentioned, mention.strength)
    }

    func strength(of entity: EntityID) -> Mention.Strength { strengths[entity] ?? .mentioned }
    func count(of entity: EntityID) -> Int { counts[entity] ?? 0 }

    /// The names that matter most: the strongest first, among equals the most often mentioned, then as given.
    func foremost(_ limit: Int, from entities: [EntityID]) -> [EntityID] {
        let weighed = entities.enumerated().map { offset, entity in
            (entity: entity, strength: strength(of: entity), count: count(of: entity), offset: offset)
        }
        let ranked = weighed.sorted { ($0.strength, $0.count, $1.offset) > ($1.strength, $1.count, $0.offset) }
        return ranked.prefix(limit).map(\.entity)
    }
}
