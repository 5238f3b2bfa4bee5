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
        let listed = section.kind == .projects ? tableRows(of: section, phase: phase, isPortfolio, lexicon) : []
        return own + listed + section.children.flatMap { read($0, phase: phase, isPortfolio: isPortfolio, lexicon) }
    }

    /// A project to a row, named in the column that says so or in the first that does not number the rows.
    private static func tableRows(
        of section: Section, phase: String?, _ isPortfolio: Bool, _ lexicon: Lexicon
    ) -> [Project] {
        section.blocks.flatMap { block -> [Project] in
            guard case .table(let table) = block.kind else { return [] }
            let headings = table.header.cells.map(\.plainText)
            let named = headings.firstIndex { isLabel($0, in: lexicon.projectLabels) }
            let column = named ?? headings.firstIndex { $0.contains(where: \.isLetter) } ?? 0
            return table.rows.filter { $0.cells.indices.contains(column) }.map { row in
                let cells = row.cells.map(\.plainText)
                let rest = cells.indices.filter { $0 != column && cells[$0].contains(where: \.isLetter) }
                var project = Project(
                    title: cells[column], details: rest.map { cells[$0] }, phase: phase,
                    provenance: Provenance(LineRange(row.line)))
                project.isPortfolio = isPortfolio
                return project
            }
        }
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
