import Diagnostics

/// What a name of the vocabulary stands for.
///
/// Organizations and venues exist to stop a match: "Google DeepMind" is not the tool "Google Cloud". They get neither
/// links nor pages.
package enum EntityKind: String, CaseIterable, Hashable, Sendable, Comparable {
    case tool, skill, organization, venue

    package static func < (left: EntityKind, right: EntityKind) -> Bool { left.rank < right.rank }

    /// The order in which kinds are listed, and in which they win a spelling that several of them claim.
    private var rank: Int {
        switch self {
        case .tool: 0
        case .skill: 1
        case .organization: 2
        case .venue: 3
        }
    }
}

/// The identity of an entity: a kind and a slug, unique together. Written `tool:pytorch`.
///
/// A tool and a skill may share a slug, so a slug alone names nothing.
package struct EntityID: Sendable {
    package let kind: EntityKind
    package let slug: String
    /// The hash of the slug, kept because every relation is looked up by ids.
    private let slugHash: UInt64

    package init(_ kind: EntityKind, _ slug: String) {
        self.kind = kind
        self.slug = slug
        slugHash = slug.utf8.fnv1a
    }

    /// Reads the form `tool:pytorch`, as it stands in `Inline.mention`; nil for anything else.
    package init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = EntityKind(rawValue: String(text[..<colon]))
        else { return nil }
        let slug = String(text[text.index(after: colon)...])
        guard !slug.isEmpty else { return nil }
        self.init(kind, slug)
    }
}

extension EntityID: Hashable {
    package static func == (left: EntityID, right: EntityID) -> Bool {
        left.slugHash == right.slugHash && left.kind == right.kind && left.slug == right.slug
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(slugHash) }
}

extension EntityID: CustomStringConvertible {
    package var description: String { "\(kind.rawValue):\(slug)" }
}

extension EntityID: Comparable {
    package static func < (left: EntityID, right: EntityID) -> Bool {
        left.kind != right.kind
            ? left.kind < right.kind : left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
    }
}
