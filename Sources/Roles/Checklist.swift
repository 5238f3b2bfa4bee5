/// Statements for readers to hold against themselves: what they can do by now, or who they are.
package struct Checklist: Hashable, Sendable {
    package enum Purpose: String, Hashable, Sendable {
        /// What somebody should be able to do.
        case achievement
        /// Whom the role suits.
        case audience
    }

    package struct Item: Hashable, Sendable {
        package var text: String
        /// Nil when the statement is no task that can be ticked.
        package var isChecked: Bool?
        package var provenance: Provenance

        package init(text: String, isChecked: Bool? = nil, provenance: Provenance) {
            self.text = text
            self.isChecked = isChecked
            self.provenance = provenance
        }
    }

    package struct Group: Hashable, Sendable {
        package var label: String?
        /// How long it takes to get there.
        package var duration: Duration?
        package var items: [Item]

        package init(label: String?, duration: Duration? = nil, items: [Item]) {
            self.label = label
            self.duration = duration
            self.items = items
        }
    }

    package var title: String
    package var purpose: Purpose
    package var groups: [Group]
    package var provenance: Provenance

    package init(title: String, purpose: Purpose, groups: [Group], provenance: Provenance) {
        self.title = title
        self.purpose = purpose
        self.groups = groups
        self.provenance = provenance
    }
}
