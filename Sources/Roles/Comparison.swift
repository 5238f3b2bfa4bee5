/// What sets two roles apart.
package struct Comparison: Hashable, Sendable {
    /// The roles as named, in the order of the text.
    package var subjects: [String]
    package var text: String
    package var provenance: Provenance

    package init(subjects: [String], text: String, provenance: Provenance) {
        self.subjects = subjects
        self.text = text
        self.provenance = provenance
    }
}
