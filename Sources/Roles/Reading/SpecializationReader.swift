import Markdown
import Repair

/// Directions to specialise in: items with their focus, or sections among which a phase lets the reader choose.
enum SpecializationReader {
    static func read(_ sections: [Section]) -> [Specialization] {
        sections.flatMap { read($0, phase: nil) }
    }

    private static func read(_ section: Section, phase: String?) -> [Specialization] {
        let phase = section.kind == .phase ? section.title : phase
        let below = section.children.flatMap { read($0, phase: phase) }
        switch section.kind {
        case .specializations: return section.entries.map { specialization($0, phase) } + below
        case .specialization:
            let focus = section.entries.map(\.text)
            return [
                Specialization(title: section.title, focus: focus, phase: phase, provenance: Provenance(section.lines))
            ] + below
        default: return below
        }
    }

    private static func specialization(_ entry: Entry, _ phase: String?) -> Specialization {
        let term = Term(entry.inlines)
        let focus = listedNames(in: term?.text ?? "") + entry.nested.map(\.text)
        return Specialization(
            title: term?.name ?? entry.text, focus: focus, phase: phase, provenance: Provenance(entry.lines))
    }
}
