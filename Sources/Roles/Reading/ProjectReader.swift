import Markdown
import Repair

/// Things to build: the items of project sections and of project groups within phases.
enum ProjectReader {
    static func read(_ sections: [Section], lexicon: Lexicon) -> [Project] {
        sections.flatMap { read($0, phase: nil, isPortfolio: false, lexicon) }
    }

    private static func read(_ section: Section, phase: String?, isPortfolio: Bool, _ lexicon: Lexicon) -> [Project] {
        let phase = section.kind == .phase ? section.title : phase
        let isPortfolio = isPortfolio || section.kind == .portfolio
        let entries = section.entries.filter { entry in
            section.kind == .projects || phase != nil && isLabel(entry.group, in: lexicon.projectLabels)
        }
        let own = entries.filter { !isLabel($0.group, in: lexicon.resourceLabels) }.map { entry in
            var project = Project(
                title: title(of: entry), details: details(of: entry), phase: phase,
                provenance: Provenance(entry.lines))
            project.isPortfolio = isPortfolio
            return project
        }
        return own + section.children.flatMap { read($0, phase: phase, isPortfolio: isPortfolio, lexicon) }
    }

    private static func title(of entry: Entry) -> String {
        guard let term = Term(entry.inlines), term.isMarked else { return entry.text }
        return term.name
    }

    private static func details(of entry: Entry) -> [String] {
        let text = Term(entry.inlines).flatMap { $0.isMarked && !$0.text.isEmpty ? [$0.text] : nil } ?? []
        return text + entry.body.map(\.plainText) + entry.nested.map(\.text)
    }

    static func isLabel(_ group: String?, in labels: Set<String>) -> Bool {
        group.map { labels.contains(HeadingKey($0).key) } ?? false
    }
}
