import Diagnostics
import Roles

/// The role that a reader means by a title or a slug.
package enum RoleLookup: Hashable, Sendable {
    /// The role's position in the library.
    case found(Int)
    /// No role has this name; the slug that was probably meant, if one is close.
    case unknown(suggestion: String?)
}

extension Library {
    /// Looks for a role by its slug, its title or another title of its guides; capitals, spaces and hyphens don't count.
    package func role(named name: String) -> RoleLookup {
        if let index = roles.firstIndex(where: { $0.slug == name }) { return .found(index) }
        let key = nameKey(name)
        if let index = roles.firstIndex(where: { nameKey($0.title) == key }) { return .found(index) }
        let alternates = roles.indices.filter { index in
            roles[index].parts.contains { $0.role.alternateTitles.contains { nameKey($0) == key } }
        }
        if alternates.count == 1 { return .found(alternates[0]) }
        return .unknown(suggestion: suggestion(for: name))
    }

    private func suggestion(for name: String) -> String? {
        if let slug = nearMiss(of: Slug.make(from: name), among: roles.map(\.slug)) { return slug }
        let title = nearMiss(of: name, among: roles.map(\.title))
        return roles.first { $0.title == title }?.slug
    }
}

/// A name without what may differ between two spellings of it.
func nameKey(_ name: String) -> [UInt8] { fold(name).filter { $0 != 0x20 } }
