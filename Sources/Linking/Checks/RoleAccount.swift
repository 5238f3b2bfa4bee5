import Diagnostics
import Markdown
import Roles

/// One guide's account of a role with the guide's path.
struct RoleAccount {
    let role: Role
    let path: String

    func place(_ provenance: Provenance) -> SourceLocation { SourceLocation(path: path, line: provenance.lines.first) }
}

extension CareerLevelName {
    /// Whether this level is above the other on every usual ladder.
    ///
    /// Leads and managers are above entry and middle levels; how they compare with senior and staff levels, firms decide
    /// for themselves.
    func isAbove(_ other: CareerLevelName) -> Bool {
        guard let rank, let otherRank = other.rank else {
            return (self == .lead || self == .manager) && (other == .entry || other == .mid)
        }
        return rank > otherRank
    }

    private var rank: Int? {
        switch self {
        case .entry: 0
        case .mid: 1
        case .senior: 2
        case .staff: 3
        case .principal: 4
        case .lead, .manager: nil
        }
    }
}
