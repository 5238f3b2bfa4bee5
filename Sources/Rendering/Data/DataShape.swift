/// The shape of a value in the data files, from which their JSON Schema is made.
indirect enum DataShape: Sendable {
    case text
    case integer
    case number
    case bool
    /// One of these words.
    case choice([String])
    /// A slug or another text that matches a regular expression.
    case pattern(String)
    case list(DataShape)
    /// All members, in this order, and no others.
    case object([(String, DataShape)])
    /// The shape, or null.
    case optional(DataShape)

    var schema: JSON {
        switch self {
        case .text: .object([("type", .string("string"))])
        case .integer: .object([("type", .string("integer"))])
        case .number: .object([("type", .string("number"))])
        case .bool: .object([("type", .string("boolean"))])
        case .choice(let words): .object([("enum", .array(words.map(JSON.string)))])
        case .pattern(let pattern): .object([("type", .string("string")), ("pattern", .string(pattern))])
        case .list(let element): .object([("type", .string("array")), ("items", element.schema)])
        case .object(let members):
            .object([
                ("type", .string("object")), ("properties", .object(members.map { ($0.0, $0.1.schema) })),
                ("required", .array(members.map { .string($0.0) })), ("additionalProperties", .bool(false)),
            ])
        case .optional(let shape):
            .object([("anyOf", .array([shape.schema, .object([("type", .string("null"))])]))])
        }
    }

    static let slug = DataShape.pattern("^[a-z0-9][a-z0-9-]*$")
    /// A path of the site, from its root.
    static let path = DataShape.pattern("^[^/].*$")
}
