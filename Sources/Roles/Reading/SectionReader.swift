import Diagnostics
import Markdown
import Repair

/// Gives every section of an article its kind, title and anchor.
struct SectionReader {
    private let classifier: SectionClassifier
    private let lexicon: Lexicon
    private var anchors = AnchorNames()

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        classifier = SectionClassifier(lexicon: lexicon)
    }

    mutating func read(_ sections: [ArticleSection], under parent: SectionKind? = nil) -> [Section] {
        var result: [Section] = []
        for (index, section) in sections.enumerated() {
            let isLast = index > 0 && index + 1 == sections.count
            var read = read(section, under: parent, isLast: isLast)
            // A first section of nothing but prose introduces, whatever it is called.
            if index == 0, parent == nil, sections.count > 2, read.isIntroduction { read.kind = .overview }
            result.append(read)
        }
        return result
    }

    private mutating func read(_ section: ArticleSection, under parent: SectionKind?, isLast: Bool) -> Section {
        let key = HeadingKey(section.heading.text)
        let kind = kind(of: section, key, under: parent, isLast: isLast)
        let phase = kind == .phase ? PhaseHeading(section.heading.text, lexicon: lexicon) : nil
        let title = phase?.title ?? (key.title.isEmpty ? section.heading.text : key.title)
        let anchor = anchors.name(for: title)
        let childParent = kind == .phase && classifier.lookUp(HeadingKey(title).key).isSpecialization
        return Section(
            kind: kind, title: title, qualifier: phase?.qualifier ?? key.qualifier, heading: section.heading,
            level: section.level, anchor: anchor, blocks: section.blocks,
            children: read(section.children, under: childParent ? .specializations : kind), lines: section.lines)
    }

    private func kind(
        of section: ArticleSection, _ key: HeadingKey, under parent: SectionKind?, isLast: Bool
    ) -> SectionKind {
        let kind = classifier.kind(of: section, key, under: parent)
        // A last section called "Summary" sums up; a first one introduces.
        if kind == .overview, lexicon.closing.contains(key.key), isLast { return .conclusion }
        return kind
    }
}

extension Section {
    /// Nothing but prose of some length, under a heading that tells nothing or asks why the text was written.
    fileprivate var isIntroduction: Bool {
        guard kind == .other || kind == .learningPath && title.hasPrefix("Why ") else { return false }
        let length = blocks.reduce(0) { $0 + $1.plainText.split(at: " ").count }
        return length >= 12 && children.isEmpty && blocks.allSatisfy { $0.inlines != nil }
            && !blocks.contains { $0.plainText.hasSuffix(":") }
    }
}

extension SectionKind? {
    fileprivate var isSpecialization: Bool { self == .specialization || self == .specializations }
}
