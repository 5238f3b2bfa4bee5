extension Shape {
    /// One line for every field of a shape: its dotted path as a template writes it, and its kind.
    ///
    /// `role.skills` as a list of records gives `role.skills: list of records` and then a line for each field of a
    /// record, such as `role.skills[].name: text`. With an empty name the lines of the fields alone.
    package func describe(_ name: String) -> [String] {
        (name.isEmpty ? [] : ["\(name): \(kind)"]) + fields(under: name)
    }

    private func fields(under name: String) -> [String] {
        switch self {
        case .text, .html, .script, .number, .bool: []
        case .list(let element): element.fields(under: name + "[]")
        case .optional(let present): present.fields(under: name)
        case .record(let fields):
            fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .flatMap { $0.value.describe(name.isEmpty ? $0.key : "\(name).\($0.key)") }
        }
    }

    /// What a value of this shape is, in the words of messages and of `rolebook schema`.
    var kind: String {
        switch self {
        case .text: "text"
        case .html: "html"
        case .script: "script"
        case .number: "number"
        case .bool: "bool"
        case .record: "record"
        case .list(let element): "list of \(element.kinds)"
        case .optional(let present): "optional \(present.kind)"
        }
    }

    private var kinds: String {
        switch self {
        case .text: "texts"
        case .html: "html"
        case .script: "scripts"
        case .number: "numbers"
        case .bool: "bools"
        case .record: "records"
        case .list(let element): "lists of \(element.kinds)"
        case .optional(let present): "optional \(present.kinds)"
        }
    }
}
