extension Shape {
    /// The fields in which a value is not what the shape promises: the proof a page owes its templates, in tests.
    package func mismatches(of value: Value, named name: String = "") -> [String] {
        switch (self, value) {
        case (.text, .text), (.html, .html), (.script, .script), (.number, .number), (.bool, .bool): []
        case (.optional, .absent): []
        case (.optional(let present), _): present.mismatches(of: value, named: name)
        case (.list(let element), .list(let values)):
            values.enumerated().flatMap { element.mismatches(of: $0.element, named: "\(name)[\($0.offset)]") }
        case (.record(let fields), .record(let values)): mismatches(of: values, fields: fields, named: name)
        case (.text, _), (.html, _), (.script, _), (.number, _), (.bool, _), (.list, _), (.record, _):
            ["'\(name)' is not \(phrase)"]
        }
    }

    private func mismatches(of values: Record, fields: [String: Shape], named name: String) -> [String] {
        let prefix = name.isEmpty ? "" : "\(name)."
        return Set(fields.keys).union(values.names).sorted().flatMap { key in
            switch (fields[key], values[key]) {
            case (let shape?, let value?): shape.mismatches(of: value, named: prefix + key)
            case (_?, nil): ["'\(prefix)\(key)' has no value"]
            case (nil, _): ["'\(prefix)\(key)' is not declared"]
            }
        }
    }
}
