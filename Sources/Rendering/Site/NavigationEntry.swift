package import Diagnostics

/// An entry of the navigation as the owner of the site states it: a guide by its file, or an address of another site.
package struct NavigationEntry: Hashable, Sendable {
    /// What the link says; the title of the guide where it is nil.
    package let label: String?
    package let target: String
    /// Where the entry is written.
    package let place: SourceLocation

    package init(label: String?, target: String, place: SourceLocation) {
        self.label = label
        self.target = target
        self.place = place
    }
}
