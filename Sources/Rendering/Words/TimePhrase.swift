import Linking
import Roles

/// Lengths of time as pages say them.
enum TimePhrase {
    /// `weeks 1–8`, `month 3`.
    static func span(_ span: UnitSpan) -> String {
        let unit = span.unit.rawValue
        return span.start == span.end ? "\(unit) \(span.start)" : "\(unit)s \(span.start)–\(span.end)"
    }

    /// `3–4 months`, `12+ months`, `up to 6 weeks`.
    static func duration(_ duration: Duration) -> String {
        let unit = duration.unit.rawValue
        let condition = duration.condition.map { " \($0)" } ?? ""
        switch (duration.min, duration.max) {
        case (let low?, let high?) where low == high && !duration.openMax:
            return "\(low) \(low == Amount(units: 1) ? unit : unit + "s")\(condition)"
        case (let low?, let high?):
            return "\(low)–\(high)\(duration.openMax ? "+" : "") \(unit)s\(condition)"
        case (let low?, nil): return "\(low)+ \(unit)s\(condition)"
        case (nil, let high?): return "up to \(high) \(unit)s\(condition)"
        case (nil, nil): return "not stated"
        }
    }

    /// `0–2 years of experience`, `6+ years of experience`.
    static func years(_ years: YearsRange) -> String {
        switch (years.min, years.max) {
        case (let low?, let high?) where low == high: Phrase.count(low, "year")
        case (let low?, let high?): "\(low)–\(high) years"
        case (let low?, nil): "\(low)+ years"
        case (nil, let high?): "up to \(Phrase.count(high, "year"))"
        case (nil, nil): "not stated"
        }
    }

    static func time(of phase: LearningPhase) -> String? {
        switch (phase.span, phase.duration) {
        case (let span?, let duration?): "\(self.span(span)) (\(self.duration(duration)))"
        case (let span?, nil): self.span(span)
        case (nil, let duration?): self.duration(duration)
        case (nil, nil): nil
        }
    }

    /// How long all phases take together: to the end of the last when their places in the plan are stated, otherwise
    /// the sum of their lengths; nil when a phase states neither.
    static func total(of phases: [LearningPhase]) -> String? {
        let spans = phases.compactMap(\.span)
        if let unit = spans.first?.unit, spans.count == phases.count, spans.allSatisfy({ $0.unit == unit }) {
            return spans.map(\.end).max().map { Phrase.count($0, unit.rawValue) }
        }
        let lengths = phases.compactMap(\.duration)
        guard let unit = lengths.first?.unit, lengths.count == phases.count, lengths.allSatisfy({ $0.unit == unit })
        else { return nil }
        let low = sum(lengths.map { $0.min ?? $0.max })
        let high = sum(lengths.map { $0.max ?? $0.min })
        let openMax = lengths.contains { $0.openMax || $0.max == nil }
        return duration(Duration(min: low, max: high, openMax: openMax, unit: unit))
    }

    private static func sum(_ amounts: [Amount?]) -> Amount? {
        amounts.reduce(Amount(units: 0)) { total, next in
            guard let total, let next else { return nil }
            return total.adding(next)
        }
    }
}
