/// One level of the context stack while a template is checked: a shape, and what of it is known to be present here.
struct Scope {
    let shape: Shape
    /// Paths below the shape that an enclosing section has asked for.
    var present: [[String]] = []

    /// The names that a template may use here without asking whether the record itself is present.
    var names: [String] {
        guard case .record(let fields) = shape.unwrapped else { return [] }
        return Array(fields.keys)
    }
}

extension Shape {
    /// The shape of the value when it is present.
    var unwrapped: Shape {
        var shape = self
        while case .optional(let present) = shape { shape = present }
        return shape
    }
}

/// What a name stands for in a checked template.
enum Resolution {
    case found(Found)
    /// A part of the path is no field of the record before it, or of anything in sight.
    case unknown(part: String, within: String?, known: [String])
    /// A part is asked of something that has no fields.
    case notRecord(path: String, shape: Shape)

    struct Found {
        /// Without the optional where an enclosing section has asked for the value.
        let shape: Shape
        let scope: Int
        /// Whether the value, or a record on the way to it, is declared as one that may be absent.
        let isOptional: Bool
        /// The shortest path that may be absent here and was not asked for.
        let unasked: String?
    }
}

/// Looks a name up as the renderer will: the innermost record that has its first part decides.
func resolve(_ name: Name, in scopes: [Scope]) -> Resolution {
    for index in scopes.indices.reversed() {
        guard let first = name.parts.first else { return follow(name, from: index, of: scopes[index]) }
        guard case .record(let fields) = scopes[index].shape.unwrapped, fields[first] != nil else { continue }
        return follow(name, from: index, of: scopes[index])
    }
    let known = Set(scopes.flatMap(\.names)).sorted()
    return .unknown(part: name.parts.first ?? ".", within: nil, known: known)
}

private func follow(_ name: Name, from index: Int, of scope: Scope) -> Resolution {
    var shape = scope.shape
    var isOptional = false
    var unasked: String?
    for (depth, part) in (name.parts + [""]).enumerated() {
        let path = Array(name.parts.prefix(depth))
        if case .optional = shape {
            isOptional = true
            if scope.present.contains(path) {
                shape = shape.unwrapped
            } else if unasked == nil {
                unasked = path.isEmpty ? "." : path.joined(separator: ".")
            }
        }
        if depth == name.parts.count { break }
        guard case .record(let fields) = shape.unwrapped else {
            return .notRecord(path: path.joined(separator: "."), shape: shape)
        }
        guard let next = fields[part] else {
            return .unknown(part: part, within: path.joined(separator: "."), known: fields.keys.sorted())
        }
        shape = next
    }
    return .found(.init(shape: shape, scope: index, isOptional: isOptional, unasked: unasked))
}
