package import Roles

/// One place where a guide names an entity of the vocabulary.
package struct Mention: Hashable, Sendable {
    /// How much a mention says about the role.
    package enum Strength: String, Hashable, Sendable, Comparable {
        /// Named in passing.
        case mentioned
        /// Taught in a phase of a learning path.
        case inPhase = "in-phase"
        /// Listed among the tools, skills or requirements, or in the front matter.
        case declared

        package static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .mentioned: 0
            case .inPhase: 1
            case .declared: 2
            }
        }
    }

    package let entity: EntityID
    /// The guide's position in the library.
    package let guide: Int
    /// The role's position in the library; nil on an ordinary page.
    package let role: Int?
    /// The section's anchor; nil before the first section and in front matter.
    package let anchor: String?
    package let sectionKind: SectionKind?
    package let line: Int
    /// The sentence round the name as plain text, at most 240 bytes, cut between words.
    package let sentence: String
    package let strength: Strength
    /// The name is a link to the entity's page: the first of its section that can be one.
    package let isLinked: Bool
}
