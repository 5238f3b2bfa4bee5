import Diagnostics
package import Linking

/// The answer to a question about a library: for people as lines of text, for programs as JSON.
package struct LibraryReport: Sendable {
    package let text: [UInt8]
    package let json: JSON

    init(lines: [String], json: JSON) {
        text = Array((lines.joined(separator: "\n") + "\n").utf8)
        self.json = json
    }
}

/// What two roles share and what each has alone: the same as the page that compares them.
package func comparisonReport(of first: Int, and second: Int, in library: Library) -> LibraryReport {
    let edition = Edition(library, settings: SiteSettings())
    let comparison = RoleComparison(of: first, and: second, in: library)
    return LibraryReport(
        lines: ComparisonText.lines(of: comparison, in: edition),
        json: ComparisonData.json(of: comparison, in: edition))
}

/// What to learn between two roles, and where: the same as on the page that compares them.
package func wayReport(from origin: Int, to goal: Int, in library: Library) -> LibraryReport {
    let edition = Edition(library, settings: SiteSettings())
    let way = edition.transition(from: origin, to: goal)
    return LibraryReport(lines: WayText.lines(of: way, in: edition), json: WayData.json(of: way, in: edition))
}
