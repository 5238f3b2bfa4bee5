/// A value of a YAML file or of front matter, with its place.
///
/// All scalars are text as written; typing is the reader's business, so `no` stays `no` and `1e3` stays `1e3`.
package struct YAMLNode: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case scalar(String, isQuoted: Bool)
        case sequence([YAMLNode])
        /// Entries in the order of the file; keys are unique.
        case mapping([Entry])
    }

    package struct Entry: Hashable, Sendable {
        package let key: String
        package let line: Int
        package let column: Int
        package let value: YAMLNode

        package init(key: String, line: Int, column: Int, value: YAMLNode) {
            self.key = key
            self.line = line
            self.column = column
            self.value = value
        }
    }

    package let value: Value
    /// The line in the file, counted from 1, of the value's first character.
    package let line: Int
    package let column: Int

    package init(_ value: Value, line: Int, column: Int) {
        self.value = value
        self.line = line
        self.column = column
    }
}

extension YAMLNode {
    package var string: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = value { nodes } else { nil }
    }

    package var entries: [Entry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    /// `true` or `false` when an unquoted scalar says so in YAML 1.2's words.
    package var bool: Bool? {
        guard case .scalar(let text, isQuoted: false) = value else { return nil }
        return switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// The scalars of a sequence, or a single scalar as a list of one; nil when anything else stands there.
    package var strings: [String]? {
        if let string { return [string] }
        guard let sequence else { return nil }
        let texts = sequence.compactMap(\.string)
        return texts.count == sequence.count ? texts : nil
    }

    package subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key == key }?.value
    }
}
