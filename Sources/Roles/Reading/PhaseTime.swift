import Diagnostics
import Markdown
import Repair

/// When a phase is, or how long it takes: `Weeks 5-8`, `4 weeks`.
struct PhaseTime {
    let span: UnitSpan?
    /// Nil where the span is known.
    let duration: Duration?

    /// Nil for a text that tells no time.
    init?(_ text: String, lexicon: Lexicon) {
        span = unitSpan(in: text, words: lexicon.spanWords)
        duration = span == nil ? Roles.duration(in: text, words: lexicon.spanWords) : nil
        if span == nil, duration == nil { return nil }
    }

    /// The time in a line such as `**Duration:** 2 months` among the first below a heading.
    init?(statedIn blocks: [Block], lexicon: Lexicon) {
        let most = 3
        let lines = blocks.prefix(most).flatMap { block -> [[Inline]] in
            if case .list(let list) = block.kind {
                return list.items.prefix(most).compactMap { $0.blocks.first?.inlines }
            }
            return block.inlines?.lines ?? []
        }
        let stated = lines.lazy.compactMap { Self.label(in: $0, lexicon) }.first
        guard let stated else { return nil }
        self.init(stated, lexicon: lexicon)
    }

    /// What stands behind a label such as `Duration`; nil for any other line.
    static func label(in line: [Inline], _ lexicon: Lexicon) -> String? {
        guard let term = Term(line), lexicon.kinds[HeadingKey(term.name).key] == .timeline else { return nil }
        return term.text
    }

    /// Lengths that each begin where the one before ends, `0–3 months` and `3–6 months`, are the stretches of a plan, whose
    /// months count from one.
    static func spans(of phases: [LearningPhase]) -> [UnitSpan]? {
        var spans: [UnitSpan] = []
        for phase in phases {
            guard phase.span == nil, let length = phase.duration, !length.openMax, let low = length.min,
                let high = length.max, low.hundredths == 0, high.hundredths == 0, low < high,
                high.units <= UnitSpan.most
            else { return nil }
            let end = spans.last?.end ?? 0
            guard length.unit == spans.last?.unit ?? length.unit, (end...end + 1).contains(low.units) else {
                return nil
            }
            spans.append(UnitSpan(unit: length.unit, start: end + 1, end: high.units))
        }
        return spans.count > 1 ? spans : nil
    }
}
