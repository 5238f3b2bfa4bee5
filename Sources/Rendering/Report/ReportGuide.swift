import Markdown
import Repair
import Roles
import Templates

/// What was repaired in one guide, what is left out of it, and which of its headings are of no known kind.
enum ReportGuide {
    private static let note = Shape.record(["lines": .text, "text": .text])

    static let shape = Shape.record([
        "path": .text, "title": .text, "isClean": .bool, "repairs": .section(["notes": .list(note)]),
        "dropped": .section(["notes": .list(note)]), "unknown": .section(["notes": .list(note)]),
    ])

    static func value(of guide: Guide) -> Value {
        let repairs = RepairCounts(of: guide).rows.map { row in
            note(row.lines.map { lines($0.first, $0.last) }, row.cells.joined(separator: " "))
        }
        let dropped = guide.article.dropped.map { note("line \($0.line)", "\($0.reason.rawValue): \($0.text)") }
        let unknown = guide.roles.flatMap(\.sections.flattened).filter { $0.kind == .other }.map {
            note("line \($0.heading.line)", $0.title)
        }
        return .record([
            "path": .text(guide.fileName), "title": .text(guide.documentTitle),
            "isClean": .bool(repairs.isEmpty && dropped.isEmpty && unknown.isEmpty),
            "repairs": .section("notes", repairs), "dropped": .section("notes", dropped),
            "unknown": .section("notes", unknown),
        ])
    }

    /// Whether there is more to say of a guide than that nothing was repaired.
    static func hasNotes(_ guide: Guide) -> Bool {
        !guide.article.dropped.isEmpty || !RepairCounts(of: guide).rows.isEmpty
            || guide.roles.flatMap(\.sections.flattened).contains { $0.kind == .other }
    }

    private static func lines(_ first: Int, _ last: Int) -> String {
        first == last ? "line \(first)" : "lines \(first)–\(last)"
    }

    private static func note(_ lines: String?, _ text: String) -> Value {
        .record(["lines": .text(lines ?? ""), "text": .text(text)])
    }
}
