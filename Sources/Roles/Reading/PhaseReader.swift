import Markdown
import Repair

/// The phases of a learning path, joined with the timeline that gives them their months.
struct PhaseReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [LearningPhase] {
        let flat = sections.flattened
        let phases = cumulated(flat.filter { $0.kind == .phase }.enumerated().map { phase($1, at: $0 + 1) })
        let timeline = flat.filter { $0.kind == .timeline || $0.kind == .learningPath }.flatMap(timelineEntries)
        if phases.isEmpty {
            let listing = PhaseListing(lexicon: lexicon)
            let plans = flat.filter { $0.kind == .learningPath } + flat.filter { $0.kind == .timeline }
            return cumulated(plans.lazy.map(listing.phases).first { !$0.isEmpty } ?? [])
        }
        return joined(phases, with: timeline)
    }

    private func cumulated(_ phases: [LearningPhase]) -> [LearningPhase] {
        guard let spans = PhaseTime.spans(of: phases) else { return phases }
        return zip(phases, spans).map { phase, span in
            var phase = phase
            (phase.span, phase.duration) = (span, nil)
            return phase
        }
    }

    private func phase(_ section: Section, at place: Int) -> LearningPhase {
        let heading = PhaseHeading(section.heading.text, lexicon: lexicon)
        var phase = LearningPhase(
            number: heading?.number ?? Amount(units: place), title: section.title,
            provenance: Provenance(section.lines), anchor: section.anchor)
        let time =
            section.qualifier.flatMap { PhaseTime($0, lexicon: lexicon) }
            ?? (heading?.span == nil ? PhaseTime(statedIn: section.blocks, lexicon: lexicon) : nil)
        phase.span = time?.span ?? heading?.span
        phase.duration = phase.span == nil ? time?.duration : nil
        phase.objective = objective(of: section)
        phase.groups = groups(of: section)
        return phase
    }

    private func objective(of section: Section) -> String? {
        for block in section.blocks {
            guard let inlines = block.inlines, let term = Term(inlines) else { continue }
            if lexicon.objectives.contains(HeadingKey(term.name).key) { return term.text }
        }
        return nil
    }

    /// What is learnt: the items of all lists that are neither projects nor resources.
    private func groups(of section: Section) -> [LearningPhase.Group] {
        var groups: [LearningPhase.Group] = []
        for part in [section].flattened where part.kind != .projects && part.kind != .resources {
            for entry in part.entries {
                if !isTopic(entry) { continue }
                let label = entry.group ?? (part.level > section.level ? part.title : nil)
                if groups.last?.label == label, !groups.isEmpty {
                    groups[groups.count - 1].topics += Self.topics(of: entry)
                } else {
                    groups.append(LearningPhase.Group(label: label, topics: Self.topics(of: entry)))
                }
            }
        }
        return groups
    }

    /// Whether an item tells what is learnt, and neither what is built, read nor how long it takes.
    private func isTopic(_ entry: Entry) -> Bool {
        !ProjectReader.isLabel(entry.group, in: lexicon.projectLabels)
            && !ProjectReader.isLabel(entry.group, in: lexicon.resourceLabels)
            && ProjectReader.title(labelledIn: entry, lexicon) == nil
            && PhaseTime.label(in: entry.inlines, lexicon) == nil
    }

    /// An item and, one after another, the items within it.
    private static func topics(of entry: Entry) -> [String] {
        [entry.text] + entry.nested.flatMap(topics)
    }

    private struct TimelineEntry {
        let span: UnitSpan
        let title: String
    }

    private func timelineEntries(_ section: Section) -> [TimelineEntry] {
        let listed = listedEntries(section)
        guard listed.isEmpty, section.kind == .timeline else { return listed }
        return PhaseListing(lexicon: lexicon).phases(of: section).compactMap { phase in
            phase.span.map { TimelineEntry(span: $0, title: phase.title) }
        }
    }

    private func listedEntries(_ section: Section) -> [TimelineEntry] {
        section.entries.compactMap { entry in
            guard let term = Term(entry.inlines), let span = unitSpan(in: term.name, words: lexicon.spanWords) else {
                return nil
            }
            return TimelineEntry(span: span, title: term.text)
        }
    }

    /// A timeline with as many entries as there are phases gives them their spans: the first phase by number has the
    /// entry that begins first, wherever either stands.
    private func joined(_ phases: [LearningPhase], with timeline: [TimelineEntry]) -> [LearningPhase] {
        guard timeline.count == phases.count else { return phases }
        let order = phases.indices.sorted { (phases[$0].number, $0) < (phases[$1].number, $1) }
        let spans = timeline.map(\.span).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var joined = phases
        for (index, span) in zip(order, spans) where joined[index].span == nil { joined[index].span = span }
        return joined
    }
}
