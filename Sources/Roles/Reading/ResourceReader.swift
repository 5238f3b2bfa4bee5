import Markdown
import Repair

/// Books, courses, papers and the like, typed by their label or by their own words (model.md §1.9).
struct ResourceReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [Resource] {
        sections.flatMap { read($0, isInPhase: false) }
    }

    private func read(_ section: Section, isInPhase: Bool) -> [Resource] {
        let isInPhase = isInPhase || section.kind == .phase
        let isCommunity = section.kind == .community
        var found: [Resource] = []
        for entry in section.entries {
            let isListed =
                ProjectReader.isLabel(entry.group, in: lexicon.resourceLabels)
                || (section.kind == .resources && !isInPhase)
            if isListed || isCommunity {
                found += resources(in: entry, isCommunity: isCommunity)
            } else if isInPhase, let paper = inlinePaper(entry) {
                found.append(paper)
            }
        }
        return found + section.children.flatMap { read($0, isInPhase: isInPhase) }
    }

    private func resources(in entry: Entry, isCommunity: Bool) -> [Resource] {
        if let term = Term(entry.inlines), !entry.text.hasPrefix("\""), !entry.text.hasPrefix("“") {
            if let kind = ResourceKind.ofLabel(term.name) ?? (isCommunity ? .community : nil) {
                if kind == .social { return [resource(.social, term.name, note: term.text, entry)] }
                return names(in: term.text).map { resource(kind, $0, entry) }
            }
        }
        let group = entry.group.flatMap(ResourceKind.ofLabel)
        if entry.group != nil, group == nil, !ProjectReader.isLabel(entry.group, in: lexicon.resourceLabels) {
            return []
        }
        return [resource(isCommunity ? .community : group, entry.text, entry)]
    }

    /// An item such as `Some Title paper` among the topics of a phase.
    private func inlinePaper(_ entry: Entry) -> Resource? {
        let words = entry.text.split(separator: " ")
        guard words.count > 2, words.last?.lowercased() == "paper" else { return nil }
        let title = words.dropLast().joined(separator: " ")
        return Resource(kind: .paper, title: title, provenance: Provenance(entry.lines))
    }

    private func resource(
        _ kind: Resource.Kind?, _ text: String, note: String? = nil, _ entry: Entry
    ) -> Resource {
        let parts = ResourceName(text)
        var resource = Resource(
            kind: kind ?? ResourceKind.ofName(parts), title: parts.title, provenance: Provenance(entry.lines))
        resource.provider = parts.provider
        resource.note = note ?? parts.note
        return resource
    }

    /// A list of names cut at commas outside parentheses.
    private func names(in text: String) -> [String] {
        var names: [String] = [""]
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth <= 0 { names.append("") } else { names[names.count - 1].append(character) }
        }
        let trimmed = names.map(\.trimmingSpace).filter { !$0.isEmpty }
        guard let last = trimmed.last, let note = last.range(ofNote: "("), trimmed.count > 1 else { return trimmed }
        return trimmed.dropLast() + [last[..<note].trimmingSpace]
    }
}

extension String {
    fileprivate func range(ofNote mark: Character) -> String.Index? { firstIndex(of: mark) }
}
