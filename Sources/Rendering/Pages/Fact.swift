import Templates

/// One line of what a page says at a glance: a term and what is known about it.
struct Fact {
    struct Answer {
        let text: String
        var href: String?
        /// What qualifies the text, in smaller type.
        var note: String?
    }

    let term: String
    let values: [Answer]
    /// Whether the fact takes the whole width of its panel.
    var isWide = false

    static let shape = Shape.record([
        "term": .text, "isWide": .bool,
        "values": .list(.record(["text": .text, "href": .optional(.text), "note": .optional(.text)])),
    ])

    /// nil when there is nothing to say.
    init?(_ term: String, _ values: [Answer], isWide: Bool = false) {
        guard !values.isEmpty else { return nil }
        self.term = term
        self.values = values
        self.isWide = isWide
    }

    init?(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(term, [Answer(text: text)])
    }

    var value: Value {
        .record([
            "term": .text(term), "isWide": .bool(isWide),
            "values": .list(
                values.map {
                    .record(["text": .text($0.text), "href": .optional($0.href), "note": .optional($0.note)])
                }),
        ])
    }
}
