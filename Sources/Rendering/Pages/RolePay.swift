import Linking
import Markdown
import Roles
import Templates

/// What a role pays, by level, with the single figures that its guides name and the sections that state them.
enum RolePay {
    static let shape = Shape.section([
        "tables": .list(PayTable.shape),
        "figures": .section(["entries": .list(.record(["text": .text]))]),
        "links": .list(.record(["label": .text, "anchor": .text])),
    ])

    static func value(of role: LibraryRole, in edition: Edition) -> Value {
        let tables = PayTable.tables(of: role)
        let figures = role.parts.flatMap(\.role.salaryObservations)
        guard !tables.isEmpty || !figures.isEmpty else { return .absent }
        return .record([
            "tables": .list(tables.map(\.value)),
            "figures": .section("entries", figures.map { .record(["text": .text(words(for: $0))]) }),
            "links": .list(links(of: role, in: edition)),
        ])
    }

    /// From the lowest to the highest figure of the first table.
    static func overall(of role: LibraryRole) -> (range: String, basis: String)? {
        PayTable.tables(of: role).first.map { (PayPhrase.range($0.overall), $0.basis.words) }
    }

    private static func words(for figure: SalaryObservation) -> String {
        let amount = PayPhrase.amount(figure.value, in: figure.currency)
        let period = figure.period.map { " " + PayPhrase.period($0) } ?? ""
        let role = figure.role.map { " for \($0)" } ?? ""
        let place = figure.location.map { ", \($0)" } ?? ""
        return "\(name(of: figure.statistic)): \(amount)\(period)\(role)\(place)"
    }

    private static func name(of statistic: SalaryObservation.Statistic) -> String {
        switch statistic {
        case .minimum: "Lowest"
        case .maximum: "Highest"
        case .mean: "Mean"
        case .median: "Median"
        case .p10: "10th percentile"
        case .p25: "25th percentile"
        case .p75: "75th percentile"
        case .p90: "90th percentile"
        }
    }

    /// The innermost sections that hold the lines of the figures.
    private static func links(of role: LibraryRole, in edition: Edition) -> [Value] {
        var seen: Set<String> = []
        return role.parts.flatMap { part -> [Value] in
            let lines =
                part.role.salaryBands.map(\.provenance.lines) + part.role.salaryObservations.map(\.provenance.lines)
            let sections = part.role.sections.flattened.filter { section in
                lines.contains { section.lines.contains($0.first) }
                    && !section.children.contains { child in lines.contains { child.lines.contains($0.first) } }
            }
            return sections.compactMap { section in
                guard let anchor = edition.addresses.section(section.anchor, ofGuide: part.guide)?.anchor,
                    seen.insert(anchor).inserted
                else { return nil }
                return .record(["label": .text(section.shownTitle), "anchor": .text(anchor)])
            }
        }
    }
}
