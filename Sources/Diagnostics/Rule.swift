/// One thing that rolebook checks, under a stable id such as `RB0107`.
///
/// The rules stand as static constants in `Rules/`, one file per hundred: 00 files, 01 text, 02 front matter and YAML,
/// 03 limits, 04 structure, 05 reading, 06 vocabulary and links, 07 templates, 08 pages, 09 publishing and commands.
/// An id is never reused for another meaning.
package struct Rule: Hashable, Sendable {
    package let id: String
    package let severity: Severity
    /// The rule in one sentence, as `rolebook explain` prints it.
    package let statement: String

    package init(_ id: String, _ severity: Severity, _ statement: String) {
        self.id = id
        self.severity = severity
        self.statement = statement
    }
}
