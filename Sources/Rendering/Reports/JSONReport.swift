package import Diagnostics

extension DiagnosticReport {
    /// The findings as data: everything that the text says, one object to a finding, and how many there are.
    ///
    /// Lines count from 1, and `column` counts UTF-8 bytes from 1; a place that is not known is null.
    package var json: JSON {
        .object([
            ("diagnostics", .array(diagnostics.map(\.json))),
            (
                "counts",
                .object(
                    Severity.allCases.reversed().map { ($0.rawValue, .integer(count(of: $0))) })
            ),
        ])
    }
}

extension Diagnostic {
    fileprivate var json: JSON {
        .object([
            ("id", .string(rule.id)),
            ("severity", .string(severity.rawValue)),
            ("path", .optional(location?.path)),
            ("line", location?.line.map(JSON.integer) ?? .null),
            ("column", location?.column.map(JSON.integer) ?? .null),
            ("message", .string(message)),
            ("notes", .array(notes.map(JSON.string))),
            ("suggestion", .optional(suggestion)),
        ])
    }
}
