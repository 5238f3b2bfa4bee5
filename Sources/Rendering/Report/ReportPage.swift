import Diagnostics
import Linking
import Templates

/// The state of the guide: how much of each field the guides give, what was repaired, what is not known yet, and where
/// guides contradict each other.
enum ReportPage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "totals": .list(.record(["label": .text, "count": .number])),
        "coverage": .list(
            .record(["field": .text, "count": .number, "missing": .list(.link), "hasMissing": .bool])),
        "guides": .list(ReportGuide.shape), "more": .optional(.text),
        "candidates": .section(["summary": .text, "entries": .list(entry)]),
        "contradictions": .section(["entries": .list(entry)]),
    ]

    private static let entry = Shape.record(["text": .text, "places": .text])

    static func value(in edition: Edition) -> Value {
        let library = edition.library
        var frame = Frame(path: SitePath.report, title: "State of the guide", description: summary)
        frame.isIndexed = false
        let contradictions = contradictions(in: library).sorted()
        let guides = library.guides.count > shownGuides ? library.guides.filter(ReportGuide.hasNotes) : library.guides
        return frame.values(
            in: edition,
            [
                "title": .text("State of the guide"), "summary": .text(summary),
                "totals": .list(HomePage.totals(of: library)),
                "coverage": .list(Coverage.fields.map { value(of: $0, in: edition) }),
                "guides": .list(guides.prefix(shownGuides).map(ReportGuide.value)),
                "more": .optional(more(library.guides.count - min(guides.count, shownGuides))),
                "candidates": candidates(of: library),
                "contradictions": .section(
                    "entries",
                    contradictions.prefix(shownContradictions).map {
                        entry($0.message, $0.location.map(place) ?? "")
                    }),
            ])
    }

    private static let summary =
        "What the guides state and leave open, what was repaired in them, and where they contradict each other."

    private static func value(of field: Coverage.Field, in edition: Edition) -> Value {
        let roles = edition.library.roles
        let missing = roles.indices.filter { !field.isGiven(roles[$0]) }
        let links = missing.map { Value.link(roles[$0].title, edition.href(from: SitePath.report, toRole: $0)) }
        return .record([
            "field": .text(field.name), "count": .number(roles.count - missing.count),
            "missing": .list(Array(links.prefix(shownRoles))), "hasMissing": .bool(!links.isEmpty),
        ])
    }

    /// The page tells of so many guides, those that there is something to say of before the others, and of so many
    /// contradictions: `rolebook inspect` and `rolebook check` tell of all.
    private static let shownGuides = 500
    private static let shownContradictions = 200

    private static func more(_ count: Int) -> String? {
        count > 0 ? "\(Phrase.count(count, "more guide")): 'rolebook inspect' tells what was made of each." : nil
    }

    /// A row of the table names so many roles.
    private static let shownRoles = 12
    /// The page shows so many of the names that the vocabulary does not know, the frequent ones first.
    private static let shownNames = 100

    private static func candidates(of library: Library) -> Value {
        let names = library.candidateNames
        guard !names.isEmpty else { return .absent }
        let frequent = names.enumerated().sorted { left, right in
            let (a, b) = (left.element.candidates.count, right.element.candidates.count)
            return a != b ? a > b : left.offset < right.offset
        }.prefix(shownNames).map(\.element)
        let rest = names.count > shownNames ? "; the \(shownNames) most frequent:" : ":"
        return .record([
            "summary": .text(Phrase.count(names.count, "name") + rest),
            "entries": .list(
                frequent.map { name in
                    let more = name.candidates.count > 3 ? ", …" : ""
                    let places = name.candidates.prefix(3).map { place(library.place(ofCandidate: $0)) }
                    return entry("\(name.name) (\(name.kind.rawValue))", places.joined(separator: ", ") + more)
                }),
        ])
    }

    /// The name of the file and the line: the folders above it are those of whoever built the site.
    private static func place(_ location: SourceLocation) -> String {
        let whole = location.description
        return whole.lastIndex(of: "/").map { String(whole[whole.index(after: $0)...]) } ?? whole
    }

    private static func entry(_ text: String, _ places: String) -> Value {
        .record(["text": .text(text), "places": .text(places)])
    }
}
