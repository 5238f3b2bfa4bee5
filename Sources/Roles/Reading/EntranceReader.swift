import Markdown
import Repair

/// What the role asks for in schooling and practice.
///
/// A label within a section, such as `Experience: two years`, decides over the section's heading.
struct EntranceReader {
    let lexicon: Lexicon
    private(set) var education: [EducationRequirement] = []
    private(set) var experience: [ExperienceRequirement] = []

    init(_ sections: [Section], lexicon: Lexicon) {
        self.lexicon = lexicon
        for section in sections.flattened where section.kind == .education || section.kind == .experience {
            read(section)
        }
    }

    private mutating func read(_ section: Section) {
        let classifier = SectionClassifier(lexicon: lexicon)
        for entry in section.entries {
            let term = Term(entry.inlines)
            let named = term.flatMap { classifier.lookUp(HeadingKey($0.name).key) }
            let isLabel = named == .education || named == .experience
            let kind = isLabel ? named ?? section.kind : tellsYears(entry.text) ? .experience : section.kind
            add(isLabel ? term?.text ?? entry.text : entry.text, kind, Provenance(entry.lines))
        }
        guard section.entries.isEmpty else { return }
        for block in section.blocks {
            guard let text = block.inlines?.plainText, !text.hasSuffix(":") else { continue }
            add(text, section.kind, Provenance(block.lines))
        }
    }

    /// `Two years of experience`, under whatever heading it stands.
    private func tellsYears(_ text: String) -> Bool {
        guard yearsRange(in: text, words: lexicon.spanWords) != nil else { return false }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { lexicon.kinds[$0] == .experience }
    }

    private mutating func add(_ text: String, _ kind: SectionKind, _ place: Provenance) {
        if kind == .education {
            education.append(EducationRequirement(text: text, provenance: place))
            return
        }
        let length = duration(in: text, words: lexicon.spanWords)
        experience.append(
            ExperienceRequirement(
                text: text, minimumMonths: length?.min.flatMap { months($0, length?.unit) },
                maximumMonths: length?.max.flatMap { months($0, length?.unit) }, provenance: place))
    }

    private func months(_ amount: Amount, _ unit: TimeUnit?) -> Int? {
        switch unit {
        case .year: amount.multiplied(by: 12)?.units
        case .month: amount.units
        default: nil
        }
    }
}
