import Diagnostics
import Roles

/// Learning paths whose phases take another time together than the guide says of the whole.
enum PhaseChecks {
    static func findings(in account: RoleAccount) -> [Diagnostic] {
        let phases = account.role.phases
        guard let total = DayRange(of: phases) else { return [] }
        let lengths = account.role.timelines.compactMap { timeline -> Diagnostic? in
            guard timeline.audience == nil, let stated = DayRange(timeline.duration), !total.meets(stated) else {
                return nil
            }
            return Diagnostic(
                .phaseTotal, at: account.place(timeline.provenance),
                "the learning path takes \(words(timeline.duration)) by this line and its \(phases.count) phases "
                    + "take \(total.words)",
                suggestion: "correct the total or the lengths of the phases")
        }
        return lengths
            + otherLengths(in: account.role).compactMap { length -> Diagnostic? in
                guard let stated = DayRange(length.duration), !total.meets(stated) else { return nil }
                if length.isPoint, stated.least <= total.greatest ?? Int.max { return nil }
                return Diagnostic(
                    .lengthDiffers, at: account.place(length.place),
                    "'\(length.name)' takes \(words(length.duration)) by this line, "
                        + "and the \(phases.count) phases of the learning path take \(total.words)")
            }
    }

    /// What a guide says of the time that some learners take, or that it takes to get to a point of a checklist.
    private static func otherLengths(in role: Role) -> [Length] {
        let learners = role.timelines.compactMap { timeline in
            timeline.audience.map {
                Length(name: $0, duration: timeline.duration, place: timeline.provenance, isPoint: false)
            }
        }
        let groups = role.checklists.filter { $0.purpose == .achievement }.flatMap(\.groups)
        let points = groups.compactMap { group -> Length? in
            guard let name = group.label, let duration = group.duration, let first = group.items.first else {
                return nil
            }
            return Length(name: name, duration: duration, place: first.provenance, isPoint: true)
        }
        return learners + points
    }

    private static func words(_ duration: Duration) -> String {
        let unit = duration.unit.rawValue + "s"
        switch (duration.min, duration.max) {
        case (let low?, let high?) where low == high: return "\(high) \(unit)"
        case (let low?, let high?): return "\(low) to \(high) \(unit)"
        case (let low?, nil): return "\(low) or more \(unit)"
        case (nil, let high?): return "up to \(high) \(unit)"
        case (nil, nil): return "some \(unit)"
        }
    }
}

/// A length of time that a guide states beside its plan.
private struct Length {
    let name: String
    let duration: Duration
    let place: Provenance
    /// Whether it is the time until a point that may lie within the plan.
    let isPoint: Bool
}

/// A length of time between a least and a greatest number of days, wide enough for months of 28 to 31 days.
private struct DayRange {
    var least: Int
    /// nil when there is no limit.
    var greatest: Int?
    /// The length as the phases count it.
    var words = ""

    init?(_ duration: Duration) {
        let low = duration.min ?? (duration.max == nil ? nil : Amount(units: 0))
        guard let low, let days = Self.days(of: duration.unit), low.units < Self.limit else { return nil }
        least = Self.days(low, times: days.least)
        if let high = duration.max, !duration.openMax {
            guard high.units < Self.limit else { return nil }
            greatest = Self.days(high, times: days.greatest)
        }
    }

    /// To the end of the last phase when all have a place in the plan, otherwise the sum of their lengths; nil when one
    /// has neither or they count in different units.
    init?(of phases: [LearningPhase]) {
        let spans = phases.compactMap(\.span)
        guard let first = phases.first else { return nil }
        if let unit = first.span?.unit, spans.count == phases.count, spans.allSatisfy({ $0.unit == unit }) {
            let last = spans.map(\.end).max() ?? 0
            let amount = Amount(units: last)
            self.init(Duration(min: amount, max: amount, unit: unit))
            words = "\(last) \(unit.rawValue)\(last == 1 ? "" : "s")"
            return
        }
        let lengths = phases.compactMap(\.duration)
        guard let unit = first.duration?.unit, lengths.count == phases.count,
            lengths.allSatisfy({ $0.unit == unit && $0.min != nil && $0.max != nil && !$0.openMax }),
            let low = Self.sum(lengths.compactMap(\.min)), let high = Self.sum(lengths.compactMap(\.max))
        else { return nil }
        self.init(Duration(min: low, max: high, unit: unit))
        words = (low == high ? "\(high)" : "\(low) to \(high)") + " \(unit.rawValue)s"
    }

    func meets(_ other: DayRange) -> Bool {
        least <= other.greatest ?? Int.max && other.least <= greatest ?? Int.max
    }

    private static let limit = 100_000

    private static func days(_ amount: Amount, times days: Int) -> Int {
        amount.units * days + amount.hundredths * days / 100
    }

    private static func sum(_ amounts: [Amount]) -> Amount? {
        amounts.reduce(Amount(units: 0)) { total, next in total?.adding(next) }
    }

    private static func days(of unit: TimeUnit) -> (least: Int, greatest: Int)? {
        switch unit {
        case .hour: nil
        case .day: (1, 1)
        case .week: (7, 7)
        case .month: (28, 31)
        case .year: (360, 366)
        }
    }
}
