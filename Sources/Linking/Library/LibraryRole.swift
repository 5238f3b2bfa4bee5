package import Roles

/// A role with all guides that describe it.
package struct LibraryRole: Sendable {
    /// One guide's account of the role, its names of tools and skills turned into mentions.
    package struct Part: Sendable {
        /// The guide's position in the library.
        package let guide: Int
        package let role: Role
    }

    /// Another role that shares tools and skills with this one. If A is related to B, then B is to A.
    package struct Relation: Hashable, Sendable {
        /// The other role's position in the library.
        package let role: Int
        /// What both name, sorted.
        package let shared: [EntityID]
    }

    /// A role that a guide names as related or as a next step.
    package struct Reference: Hashable, Sendable {
        package let title: String
        package let note: String?
        /// The position of the role in the library when a guide describes it.
        package let role: Int?
    }

    /// The role's address: unique among roles, `[a-z0-9-]`, at most 80 bytes.
    package let slug: String
    package let title: String
    /// In the order of the guides; never empty.
    package let parts: [Part]
    /// The tools its guides name, by guide and first line.
    package let toolIDs: [EntityID]
    package let skillIDs: [EntityID]
    /// The closest first, at most six.
    package let related: [Relation]
    package let references: [Reference]
}
