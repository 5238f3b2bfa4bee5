import Diagnostics
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
        let titled =
            section.kind == .projects ? TitledProjects(lexicon: lexicon).projects(of: section, phase: phase) : []
        if !titled.isEmpty {
            return titled.map { $0.inPortfolio(isPortfolio) }
        }
        let entries = section.entries.filter { entry in
            section.kind == .projects || phase != nil && isLabel(entry.group, in: lexicon.projectLabels)
        }
        let marked =
            phase == nil
            ? []
            : section.entries.compactMap { entry in
                title(labelledIn: entry, lexicon).map {
                    Project(title: $0, details: entry.below, phase: phase, provenance: Provenance(entry.lines))
                }
            }
        let own = entries.filter { !isLabel($0.group, in: lexicon.resourceLabels) }
        let isNamed = own.count > 1 && own.allSatisfy { $0.name != nil }
        let projects = own.map { entry in
            let name = isNamed ? entry.name : entry.markedName ?? entry.briefName
            return Project(
                title: name?.title ?? entry.text, details: [name?.rest ?? ""].filter { !$0.isEmpty } + entry.below,
                phase: phase, provenance: Provenance(entry.lines))
        }
        let listed =
            section.kind == .projects
            ? tableRows(of: section, phase: phase, lexicon) + paragraphs(of: section, phase: phase)
            : phase.map { labelled(in: section, phase: $0, lexicon) } ?? []
        let within = section.children.flatMap { read($0, phase: phase, isPortfolio: isPortfolio, lexicon) }
        return (projects + marked + listed).map { $0.inPortfolio(isPortfolio) } + within
    }

    /// What an item among topics says is to be built: `Project: weigh a week of bread`, under no label of its own.
    static func title(labelledIn entry: Entry, _ lexicon: Lexicon) -> String? {
        guard entry.group == nil, let term = Term(entry.inlines), !term.text.isEmpty,
            isLabel(term.name, in: lexicon.projectLabels)
        else { return nil }
        return term.text
    }

    /// `**Project:** weigh a week of bread` in a phase.
    private static func labelled(in section: Section, phase: String, _ lexicon: Lexicon) -> [Project] {
        section.blocks.compactMap { block in
            guard let term = Term((block.inlines ?? []).withoutSigns), !term.text.isEmpty,
                isLabel(term.name, in: lexicon.projectLabels)
            else { return nil }
            return Project(title: term.text, details: [], phase: phase, provenance: Provenance(block.lines))
        }
    }

    /// Paragraphs that each begin with a bold name, `**Night loaf** – a bread that rises in the cold`.
    private static func paragraphs(of section: Section, phase: String?) -> [Project] {
        let named = section.blocks.compactMap { block in
            Term(block.inlines ?? []).flatMap { $0.isMarked && !$0.text.isEmpty ? (term: $0, lines: block.lines) : nil }
        }
        guard named.count > 1, section.entries.isEmpty else { return [] }
        return named.map {
            Project(title: $0.term.name, details: [$0.term.text], phase: phase, provenance: Provenance($0.lines))
        }
    }

    /// A project to a row, named in the column that says so or in the first that does not number the rows.
    private static func tableRows(of section: Section, phase: String?, _ lexicon: Lexicon) -> [Project] {
        section.blocks.flatMap { block -> [Project] in
            guard case .table(let table) = block.kind else { return [] }
            let headings = table.header.cells.map(\.plainText)
            let named = headings.firstIndex { isLabel($0, in: lexicon.projectLabels) }
            let column = named ?? headings.firstIndex { $0.contains(where: \.isLetter) } ?? 0
            return table.rows.filter { $0.cells.indices.contains(column) }.map { row in
                let cells = row.cells.map(\.plainText)
                let rest = cells.indices.filter { $0 != column && cells[$0].contains(where: \.isLetter) }
                return Project(
                    title: cells[column], details: rest.map { cells[$0] }, phase: phase,
                    provenance: Provenance(LineRange(row.line)))
            }
        }
    }

    static func isLabel(_ group: String?, in labels: Set<String>) -> Bool {
        group.map { labels.contains(HeadingKey($0).key) } ?? false
    }
}

extension Project {
    fileprivate func inPortfolio(_ isPortfolio: Bool) -> Project {
        var project = self
        project.isPortfolio = isPortfolio
        return project
    }
}

extension Entry {
    fileprivate typealias Name = (title: String, rest: String)

    /// The bold words at its head and what stands behind them, in parentheses or behind a colon or dash.
    fileprivate var markedName: Name? {
        if case .strong(let content)? = inlines.first {
            let rest = inlines.dropFirst().map(\.plainText).joined().trimmingSpace
            if rest.hasPrefix("("), rest.hasSuffix(")") {
                return (content.plainText.trimmingSpace, rest.dropFirst().dropLast().trimmingSpace)
            }
        }
        return Term(inlines).flatMap { $0.isMarked ? ($0.name, $0.text) : nil }
    }

    /// The same without bold words: up to a colon or to a dash between blanks.
    fileprivate var name: Name? {
        if let markedName { return markedName }
        let marks = [" – ", " — ", " - ", ": "].compactMap { text.firstOccurrence(of: $0) }
        guard let mark = marks.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
        let title = text[..<mark.lowerBound].trimmingSpace
        return title.split(at: " ").count <= 8 ? (title, text[mark.upperBound...].trimmingSpace) : nil
    }

    /// Up to three words before a colon, where items beside it have none.
    fileprivate var briefName: Name? {
        guard let colon = text.firstOccurrence(of: ": ") else { return nil }
        let title = text[..<colon.lowerBound].trimmingSpace
        return title.split(at: " ").count <= 3 ? (title, text[colon.upperBound...].trimmingSpace) : nil
    }

    /// What stands under its first paragraph.
    fileprivate var below: [String] { body.map(\.plainText) + nested.map(\.text) }
}
