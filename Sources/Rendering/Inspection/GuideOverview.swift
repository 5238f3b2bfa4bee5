package import Diagnostics
package import Linking
import Markdown
import Repair
import Roles

/// What was understood of a guide, for people: one screen of what is there, repaired, inferred, left over and
/// contradictory, each with its lines.
///
/// `diagnostics` are the findings of the run. Colour is the caller's to say.
package func overview(
    ofGuide index: Int, in library: Library, diagnostics: [Diagnostic], usesColor: Bool
) -> String {
    let guide = library.guides[index]
    let roles = library.roles.flatMap { role in role.parts.filter { $0.guide == index }.map { (role, $0.role) } }
        .sorted { $0.1.lines.first < $1.1.lines.first }
    let here = diagnostics.filter { $0.location?.path == guide.path }.sorted()
    var page = OverviewPage(usesColor: usesColor)
    page.heading(guide.path, describe(guide))
    page.section("title", [OverviewRow(guide.titleLines, guide.documentTitle)], cuts: true)
    page.section("states", statements(of: guide))
    var infers = false
    for (names, role) in roles {
        page.blankLine()
        page.heading(role.title, roles.count > 1 ? "lines \(role.lines.first)–\(role.lines.last)" : "")
        RoleOverview(role: role, names: names, library: library).write(to: &page)
        infers = infers || role.salaryBands.contains(where: \.isInferred)
    }
    if roles.isEmpty { page.section("sections", RoleOverview.rows(of: guide.sections), cuts: true) }
    page.blankLine()
    page.section("repaired", RepairCounts(of: guide).rows)
    page.section("left out", leftOut(guide), cuts: true)
    page.section("not understood", notUnderstood(guide) + findings(here, of: [.unknownFrontMatterKey]))
    page.section("contradictory", findings(here, of: contradictions))
    if infers { page.remark("* inferred from the sign or the size of the figure, not stated") }
    return page.text
}

private func describe(_ guide: Guide) -> String {
    let count = Phrase.count(guide.source.lineCount, "line")
    let kind =
        switch guide.kind {
        case .roleGuide: "a role"
        case .roadmap: "a role with a learning path"
        case .aggregate: "\(guide.roles.count) roles"
        case .page: "an ordinary page"
        }
    return "\(kind), \(count)\(guide.isDraft ? ", a draft" : "")"
}

/// What the document says of itself.
private func statements(of guide: Guide) -> [OverviewRow] {
    let period = guide.period.map { $0.first == $0.last ? "for \($0.first)" : "for \($0.first)–\($0.last)" }
    let author = guide.author.map { author in
        "by " + [author.name, author.affiliation, author.date].compactMap(\.self).joined(separator: ", ")
    }
    let keys = guide.article.frontMatter.map { "front matter: " + $0.entries.map(\.key).joined(separator: ", ") }
    return [period, author].compactMap(\.self).map { OverviewRow(nil, $0) }
        + (keys.map { [OverviewRow(guide.frontMatterLines, $0)] } ?? [])
}

private func leftOut(_ guide: Guide) -> [OverviewRow] {
    guide.article.dropped.map { line in
        OverviewRow(LineRange(line.line), line.reason.rawValue, "'\(line.text.trimmed)'")
    }
}

/// Sections of roles whose heading is of no known kind.
private func notUnderstood(_ guide: Guide) -> [OverviewRow] {
    guide.roles.flatMap(\.sections.flattened).filter { $0.kind == .other }.map {
        OverviewRow(LineRange($0.heading.line), "heading '\($0.title)'")
    }
}

private let contradictions: [Rule] = [
    .phaseConflict, .payConflict, .payFalls, .levelOrder, .phaseTotal, .lengthDiffers, .payContradiction,
]

private func findings(_ diagnostics: [Diagnostic], of rules: [Rule]) -> [OverviewRow] {
    diagnostics.filter { rules.contains($0.rule) }.map { finding in
        OverviewRow(finding.location?.line.map { LineRange($0) }, finding.message)
    }
}

extension String {
    fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
