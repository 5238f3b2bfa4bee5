/// A group of things to know before a learning path begins.
package struct Prerequisite: Hashable, Sendable {
    package var title: String
    /// How long they take to learn, and for whom: `2-4 months if new`.
    package var duration: Duration?
    package var items: [String]
    package var provenance: Provenance

    package init(title: String, duration: Duration? = nil, items: [String], provenance: Provenance) {
        self.title = title
        self.duration = duration
        self.items = items
        self.provenance = provenance
    }
}

/// How long a whole learning path takes, for everybody or for one kind of learner.
package struct Timeline: Hashable, Sendable {
    /// The learners it holds for, as written: `ml_background`.
    package var audience: String?
    package var duration: Duration
    package var provenance: Provenance

    package init(audience: String? = nil, duration: Duration, provenance: Provenance) {
        self.audience = audience
        self.duration = duration
        self.provenance = provenance
    }
}
