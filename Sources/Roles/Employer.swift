/// Those who hire for the role: the names a guide lists, by kind where it gives one.
///
/// A kind without names, such as start-ups in general, has a note instead.
package struct Employer: Hashable, Sendable {
    package var group: String?
    package var names: [String]
    package var note: String?
    package var provenance: Provenance

    package init(group: String?, names: [String], note: String? = nil, provenance: Provenance) {
        self.group = group
        self.names = names
        self.note = note
        self.provenance = provenance
    }
}
