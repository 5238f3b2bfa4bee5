import Diagnostics
import Markdown
import Repair

/// What the `**Key:** value` lines of an overview state: demand, impact, the path of a career.
struct OverviewFacts {
    private(set) var marketDemand: MarketDemand?
    private(set) var impact: [NamedPoint] = []
    private(set) var careerPath: [NamedPoint] = []

    init(_ sections: [Section], lexicon: Lexicon) {
        let classifier = SectionClassifier(lexicon: lexicon)
        for entry in sections.flattened.filter({ Self.kinds.contains($0.kind) }).flatMap(\.entries) {
            guard let term = Term(entry.inlines), term.isMarked else { continue }
            let place = Provenance(entry.lines)
            let steps = Self.steps(of: term.text)
            if steps.count > 1 {
                careerPath += steps.map { NamedPoint(name: $0, group: term.name, provenance: place) }
                continue
            }
            switch classifier.lookUp(HeadingKey(term.name).key) {
            case .marketDemand where marketDemand == nil:
                marketDemand = Self.demand(term.text, place)
            case .impact: impact.append(NamedPoint(name: term.text, group: term.name, provenance: place))
            default: break
            }
        }
    }

    private static let kinds: Set<SectionKind> = [.overview, .impact, .marketDemand, .careerPaths, .careerDevelopment]

    /// The names between arrows.
    private static func steps(of text: String) -> [String] {
        var steps: [[Substring]] = [[]]
        for word in text.split(at: " ") {
            if ["→", "➜", "➔", "⇒", "->", "=>"].contains(word) {
                steps.append([])
            } else {
                steps[steps.count - 1].append(word)
            }
        }
        guard steps.allSatisfy({ (1...6).contains($0.count) }) else { return [] }
        return steps.map { $0.joined(separator: " ") }
    }

    /// `⭐⭐⭐⭐ (note)` or `4/5 note`.
    private static func demand(_ text: String, _ place: Provenance) -> MarketDemand {
        let stars = text.unicodeScalars.count { "⭐★🌟".unicodeScalars.contains($0) }
        var rating = stars > 0 ? min(stars, 5) : nil
        let signs = "⭐★🌟☆\u{FE0F}".unicodeScalars
        var rest = String(String.UnicodeScalarView(text.unicodeScalars.filter { !signs.contains($0) })).trimmingSpace
        if rating == nil, let first = rest.split(at: " ").first, let score = score(first) {
            rating = score
            rest = rest.dropFirst(first.count).trimmingSpace
        }
        if rest.hasPrefix("("), rest.hasSuffix(")") { rest = rest.dropFirst().dropLast().trimmingSpace }
        return MarketDemand(rating: rating, note: rest.isEmpty ? nil : rest, provenance: place)
    }

    private static func score(_ word: Substring) -> Int? {
        guard word.hasSuffix("/5"), let rating = Int(word.dropLast(2)), (0...5).contains(rating) else { return nil }
        return rating
    }
}
