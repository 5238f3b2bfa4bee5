import Diagnostics

/// Output tags: whether the name is known, the kind can be written so, and the place in the HTML is safe.
extension PageCheck {
    mutating func check(_ variable: Variable) {
        let name = variable.name.description
        let quoted = Tag.quoted(variable.isEscaped ? .variable : .unescaped, name)
        if let found = found(variable.name, at: variable.position) {
            if let absent = found.unasked {
                reportAbsent(absent, variable, quoted: quoted)
            } else if isOfRightKind(found.shape, variable, quoted: quoted) {
                checkPlace(of: found.shape, quoted, at: variable.position)
            }
        }
        html.advanceOverValue()
    }

    /// Reports a name that stands for nothing.
    mutating func found(_ name: Name, at position: Position) -> Resolution.Found? {
        switch resolve(name, in: scopes) {
        case .found(let found): return found
        case .notRecord(let path, let shape):
            report(
                .templateUnknownName, position,
                "'\(name.description)' is not known: '\(path)' is \(shape.phrase) and has no fields")
        case .unknown(let part, let within, let known):
            let place = within.map { "a field of '\($0)'" } ?? "known here"
            let near = nearMiss(of: part, among: known)
            report(
                .templateUnknownName, position,
                "'\(part)' is not \(place): a template uses only what its page gives it",
                notes: known.isEmpty || known.count > 16 ? [] : ["known here: \(known.joined(separator: ", "))"],
                suggestion: near.map { "write '\(within.map { "\($0)." } ?? "")\($0)'" })
        }
        return nil
    }

    private mutating func reportAbsent(_ path: String, _ variable: Variable, quoted: String) {
        let absent = path == variable.name.description ? quoted : "'\(path)' of \(quoted)"
        report(
            .templateAbsent, variable.position,
            "\(absent) may be absent here: a value that may be absent is used inside a section of its name",
            suggestion: "wrap it in '{{#\(path)}}…{{/\(path)}}'")
    }

    private mutating func isOfRightKind(_ shape: Shape, _ variable: Variable, quoted: String) -> Bool {
        let name = variable.name.description
        switch (shape, variable.isEscaped) {
        case (.text, true), (.number, true), (.html, false), (.script, false): return true
        case (.text, false), (.number, false):
            report(
                .templateUnescaped, variable.position,
                "\(quoted) is \(shape.phrase): only finished HTML is written without escaping",
                suggestion: "write '{{\(name)}}'")
        case (.html, true), (.script, true):
            report(
                .templateEscaped, variable.position,
                "\(quoted) is \(shape.phrase): escaping would show its markup to the reader",
                suggestion: "write '{{{\(name)}}}'")
        case (.bool, _), (.list, _), (.record, _), (.optional, _):
            report(
                .templateNotText, variable.position,
                "\(quoted) is \(shape.phrase): only text and numbers are written as text",
                suggestion: suggestedUse(of: shape, named: name))
        }
        return false
    }

    private func suggestedUse(of shape: Shape, named name: String) -> String? {
        guard case .record(let fields) = shape else { return "open it with '{{#\(name)}}'" }
        let prefix = name == "." ? "" : "\(name)."
        return fields.keys.min().map { "name one of its fields, such as '\(prefix)\($0)'" }
    }

    private mutating func checkPlace(of shape: Shape, _ quoted: String, at position: Position) {
        guard let fault = placeFault(of: shape) else { return }
        report(.templateUnsafePlace, position, "\(quoted) \(fault)")
    }

    private func placeFault(of shape: Shape) -> String? {
        let place = html.kind
        switch (place, shape) {
        case (.script, .script): return nil
        case (.script, _): return "stands in script text: only a script value is safe there"
        case (_, .script): return "is a script value \(place.description): it is safe in script text alone"
        case (.style, _): return "stands in style text: no value is safe there"
        case (.unquotedAttribute, _): return "stands in an attribute value without quotes: put quotes round the value"
        case (.attribute(let name), _) where name.hasPrefix("on") || ["style", "srcdoc"].contains(name):
            return "stands in the value of '\(name)': no value is safe there"
        case (.tagName, .number): return nil
        case (.tagName, _), (.tag, _):
            return "stands inside a tag: a value is safe in text and in quoted attribute values"
        case (.text, _): return nil
        case (.attribute, .html), (.plainText, .html), (.comment, .html), (.declaration, .html):
            return "is HTML \(place.description): markup is safe in text alone"
        case (.attribute, _), (.plainText, _), (.comment, _), (.declaration, _): return nil
        }
    }
}

extension Shape {
    /// The kind with its article, as a message says it.
    var phrase: String {
        switch self {
        case .text, .script: "a \(kind) value"
        case .html: "finished HTML"
        case .optional: "an \(kind)"
        case .bool: "a yes or no"
        case .number, .list, .record: "a \(kind)"
        }
    }
}
