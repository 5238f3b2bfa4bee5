package import Roles

/// A place in the guides where a tool or a skill is taught: a phase of a learning path, or something to learn from.
package struct Lesson: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case phase
        case resource(Resource.Kind)
    }

    package let kind: Kind
    package let title: String
    /// The role and the guide, by their positions in the library.
    package let role: Int
    package let guide: Int
    /// The section of the guide that holds it.
    package let anchor: String?
    /// Where the resource itself is, if the guide says so.
    package let url: String?
}
