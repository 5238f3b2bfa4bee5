/// Something a guide names and says more about: an application, a trend, a challenge, a practice, a piece of advice.
package struct NamedPoint: Hashable, Sendable {
    /// One thing said about it, with what is listed below that.
    package struct Item: Hashable, Sendable {
        package var text: String
        package var details: [String]

        package init(text: String, details: [String] = []) {
            self.text = text
            self.details = details
        }
    }

    /// The words in front of a colon or dash, a heading, or all of an item that has neither.
    package var name: String
    package var text: String?
    package var items: [Item]
    /// The heading it stands under; nil when the name is that heading.
    package var group: String?
    package var provenance: Provenance

    package init(
        name: String, text: String? = nil, items: [Item] = [], group: String? = nil, provenance: Provenance
    ) {
        self.name = name
        self.text = text
        self.items = items
        self.group = group
        self.provenance = provenance
    }
}
