import Linking
import Markdown
import Roles
import Templates

/// What a role pays, by level, with the single figures that its guides name and the sections that state them.
enum RolePay {
    static let shape = Shape.section([
        "charts": .list(Chart.shape),
        "figures": .section(["entries": .list(.record(["text": .text]))]),
        "sections": .section(["links": .list(.record(["label": .text, "anchor": .text, "separator": .text]))]),
    ])

    static func value(of role: LibraryRole, prefix: String = "", in edition: Edition) -> Value {
        let charts = PayTable.tables(of: role).enumerated().compactMap { number, table in
            PayChart.chart(of: table, role: role, id: "\(prefix)pay-\(number + 1)", in: edition)
        }
        let figures = role.parts.flatMap { PayStatement.texts(of: $0.role) }.map { Value.record(["text": .text($0)]) }
        guard !charts.isEmpty || !figures.isEmpty else { return .absent }
        return .record([
            "charts": .list(charts.map(\.value)),
            "figures": .section("entries", figures),
            "sections": .section("links", links(of: role, in: edition)),
        ])
    }

    /// From the lowest to the highest figure of the first table.
    static func overall(of role: LibraryRole) -> (range: String, basis: String)? {
        PayTable.tables(of: role).first.map { (PayPhrase.range($0.overall), $0.basis.words) }
    }

    private static func links(of role: LibraryRole, in edition: Edition) -> [Value] {
        var seen: Set<String> = []
        let links = role.parts.flatMap { part in
            sections(of: part.role).compactMap { section -> (label: String, anchor: String)? in
                let place = edition.addresses.section(section.anchor, ofGuide: part.guide)
                guard let anchor = place?.anchor, seen.insert(anchor).inserted else { return nil }
                return (section.shownTitle, anchor)
            }
        }
        return links.enumerated().map { position, link in
            let separator = position == links.count - 1 ? "." : position == links.count - 2 ? " and " : ", "
            return .record([
                "label": .text(link.label), "anchor": .text(link.anchor), "separator": .text(separator),
            ])
        }
    }

    /// The innermost sections that hold the lines of the figures; of several in one line those that tell of pay.
    private static func sections(of role: Role) -> [Section] {
        let lines = (role.salaryBands.map(\.provenance.lines) + role.salaryObservations.map(\.provenance.lines))
        func holds(_ section: Section) -> Bool { lines.contains { section.lines.contains($0.first) } }
        let found = role.sections.flattened.filter { holds($0) && !$0.children.contains(where: holds) }
        return found.filter { section in
            [.salary, .careerLevels, .careerPaths].contains(section.kind)
                || !found.contains { $0.kind == .salary && $0.lines == section.lines }
        }
    }
}
