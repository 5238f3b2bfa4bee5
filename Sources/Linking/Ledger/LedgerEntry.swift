package import Markdown
package import Roles

/// A run of lines of one source and where it went.
package struct LedgerEntry: Hashable, Sendable {
    package enum Destination: Hashable, Sendable {
        case frontMatter
        case title
        /// The title of a role that is not the document's own.
        case roleTitle(String)
        /// The text before the first section; of a further role when it is named.
        case lead(role: String?)
        /// A section; of one of several roles when the role is named.
        case section(SectionKind, anchor: String, role: String?)
        /// Where a link of the text leads, as CommonMark writes it apart from the text.
        case linkDefinition
        case dropped(reason: String)
    }

    package var lines: LineRange
    package let destination: Destination
    /// Further destinations of a line in which several sections were run together.
    package let shared: [Destination]
    /// The list of typed values that the lines are in as well, such as `responsibilities`.
    package let field: String?
    /// The number before a heading, which its page leaves out.
    package let number: String?
}

extension LedgerEntry.Destination: CustomStringConvertible {
    package var description: String {
        switch self {
        case .frontMatter: "front matter"
        case .title: "title"
        case .roleTitle(let role): "title of \(role)"
        case .lead(let role): "lead" + Self.of(role)
        case .section(let kind, let anchor, let role): "section \(kind.rawValue) (\(anchor))" + Self.of(role)
        case .linkDefinition: "link definition"
        case .dropped(let reason): "dropped: \(reason)"
        }
    }

    private static func of(_ role: String?) -> String { role.map { " of \($0)" } ?? "" }
}

extension LedgerEntry: CustomStringConvertible {
    /// `12-18  section skills (required-skills): skills`; `12  section skills (required-skills), without its number 2.1`.
    package var description: String {
        let range = lines.first == lines.last ? "\(lines.first)" : "\(lines.first)-\(lines.last)"
        let places = ([destination] + shared).map(\.description).joined(separator: " + ")
        let left = number.map { ", without its number \($0)" } ?? ""
        return "\(range)  \(places)\(left)\(field.map { ": \($0)" } ?? "")"
    }
}
