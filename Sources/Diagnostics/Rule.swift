/// One thing that rolebook checks, under a stable id such as `RB0107`.
///
/// The rules stand as static constants in `Rules/`, one file per hundred: 00 files, 01 text, 02 front matter and YAML,
/// 03 limits, 04 structure, 05 reading, 06 vocabulary and links, 07 templates, 08 pages, 09 publishing and commands.
/// An id is never reused for another meaning.
package struct Rule: Sendable {
    package let id: String
    package let severity: Severity
    /// The rule in one sentence, as `rolebook explain` prints it.
    package let statement: String
    /// Something that the rule reports, in a few lines.
    package let reported: String
    /// What to write instead.
    package let instead: String

    package init(
        _ id: String, _ severity: Severity, _ statement: String, reported: String = "", instead: String = ""
    ) {
        self.id = id
        self.severity = severity
        self.statement = statement
        self.reported = reported
        self.instead = instead
    }
}

/// The id alone tells rules apart.
extension Rule: Hashable {
    package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
