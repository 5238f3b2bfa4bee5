import Linking
import Roles

/// Learning plans on one axis of time: a single plan phase by phase, or several plans side by side.
enum PlanChart {
    /// The phases of one plan, each on a line of its own; nil when the plan doesn't say how long each takes.
    static func chart(ofPhases phases: [LearningPhase], of title: String, id: String) -> Chart? {
        guard let times = PlanTimes(phases), let axis = TimeAxis(upTo: times.end) else { return nil }
        let rows = zip(phases, times.phases).map { phase, time in
            let words = TimePhrase.time(of: phase) ?? ""
            return RangeRows.Row(
                label: "\(phase.number) \(phase.title)", words: words,
                bars: [bar(over: time, of: phase, in: words, label: nil, isSecond: false)])
        }
        let drawn = RangeRows(rows, scale: axis.scale, markLabel: axis.label)
        let most = times.phases.map(\.count).max() ?? 0
        let longest = zip(phases, times.phases).filter { $0.1.count == most }
        let total = TimePhrase.total(of: phases) ?? "the time stated"
        // Of several that last as long none is the longest.
        let named = longest.count == 1 ? longest.first?.0 : nil
        let remark = named.map { "; the longest phase is \($0.title), \(TimePhrase.time(of: $0) ?? "")" } ?? ""
        return Chart(
            id: id, title: "The phases of \(title) in time",
            description: "Each phase as a bar from its beginning to its end.",
            finding: "\(Phrase.count(phases.count, "phase")) in \(total)\(remark).",
            columns: ["Phase", "When"],
            rows: rows.map { Chart.Row(label: $0.label, cells: [$0.words]) },
            height: drawn.height, drawing: drawn.drawing)
    }

    /// A plan as it stands beside others.
    struct Entry {
        let title: String
        let phases: [LearningPhase]
    }

    /// Plans side by side, those that state their times; nil when none does.
    static func chart(comparing entries: [Entry], id: String) -> Chart? {
        let timed = entries.compactMap { entry in PlanTimes(entry.phases).map { (entry: entry, times: $0) } }
        guard let end = timed.map(\.times.end).max(), let axis = TimeAxis(upTo: end) else { return nil }
        let shown = timed.prefix(limit)
        let rows = shown.map { entry, times in
            RangeRows.Row(
                label: entry.title, words: TimePhrase.total(of: entry.phases) ?? "",
                bars: zip(entry.phases, times.phases).enumerated().map { position, phase in
                    bar(
                        over: phase.1, of: phase.0, in: TimePhrase.time(of: phase.0) ?? "",
                        label: phase.0.number.description, isSecond: !position.isMultiple(of: 2))
                })
        }
        let drawn = RangeRows(rows, scale: axis.scale, markLabel: axis.label)
        return Chart(
            id: id, title: "Learning paths on one axis of time",
            description: "Each path as a row of blocks, one for each numbered phase, as long as the phase takes.",
            finding: finding(shown.map { ($0.entry, $0.times.end) }, of: entries.count),
            columns: ["Path", "Phase", "When"],
            rows: shown.flatMap { entry, _ in
                entry.phases.map { phase in
                    Chart.Row(
                        label: entry.title,
                        cells: ["\(phase.number) \(phase.title)", TimePhrase.time(of: phase) ?? "not stated"])
                }
            }, height: drawn.height, drawing: drawn.drawing)
    }

    /// A chart holds so many plans.
    private static let limit = 12

    private static func bar(
        over time: Range<Int>, of phase: LearningPhase, in words: String, label: String?, isSecond: Bool
    ) -> RangeRows.Bar {
        RangeRows.Bar(
            from: time.lowerBound, to: time.upperBound, low: "\(phase.number) \(phase.title)", high: words,
            label: label, isSecond: isSecond)
    }

    private static func finding(_ plans: [(entry: Entry, end: Int)], of count: Int) -> String {
        let untimed = count - plans.count
        let rest = untimed > 0 ? " \(Phrase.count(untimed, "path is", "paths are")) left out of the picture." : ""
        guard let short = plans.min(by: { $0.end < $1.end }), let long = plans.max(by: { $0.end < $1.end }) else {
            return rest
        }
        let time = TimePhrase.total(of: long.entry.phases) ?? ""
        guard short.end < long.end else { return "\(long.entry.title) takes \(time).\(rest)" }
        return "\(short.entry.title) is the shortest, \(TimePhrase.total(of: short.entry.phases) ?? ""); "
            + "\(long.entry.title) takes longest, \(time).\(rest)"
    }
}
