/// Tools as a guide lists them together, before any name in them is known.
package struct ToolGroup: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        /// The item without its note.
        package var text: String
        /// What stood behind it in parentheses.
        package var note: String?
        package var provenance: Provenance

        package init(text: String, note: String? = nil, provenance: Provenance) {
            self.text = text
            self.note = note
            self.provenance = provenance
        }
    }

    package var label: String?
    package var items: [Item]

    package init(label: String?, items: [Item]) {
        self.label = label
        self.items = items
    }
}
