import Linking
import Markdown
import Roles

/// One role of a guide in a few lines.
struct RoleOverview {
    let role: Role
    let names: LibraryRole
    let library: Library
    let guide: Int

    func write(to page: inout OverviewPage) {
        page.heading("\(role.title)  lines \(role.lines.first)-\(role.lines.last)")
        page.section(
            "also known as", role.alternateTitles.isEmpty ? [] : [role.alternateTitles.joined(separator: ", ")])
        page.section("sections", role.sections.map(section))
        page.section("tools", list(names.toolIDs))
        page.section("skills", list(names.skillIDs))
        page.section("pay", role.salaryBands.map(pay))
        page.section("levels", role.levels.map { "\($0.label)\(years($0.years))" })
        page.section("phases", role.phases.map(phase))
        page.section("counts", counts)
    }

    private func section(_ section: Section) -> String {
        let below = section.children.isEmpty ? "" : ", \(section.children.flattened.count) below"
        return "\(section.lines.first)-\(section.lines.last)  \(section.kind.rawValue)  '\(section.title)'\(below)"
    }

    private func list(_ ids: [EntityID]) -> [String] {
        guard !ids.isEmpty else { return [] }
        let shown = ids.prefix(8).map { library.vocabulary[$0]?.name ?? $0.slug }.joined(separator: ", ")
        return ["\(ids.count): \(shown)\(ids.count > 8 ? " …" : "")"]
    }

    private func pay(_ band: SalaryBand) -> String {
        let bounds = [band.pay.min, band.pay.max].compactMap(\.self).map(\.description).joined(separator: "–")
        let range = (band.pay.min == nil ? "up to " : "") + bounds + (band.pay.openMax ? "+" : "")
        let money = band.pay.currency.map { $0 + (band.pay.currencyIsInferred ? " (inferred)" : "") } ?? "no currency"
        let period = band.pay.period.map { "a \($0.rawValue)" + (band.periodIsInferred ? " (inferred)" : "") }
        let level = band.level?.rawValue ?? (band.label.isEmpty ? "no level" : band.label)
        let isTwice = band.provenance.derivation == .merged
        let place = "line \(band.provenance.lines.first)" + (isTwice ? ", stated twice" : "")
        return "\(level)\(years(band.years)): \(range) \(money) \(period ?? "no period")  \(place)"
    }

    private func years(_ years: YearsRange?) -> String {
        guard let years else { return "" }
        switch (years.min, years.max) {
        case (let low?, nil): return " (\(low)+ years)"
        case (nil, let high?): return " (up to \(high) years)"
        case (let low?, let high?): return " (\(low)–\(high) years)"
        case (nil, nil): return ""
        }
    }

    private func phase(_ phase: LearningPhase) -> String {
        let span = phase.span.map { "  \($0.unit.rawValue)s \($0.start)–\($0.end)" } ?? ""
        return "\(phase.number). \(phase.title)\(span)  \(phase.topicCount) topics"
    }

    private var counts: [String] {
        let found = [
            (role.responsibilities.count, "responsibilities"), (role.declaredSkills.count, "declared skills"),
            (role.questions.count, "questions"), (role.projects.count, "projects"),
            (role.resources.count, "resources"), (role.relatedRoles.count, "related roles"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return found.isEmpty ? [] : [found.joined(separator: ", ")]
    }
}
