import Linking
import Roles
import Templates

/// A role as a chapter of the whole guide: its facts, the picture of its pay, and the text of its guides.
enum WholeRole {
    static let shape = Shape.record([
        "title": .text, "anchor": .text, "summary": .optional(.text), "facts": .list(Fact.shape),
        "charts": .list(Chart.shape),
        "texts": .list(.record(["heading": .optional(.text), "text": .html, "language": TextLanguage.shape])),
        "sources": .list(GuideCredit.shape),
    ])

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        let anchor = "role-\(role.slug)"
        let pay = PayTable.tables(of: role).enumerated().compactMap { number, table in
            PayChart.chart(of: table, role: role, id: "\(anchor)-pay-\(number + 1)", in: edition)
        }
        let plans = role.parts.enumerated().compactMap { number, part in
            let title = role.parts.count > 1 ? edition.library.guides[part.guide].fileName : role.title
            return PlanChart.chart(ofPhases: part.role.phases, of: title, id: "\(anchor)-plan-\(number + 1)")
        }
        return .record([
            "title": .text(role.title), "anchor": .text(anchor), "summary": .optional(role.summary),
            "facts": .list(facts(about: index, in: edition)), "charts": .list((pay + plans).map(\.value)),
            "texts": .list(
                role.parts.enumerated().map { position, part in
                    let title = edition.library.guides[part.guide].documentTitle
                    let prefix = "\(anchor)-\(position + 1)-"
                    var text = GuideText(
                        of: part.guide, on: SitePath.all, in: edition, lowering: role.lowering + 1, prefix: prefix)
                    text.write(lead: part.role.lead, sections: part.role.sections)
                    return .record([
                        "heading": role.lowering > 0 ? .text(title) : .absent, "text": .html(text.html),
                        "language": TextLanguage.value(edition.overview.language(ofGuide: part.guide)),
                    ])
                }),
            "sources": .list(
                role.parts.map { GuideCredit.value(of: $0.guide, for: $0.role, in: edition) }),
        ])
    }

    /// The facts as words: their links lead to places on the role's own page.
    private static func facts(about index: Int, in edition: Edition) -> [Value] {
        RoleFacts.facts(about: index, in: edition).compactMap { fact in
            let answers = fact.values.map { Fact.Answer(text: $0.text, note: $0.note, isUnstated: $0.isUnstated) }
            return Fact(fact.term, answers, isList: fact.isList)?.value
        }
    }
}
