/// A direction in which people of the role can specialise, and what it is about.
package struct Specialization: Hashable, Sendable {
    package var title: String
    package var focus: [String]
    /// The title of the phase that offers it as a choice.
    package var phase: String?
    package var provenance: Provenance

    package init(title: String, focus: [String], phase: String? = nil, provenance: Provenance) {
        self.title = title
        self.focus = focus
        self.phase = phase
        self.provenance = provenance
    }
}
