package import Diagnostics
package import Markdown

/// One thing that guides name: a tool, a skill, an organization or a venue.
package struct Entity: Hashable, Sendable {
    /// Whether a tool has a page of its own or is only recognised.
    package enum Tier: String, CaseIterable, Hashable, Sendable {
        case page, mention
    }

    /// The entity in the standards' own numbering, as far as the vocabulary states it.
    package struct Codes: Hashable, Sendable {
        /// The example text of O*NET's technology skills.
        package var onet: String?
        package var unspsc: String?
        /// The address of the ESCO concept.
        package var esco: String?
    }

    package let id: EntityID
    package var name: String
    /// Every spelling readers meet, the name first.
    package var aliases: [Alias]
    /// What sorts of tool it is, in the order of the file; empty for other kinds.
    package var kinds: [String] = []
    package var category: String?
    /// ESCO's skill type, `knowledge` or `skill`.
    package var skillType: String?
    /// ESCO's reuse level, such as `transversal`.
    package var reuse: String?
    package var partOf: EntityID?
    package var tier = Tier.page
    package var homepage: String?
    package var description: String?
    /// What a file of its own says about it at length.
    package var text: [Block] = []
    package var codes = Codes()
    /// Where its entry begins.
    package var place: SourceLocation

    package init(id: EntityID, name: String, aliases: [Alias], place: SourceLocation) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.place = place
    }

    /// Organizations, venues and tools of the tier `mention` are recognised but get no page.
    package var hasPage: Bool { (id.kind == .tool || id.kind == .skill) && tier == .page }
}

/// One spelling of an entity's name, and how strictly it is taken.
package struct Alias: Hashable, Sendable {
    package let text: String
    package let caseRule: CaseRule
    /// It is also an ordinary word: it counts only in lists of what people must know, or with an explanation beside it.
    package let needsEvidence: Bool

    package init(_ text: String, _ caseRule: CaseRule, needsEvidence: Bool = false) {
        self.text = text
        self.caseRule = caseRule
        self.needsEvidence = needsEvidence
    }
}

/// How the capitals of a spelling are compared.
package enum CaseRule: String, CaseIterable, Hashable, Sendable {
    case insensitive
    /// The first letter must be a capital, the others may be anything.
    case capital
    case exact

    /// The stricter of two spellings wins a text that both match.
    var strictness: Int {
        switch self {
        case .insensitive: 0
        case .capital: 1
        case .exact: 2
        }
    }
}
