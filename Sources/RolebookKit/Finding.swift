import Diagnostics

/// One thing that was found in a run: what is wrong or was repaired, where, and what to do about it.
public struct Finding: Hashable, Sendable {
    /// How much a finding weighs: an error keeps a site from being published, a warning does so in a strict run.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case info, warning, error
    }

    /// The id of the rule, such as `RB0107`; it stays the same from version to version, and `rolebook explain` and the
    /// manual tell of it.
    public let id: String
    public let severity: Severity
    /// The file, as a path from where the content was named; nil when the finding is about the run.
    public let path: String?
    /// The line in the file, counted from 1; nil when the finding is about all of it.
    public let line: Int?
    /// The place in the line in UTF-8 bytes, counted from 1; nil where it is not known for sure.
    public let column: Int?
    /// What is wrong, as a sentence without a full stop.
    public let message: String
    /// What else is worth knowing.
    public let notes: [String]
    /// What to write or do instead.
    public let suggestion: String?

    init(_ diagnostic: Diagnostic) {
        id = diagnostic.rule.id
        severity = Severity(diagnostic.severity)
        path = diagnostic.location?.path
        line = diagnostic.location?.line
        column = diagnostic.location?.column
        message = diagnostic.message
        notes = diagnostic.notes
        suggestion = diagnostic.suggestion
    }
}

extension Finding: CustomStringConvertible {
    /// The first line of the finding as the command shows it: `guide.md:60:3: warning[RB0107]: what is wrong`.
    ///
    /// Control characters are written out, so that the text is fit for a terminal.
    public var description: String {
        let place = path.map { SourceLocation(path: $0, line: line, column: column).description } ?? "rolebook"
        return "\(printable(place)): \(severity.rawValue)[\(id)]: \(printable(message))"
    }
}

extension Finding.Severity: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    init(_ severity: Diagnostics.Severity) {
        self =
            switch severity {
            case .info: .info
            case .warning: .warning
            case .error: .error
            }
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
