import Diagnostics
import Markdown
import Repair

/// What a reader of the report should know of a guide: unknown headings, missing titles, figures that disagree.
enum GuideChecks {
    static func diagnostics(of guide: Guide, lexicon: Lexicon) -> [Diagnostic] {
        let source = guide.article.source
        var found: [Diagnostic] = []
        if guide.article.title == nil, guide.article.frontMatter?["title"] == nil,
            guide.documentTitle == GuideReader.fileName(of: source.path)
        {
            found.append(
                Diagnostic(
                    .noTitle, at: source.location(line: 1), "no title was found; the file's name is used",
                    suggestion: "begin the guide with '# ' and the role's name"))
        }
        for role in guide.roles {
            found += phaseConflicts(role, source) + payConflicts(role, source)
        }
        return found + unknownHeadings(guide, lexicon)
    }

    /// Each heading of no known kind once, as a candidate for the word lists.
    private static func unknownHeadings(_ guide: Guide, _ lexicon: Lexicon) -> [Diagnostic] {
        var lines: [String: [Int]] = [:]
        let unknown = guide.roles.flatMap(\.sections.flattened).filter { section in
            section.kind == .other && lexicon.kinds[HeadingKey(section.title).key] == nil
        }
        for section in unknown { lines[HeadingKey(section.title).key, default: []].append(section.heading.line) }
        return unknown.compactMap { section in
            let key = HeadingKey(section.title).key
            guard let places = lines.removeValue(forKey: key), let first = places.first else { return nil }
            let others = places.dropFirst().map(String.init).joined(separator: ", ")
            return Diagnostic(
                .unknownHeading, at: guide.source.location(line: first),
                "'\(section.title)' is no heading of a known kind",
                notes: others.isEmpty ? [] : ["it stands on line \(others) too"],
                suggestion: "add '\(key)' to a kind of section in a file of 'vocabulary/sections/'")
        }
    }

    /// A timeline that gives a phase another time than the longest that its heading allows.
    private static func phaseConflicts(_ role: Role, _ source: Source) -> [Diagnostic] {
        role.phases.compactMap { phase in
            guard let span = phase.span, let stated = phase.duration, span.unit == stated.unit else { return nil }
            let length = Amount(units: span.end - span.start + 1)
            let isAgreed = stated.max.map { length == $0 } ?? stated.min.map { length >= $0 } ?? true
            guard !isAgreed else { return nil }
            let range = [stated.min, stated.max].compactMap(\.self).map(\.description)
            let heading = stated.min == stated.max ? range.suffix(1) : range[...]
            return Diagnostic(
                .phaseConflict, at: source.location(line: phase.provenance.lines.first),
                "phase '\(phase.title)' takes \(heading.joined(separator: "-")) \(stated.unit)s by its heading "
                    + "and \(length) by the timeline")
        }
    }

    private static func payConflicts(_ role: Role, _ source: Source) -> [Diagnostic] {
        // Pay in other money, for another time or place is no other pay.
        var seen: [PaidLevel: SalaryBand] = [:]
        return role.salaryBands.compactMap { band in
            guard let level = band.level else { return nil }
            guard let other = seen.updateValue(band, forKey: PaidLevel(level, band)), contradict(other, band) else {
                return nil
            }
            return Diagnostic(
                .payConflict, at: source.location(line: band.provenance.lines.first),
                "level '\(level.rawValue)' has a second pay band",
                notes: ["the first one stands on line \(other.provenance.lines.first)"])
        }
    }
}

extension GuideChecks {
    /// Whether two bands of a level say different things of the same people: those of other years are others, and bands
    /// beside each other are what different employers pay.
    private static func contradict(_ first: SalaryBand, _ second: SalaryBand) -> Bool {
        if let years = first.years, let others = second.years, years != others { return false }
        let beside = 3
        return second.provenance.lines.first - first.provenance.lines.last > beside
    }
}

/// A career level with what tells two bands of it apart.
private struct PaidLevel: Hashable {
    let level: CareerLevelName
    let currency: String?
    let period: PayPeriod?
    let country: String?

    init(_ level: CareerLevelName, _ band: SalaryBand) {
        self.level = level
        currency = band.pay.currency
        period = band.pay.period
        country = band.country
    }
}
