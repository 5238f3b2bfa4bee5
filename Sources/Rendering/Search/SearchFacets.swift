import Linking
import Roles
import Search

/// By what the results of a search can be chosen: roles by career level, yearly pay and time to learn, tools by their
/// kind, and skills by their field.
///
/// A role has every value that its guides' statements touch, and none of a facet they say nothing about.
enum SearchFacets {
    static func facets(of entity: LibraryEntity) -> [SearchFacet] {
        let name = entity.id.kind == .tool ? "Kind of tool" : "Field of skill"
        return [SearchFacet(name, entity.entity.groupLabel)]
    }

    static func facets(of role: LibraryRole) -> [SearchFacet] {
        levels(of: role) + pay(of: role) + time(of: role)
    }

    private static func levels(of role: LibraryRole) -> [SearchFacet] {
        let stated = role.parts.flatMap { $0.role.levels.map(\.level) + $0.role.salaryBands.map(\.level) }
        return CareerLevelName.allCases.enumerated().filter { stated.contains($0.element) }.map {
            SearchFacet("Level", $0.element.rawValue.capitalizedFirst, order: $0.offset)
        }
    }

    /// The steps of yearly pay in currencies in which these are ordinary figures.
    private static let steps = [0, 50_000, 100_000, 150_000, 200_000]
    private static let currencies = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF"]

    private static func pay(of role: LibraryRole) -> [SearchFacet] {
        let tables = PayTable.tables(of: role).filter { $0.basis.period == .year }
        return tables.flatMap { table -> [SearchFacet] in
            guard let currency = table.basis.currency, let rank = currencies.firstIndex(of: currency),
                let high = table.overall.max?.units
            else { return [] }
            let low = table.overall.min?.units ?? high
            return steps.indices.filter { low < upper($0) && high >= steps[$0] }.map { step in
                SearchFacet("Yearly pay", words(step, currency), order: rank * steps.count + step)
            }
        }
    }

    private static func upper(_ step: Int) -> Int { step + 1 < steps.count ? steps[step + 1] : .max }

    private static func words(_ step: Int, _ currency: String) -> String {
        func amount(_ units: Int) -> String { PayPhrase.amount(Amount(units: units), in: currency) }
        if step == 0 { return "under \(amount(upper(0)))" }
        if step + 1 == steps.count { return "\(amount(steps[step])) and more" }
        return "\(amount(steps[step]))–\(amount(upper(step)))"
    }

    private static func time(of role: LibraryRole) -> [SearchFacet] {
        let lengths = role.parts.compactMap { months(of: $0.role.phases) }
        return [(0..<6, "up to half a year"), (6..<12, "half a year to a year"), (12..<Int.max, "a year and more")]
            .enumerated().filter { step in lengths.contains { step.element.0.contains($0) } }
            .map { SearchFacet("Learning time", $0.element.1, order: $0.offset) }
    }

    /// The whole months before the end of the last phase; nil when no phase says when it ends.
    private static func months(of phases: [LearningPhase]) -> Int? {
        let days = phases.compactMap(\.span).map { span in
            span.unit.days.multipliedReportingOverflow(by: span.end)
        }.filter { !$0.overflow }
        return days.map(\.partialValue).max().map { max(0, $0 - 1) / 30 }
    }
}

extension TimeUnit {
    fileprivate var days: Int {
        switch self {
        case .hour, .day: 1
        case .week: 7
        case .month: 30
        case .year: 360
        }
    }
}
