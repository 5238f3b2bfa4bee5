import Diagnostics
import Markdown
import Repair

/// Comparisons of two roles: items or headings of the form `A vs. B`.
enum ComparisonReader {
    static func read(_ sections: [Section]) -> [Comparison] {
        sections.flattened.filter { $0.kind == .comparison }.flatMap { section in
            section.entries.compactMap { entry -> Comparison? in
                guard let term = Term(entry.inlines), let subjects = subjects(of: term.name) else { return nil }
                return Comparison(subjects: subjects, text: term.text, provenance: Provenance(entry.lines))
            } + [fromHeading(section)].compactMap(\.self)
        }
    }

    private static func fromHeading(_ section: Section) -> Comparison? {
        guard let subjects = subjects(of: section.title) else { return nil }
        let text = section.blocks.plainText
        return text.isEmpty ? nil : Comparison(subjects: subjects, text: text, provenance: Provenance(section.lines))
    }

    /// The names on both sides of `vs.`, and those of `How A differs from B`.
    static func subjects(of written: String) -> [String]? {
        let text = written.lowercased().hasPrefix("how ") ? written.dropFirst(4).trimmingSpace : written
        for mark in [" vs. ", " vs ", " versus ", " differs from ", " differ from ", " compares to "] {
            guard let range = text.firstOccurrence(of: mark) else { continue }
            let names = [text[..<range.lowerBound].trimmingSpace, text[range.upperBound...].trimmingSpace]
            return names.allSatisfy { (1...6).contains($0.split(at: " ").count) } ? names : nil
        }
        return nil
    }
}
