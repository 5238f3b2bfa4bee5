package import Diagnostics

/// An entry of the navigation as the owner of the site states it: a guide by its file, an address of another site, or a
/// label with entries below it.
package struct NavigationEntry: Hashable, Sendable {
    /// What the link says; the title of the guide where it is nil.
    package let label: String?
    package let target: String
    /// The guides of a section, in their order; empty for a single link.
    package let children: [NavigationEntry]
    /// Where the entry is written.
    package let place: SourceLocation

    package init(label: String?, target: String, children: [NavigationEntry] = [], place: SourceLocation) {
        self.label = label
        self.target = target
        self.children = children
        self.place = place
    }
}
