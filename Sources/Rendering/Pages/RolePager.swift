import Linking
import Templates

/// The way to the roles before and after a role in its family.
enum RolePager {
    static let shape = Shape.section(["previous": .optional(.link), "next": .optional(.link)])

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let previous = link(from: index, to: edition.families.previous(of: index), in: edition)
        let next = link(from: index, to: edition.families.next(of: index), in: edition)
        return previous == nil && next == nil
            ? .absent : .record(["previous": previous ?? .absent, "next": next ?? .absent])
    }

    private static func link(from origin: Int, to role: Int?, in edition: Edition) -> Value? {
        role.map { role in
            let href = edition.href(from: edition.addresses.role(origin), toRole: role)
            return .link(edition.library.roles[role].title, href)
        }
    }
}
