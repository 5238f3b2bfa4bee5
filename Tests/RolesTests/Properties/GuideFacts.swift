import Foundation
import Roles

/// All that was read of a guide, one line of text to each value and without the places in the source.
///
/// The fields of roles are found by reflection, so that one added later is compared as well.
struct GuideFacts: Equatable {
    /// What stands above the roles, the names of the roles and their outlines.
    var outline: [String]
    /// The values of the typed fields.
    var fields: [String]

    init(_ guide: Guide) {
        let head = [
            "kind \(guide.kind)", "title \(guide.documentTitle)", "tagline \(guide.tagline ?? "")",
            "note \(guide.note ?? "")", "period \(guide.period.debugDescription)",
            "author \(guide.author.debugDescription)",
        ]
        outline = head + guide.sections.flattened.map(Self.line)
        fields = []
        for role in guide.roles {
            outline.append("role \(role.title)")
            outline += role.sections.flattened.map(Self.line)
            fields += Self.fields(of: role)
        }
    }

    /// The values in an order of their own.
    ///
    /// Left out are anchors, which number headings of the same title, and the summary, which is the first of the
    /// paragraphs that could be one.
    var unordered: [String] {
        fields.filter { !$0.contains(": summary ") }.map { Self.text($0, without: "anchor: \"", upTo: "\"") }.sorted()
    }

    private static func line(_ section: Section) -> String {
        "section \(section.level) \(section.kind.rawValue) '\(section.title)' '\(section.qualifier ?? "")'"
            + " #\(section.anchor)"
    }

    private static func fields(of role: Role) -> [String] {
        Mirror(reflecting: role).children.flatMap { child -> [String] in
            guard let label = child.label, !["lines", "lead", "sections"].contains(label) else { return [] }
            let value = Mirror(reflecting: child.value)
            let values = value.displayStyle == .collection ? value.children.map(\.value) : [child.value]
            return values.map { "\(role.title): \(label) " + withoutPlaces("\($0)") }
        }
    }

    private static func withoutPlaces(_ text: String) -> String {
        let bare = Self.text(text, without: "LineRange(", upTo: ")")
        return Self.text(bare, without: "firstLine: ", upTo: ",")
    }

    private static func text(_ text: String, without start: String, upTo end: Character) -> String {
        let parts = text.components(separatedBy: start)
        return parts[0] + parts.dropFirst().map { $0.drop { $0 != end } }.joined()
    }
}

/// Lines that only one of two lists has: `-` for the first list, `+` for the second.
func difference(_ expected: [String], _ found: [String]) -> [String] {
    let changes = found.difference(from: expected)
    return (changes.removals + changes.insertions).map { change in
        switch change {
        case .remove(_, let line, _): "- \(line)"
        case .insert(_, let line, _): "+ \(line)"
        }
    }
}
