import Diagnostics
import Foundation
import Markdown
import Repair
import Roles
import Testing

@testable import Roles

/// A guide as text without anything that says where or in which form it stood: two guides with the same portrait have
/// the same content.
struct Portrait: Equatable {
    private(set) var lines: [String] = []

    init(of guide: Guide) {
        add(guide.kind, "kind", 0)
        add(guide.documentTitle, "documentTitle", 0)
        add(guide.tagline as Any, "tagline", 0)
        add(guide.note as Any, "note", 0)
        add(guide.author as Any, "author", 0)
        add(guide.article.lead, "lead", 0)
        add(guide.sections, "sections", 0)
        add(guide.roles, "roles", 0)
    }

    private mutating func add(_ value: Any, _ label: String, _ depth: Int) {
        if ["lines", "line", "firstLine", "provenance", "heading", "isTight", "level"].contains(label), depth > 1 {
            return
        }
        let mirror = Mirror(reflecting: value)
        let name = String(repeating: " ", count: depth) + label
        if mirror.children.isEmpty {
            lines.append("\(name) = \(value)")
        } else {
            lines.append(mirror.displayStyle == .enum ? "\(name) \(mirror.children.first?.label ?? "")" : name)
            for (index, child) in mirror.children.enumerated() {
                add(child.value, child.label ?? "\(index)", depth + 1)
            }
        }
    }

    /// The first line in which two portraits differ, with the lines before it.
    func firstDifference(from other: Portrait) -> String? {
        guard self != other else { return nil }
        let index = zip(lines, other.lines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = index ?? min(lines.count, other.lines.count)
        let before = lines[max(0, place - 12)..<place].joined(separator: "\n")
        let (one, two) = (lines[place...].prefix(3), other.lines[place...].prefix(3))
        return "\(before)\n< \(one.joined(separator: "\n< "))\n> \(two.joined(separator: "\n> "))"
    }
}

/// Reads a text through the whole line up to its guide, with the repository's own words.
func readWhole(_ bytes: [UInt8], path: String = "guide.md") throws -> Guide {
    let words = try RepositoryWords.all.get().lexicon
    let source = restoreBullets(in: repairText(path: path, bytes: bytes).value).value
    let article = recover(parse(source).value, words: words.headingWords).value
    return readGuide(article, lexicon: words).value
}
