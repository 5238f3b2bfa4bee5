import Templates

/// The small shapes that many pages are made of, beside the values that fill them.
extension Shape {
    static let link = Shape.record(["label": .text, "href": .text])
    static let countedLink = Shape.record(["label": .text, "href": .text, "count": .number])

    static func section(_ fields: [String: Shape]) -> Shape { .optional(.record(fields)) }
}

extension Value {
    static func link(_ label: String, _ href: String) -> Value {
        .record(["label": .text(label), "href": .text(href)])
    }

    static func countedLink(_ label: String, _ href: String, count: Int) -> Value {
        .record(["label": .text(label), "href": .text(href), "count": .number(count)])
    }

    static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .absent }

    /// A part of a page that is left out when its list is empty.
    static func section(_ name: String, _ list: [Value]) -> Value {
        list.isEmpty ? .absent : .record([name: .list(list)])
    }
}
