package import Diagnostics
package import Linking
import Markdown
import Repair
import Roles

/// What was understood of a guide, for people: one screen of what is there, repaired, inferred, left over and
/// contradictory, each with its lines.
///
/// `diagnostics` are the findings of the guide's own file. Colour is the caller's to say.
package func overview(
    ofGuide index: Int, in library: Library, diagnostics: [Diagnostic], usesColor: Bool
) -> String {
    let guide = library.guides[index]
    var page = OverviewPage(usesColor: usesColor)
    page.heading("\(guide.path) · \(guide.kind.rawValue) · \(guide.documentTitle)")
    for role in library.roles {
        for part in role.parts where part.guide == index {
            RoleOverview(role: part.role, names: role, library: library, guide: index).write(to: &page)
        }
    }
    page.section("repaired", repaired(guide))
    page.section("left out", leftOut(guide))
    let here = diagnostics.filter { $0.location?.path == guide.path }
    page.section("not understood", findings(here, of: [.unknownHeading]))
    page.section("contradictory", findings(here, of: [.phaseConflict, .payConflict]))
    return page.text
}

/// One line for each kind of repair, with how often it was made.
private func repaired(_ guide: Guide) -> [String] {
    var counts: [(name: String, count: Int, first: Int)] = []
    func add(_ name: String, _ line: Int) {
        if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].count += 1
        } else {
            counts.append((name, 1, line))
        }
    }
    for repair in guide.article.source.repairs { add(name(of: repair.kind), repair.line) }
    for recovery in guide.article.recoveries { add(recovery.rule.statement, recovery.lines.first) }
    return counts.map { "\($0.count) × \($0.name)  from line \($0.first)" }
}

private func name(of kind: TextRepair.Kind) -> String {
    switch kind {
    case .encoding(let label): "text read as \(label)"
    case .entity: "stray semicolons and doubled references"
    case .byteOrderMark: "byte order mark"
    case .lineEnds: "line ends"
    case .nul: "NUL"
    case .whitespace: "invisible spaces"
    case .emphasis: "bold text that full-width signs kept open"
    case .bullet: "bullet signs"
    }
}

private func leftOut(_ guide: Guide) -> [String] {
    guide.article.dropped.map { "line \($0.line): \($0.reason.rawValue)  '\($0.text)'" }
}

private func findings(_ diagnostics: [Diagnostic], of rules: [Rule]) -> [String] {
    diagnostics.filter { rules.contains($0.rule) }.sorted().map { finding in
        let line = finding.location?.line.map { "line \($0): " } ?? ""
        return line + finding.message
    }
}

/// Lines under headings, painted or plain.
struct OverviewPage {
    private(set) var text = ""
    private let usesColor: Bool

    init(usesColor: Bool) { self.usesColor = usesColor }

    mutating func heading(_ line: String) {
        text += (usesColor ? "\u{1B}[1m\(printable(line))\u{1B}[0m" : printable(line)) + "\n"
    }

    /// A name in the margin and its lines beside it; nothing when there are none.
    mutating func section(_ name: String, _ lines: [String]) {
        for (index, line) in lines.enumerated() {
            let margin = index == 0 ? name : ""
            let padding = String(repeating: " ", count: max(1, 18 - margin.count))
            let label = usesColor && !margin.isEmpty ? "\u{1B}[36m\(margin)\u{1B}[0m" : margin
            text += "  \(label)\(padding)\(printable(line))\n"
        }
    }
}
