import Diagnostics
import Linking

/// A comparison as lines for a terminal.
enum ComparisonText {
    static func lines(of comparison: RoleComparison, in edition: Edition) -> [String] {
        let titles = [comparison.first, comparison.second].map { edition.library.roles[$0].title }
        var lines = ["\(titles[0]) and \(titles[1])", ComparePage.summary(of: comparison, in: edition)]
        for division in NameDivision.divisions(of: comparison, in: edition) {
            lines += ["", division.title]
            lines += division.groups.map { group in
                let names = group.entities.map(edition.name).joined(separator: ", ")
                return "  \(group.label) (\(group.entities.count)): \(names)"
            }
        }
        let pay = ComparePay.rows(of: comparison).map { [$0.level, $0.first, $0.second, $0.common] }
        if !pay.isEmpty { lines += ["", "Pay"] + table([["", titles[0], titles[1], "Both"]] + pay) }
        let ladders = CompareLadders.rows(of: comparison).map { [$0.level, $0.first, $0.second] }
        if !ladders.isEmpty { lines += ["", "Career levels"] + table([["", titles[0], titles[1]]] + ladders) }
        for (title, ladder) in zip(titles, [comparison.firstLadder, comparison.secondLadder]) {
            for step in LevelChanges.steps(of: ladder, in: edition) {
                lines += ["", "\(title): \(step.label)"] + step.points.map { "  \($0)" }
            }
        }
        return lines.map(printable)
    }

    /// Columns as wide as their longest cell, two blanks between them.
    private static func table(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            var line = "  " + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
