/// One finding of a run: what is wrong, where, and what to do about it.
///
/// The message is written beside the check that raises it and states the rule or the fact, most specific word first.
/// Notes add context; the suggestion says what to write instead.
package struct Diagnostic: Hashable, Sendable {
    package let rule: Rule
    package var severity: Severity
    package let location: SourceLocation?
    package let message: String
    package let notes: [String]
    package let suggestion: String?

    package init(
        _ rule: Rule, at location: SourceLocation? = nil, _ message: String,
        notes: [String] = [], suggestion: String? = nil
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.location = location
        self.message = message
        self.notes = notes
        self.suggestion = suggestion
    }
}

extension Diagnostic {
    /// The same finding at another place.
    package func at(_ location: SourceLocation) -> Diagnostic {
        var moved = Diagnostic(rule, at: location, message, notes: notes, suggestion: suggestion)
        moved.severity = severity
        return moved
    }
}

extension Diagnostic: Comparable {
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        switch (left.location, right.location) {
        case (let a?, let b?) where a != b: a < b
        case (nil, .some): true
        case (.some, nil): false
        default:
            left.rule.id != right.rule.id ? left.rule.id < right.rule.id : left.message < right.message
        }
    }
}
