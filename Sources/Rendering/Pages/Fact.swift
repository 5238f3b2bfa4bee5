import Templates

/// One line of what a page says at a glance: a term and what is known about it.
struct Fact {
    struct Answer {
        let text: String
        var href: String?
        /// What qualifies the text, in smaller type.
        var note: String?
        /// Whether the text only says that no guide states anything.
        var isUnstated = false

        static let unstated = Answer(text: "not stated", isUnstated: true)
    }

    let term: String
    let values: [Answer]
    /// Whether the values are names to pick from, which take the whole width of the panel.
    var isList = false

    static let shape = Shape.record([
        "term": .text, "isList": .bool,
        "values": .list(
            .record(["text": .text, "href": .optional(.text), "note": .optional(.text), "isUnstated": .bool])),
    ])

    /// nil when there is nothing to say.
    init?(_ term: String, _ values: [Answer], isList: Bool = false) {
        guard !values.isEmpty else { return nil }
        self.term = term
        self.values = values
        self.isList = isList
    }

    init?(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(term, [Answer(text: text)])
    }

    var value: Value {
        .record([
            "term": .text(term), "isList": .bool(isList),
            "values": .list(
                values.map {
                    .record([
                        "text": .text($0.text), "href": .optional($0.href), "note": .optional($0.note),
                        "isUnstated": .bool($0.isUnstated),
                    ])
                }),
        ])
    }
}
