import Linking
import Markdown
import Roles

/// One role of a guide in a few lines.
struct RoleOverview {
    let role: Role
    let names: LibraryRole
    let library: Library

    func write(to page: inout OverviewPage) {
        page.section("also known as", row(role.alternateTitles.joined(separator: ", ")))
        page.section("sections", Self.rows(of: role.sections), cuts: true)
        page.section("pay", role.salaryBands.map(pay))
        page.section("levels", role.levels.map(level), cuts: true)
        page.section("learning path", role.phases.map(phase))
        page.section("takes", role.timelines.map(timeline))
        page.section("tools", row(list(names.toolIDs)))
        page.section("skills", row(list(names.skillIDs)))
        page.section("and", row(counts))
    }

    static func rows(of sections: [Section]) -> [OverviewRow] {
        sections.map { section in
            let within = section.children.flattened.count
            return OverviewRow(
                section.lines, section.kind.rawValue, section.title + (within == 0 ? "" : " (\(within) within)"))
        }
    }

    private func row(_ text: String) -> [OverviewRow] { text.isEmpty ? [] : [OverviewRow(nil, text)] }

    /// The first names of a list and how many there are.
    private func list(_ ids: [EntityID]) -> String {
        let names = ids.prefix(12).map { library.vocabulary.name(of: $0) ?? $0.slug }.joined(separator: ", ")
        return ids.count > 12 ? "\(names) and \(ids.count - 12) more" : names
    }

    private func pay(_ band: SalaryBand) -> OverviewRow {
        let level = band.level?.rawValue ?? band.label
        let currency = band.pay.currencyIsInferred ? "*" : ""
        let period = PayPhrase.period(band.pay.period) + (band.periodIsInferred ? "*" : "")
        let isTwice = band.provenance.derivation == .merged
        return OverviewRow(
            band.provenance.lines, level.isEmpty ? "all" : level, band.years.map(TimePhrase.years) ?? "",
            PayPhrase.range(band.pay) + currency, period + (isTwice ? ", stated twice" : ""))
    }

    private func level(_ level: CareerLevel) -> OverviewRow {
        let expects = level.expectations.isEmpty ? "" : Phrase.count(level.expectations.count, "expectation")
        return OverviewRow(level.provenance.lines, level.label, level.years.map(TimePhrase.years) ?? "", expects)
    }

    private func phase(_ phase: LearningPhase) -> OverviewRow {
        OverviewRow(
            phase.provenance.lines, "\(phase.number)", phase.title,
            phase.span.map(TimePhrase.span) ?? phase.duration.map(TimePhrase.duration) ?? "",
            Phrase.count(phase.topicCount, "topic"))
    }

    private func timeline(_ timeline: Timeline) -> OverviewRow {
        let learner = timeline.audience.map { " (\($0))" } ?? ""
        return OverviewRow(timeline.provenance.lines, TimePhrase.duration(timeline.duration) + learner)
    }

    private var counts: String {
        [
            Phrase.some(role.responsibilities.count, "responsibility", "responsibilities"),
            Phrase.some(role.declaredSkills.count, "required skill"),
            Phrase.some(role.salaryObservations.count, "single pay figure"),
            Phrase.some(role.questions.count, "question"), Phrase.some(role.projects.count, "project"),
            Phrase.some(role.resources.count, "resource"),
            Phrase.some(role.education.count, "line on schooling", "lines on schooling"),
            Phrase.some(role.relatedRoles.count, "related role"),
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static func some(_ number: Int, _ singular: String, _ plural: String? = nil) -> String? {
        number == 0 ? nil : count(number, singular, plural)
    }
}

extension SalaryBand {
    var isInferred: Bool { pay.currencyIsInferred || periodIsInferred }
}
