/// What every role's guides list as needed: the tools and skills of its requirements, lists and front matter.
package struct Needs: Sendable {
    /// By role, in the order in which the role names them, skills first.
    private let byRole: [[EntityID]]

    package init(in library: Library) {
        var declared = Array(repeating: Set<EntityID>(), count: library.roles.count)
        for mention in library.mentions where mention.strength == .declared {
            if let role = mention.role { declared[role].insert(mention.entity) }
        }
        byRole = zip(library.roles, declared).map { role, declared in
            (role.skillIDs + role.toolIDs).filter(declared.contains)
        }
    }

    package func of(_ role: Int) -> [EntityID] { byRole[role] }
}
