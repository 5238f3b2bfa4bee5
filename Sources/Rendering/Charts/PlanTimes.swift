import Roles

/// Where the phases of a plan lie in time, in fractions of a week so fine that days, weeks, months and years are whole.
struct PlanTimes {
    /// Parts of a week: seven days of twelve; a month is 52 weeks divided by twelve.
    static let week = 84
    static let month = 364
    private static let most = 100 * 4368

    /// The stretch of each phase, in their order.
    let phases: [Range<Int>]

    var end: Int { phases.map(\.upperBound).max() ?? 0 }

    /// nil when a phase doesn't say when it is or how long it takes. Phases that only state a length follow one another
    /// at their longest.
    init?(_ plan: [LearningPhase]) {
        let spans = plan.compactMap { $0.span.flatMap(Self.stretch) }
        if !plan.isEmpty, spans.count == plan.count {
            phases = spans
            return
        }
        let lengths = plan.compactMap { $0.duration.flatMap(Self.length) }
        guard !plan.isEmpty, lengths.count == plan.count else { return nil }
        var start = 0
        phases = lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
        guard start < Self.most else { return nil }
    }

    private static func stretch(_ span: UnitSpan) -> Range<Int>? {
        let unit = parts(of: span.unit)
        guard unit > 0, span.start >= 1, span.end >= span.start, span.end < most / unit else { return nil }
        return (span.start - 1) * unit..<span.end * unit
    }

    private static func length(_ duration: Duration) -> Int? {
        guard let amount = duration.max ?? duration.min else { return nil }
        let unit = parts(of: duration.unit)
        guard unit > 0, amount.units < most / unit else { return nil }
        let length = amount.units * unit + amount.hundredths * unit / 100
        return length > 0 ? length : nil
    }

    private static func parts(of unit: TimeUnit) -> Int {
        switch unit {
        case .hour: 0
        case .day: 12
        case .week: week
        case .month: month
        case .year: 12 * month
        }
    }
}

/// The time axis of plans: in weeks while it is short, then in months.
struct TimeAxis {
    let scale: Scale
    private let unit: Int

    init?(upTo end: Int) {
        unit = end <= 16 * PlanTimes.week ? PlanTimes.week : PlanTimes.month
        let count = (end + unit - 1) / unit
        guard let marks = Scale(upTo: count, steps: [1, 2, 3, 4, 6, 12, 24, 60]) else { return nil }
        scale = Scale(step: marks.step * unit, count: marks.top / marks.step)
    }

    func label(of mark: Int) -> String {
        mark == scale.top ? Phrase.count(mark / unit, unit == PlanTimes.week ? "week" : "month") : "\(mark / unit)"
    }
}
