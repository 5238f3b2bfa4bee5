import Diagnostics
import Markdown
import Repair

/// What people in the role do, from all sections about responsibilities and from lines of career levels labelled so.
struct ResponsibilityReader {
    let lexicon: Lexicon

    func read(_ sections: [Section]) -> [Responsibility] {
        sections.flattened.flatMap { section -> [Responsibility] in
            switch section.kind {
            case .responsibilities: Self.read(section)
            case .careerLevels: labelled(section)
            default: []
            }
        }
    }

    /// `Responsibilities: mixes the dough, cleans the oven` in a level, or a list below such a label.
    private func labelled(_ section: Section) -> [Responsibility] {
        let listed = section.entries.filter { entry in
            entry.group.map { SectionClassifier(lexicon: lexicon).lookUp(HeadingKey($0).key) } == .responsibilities
        }
        if !listed.isEmpty { return listed.map { Self.responsibility($0, group: section.title) } }
        let lines = section.blocks.compactMap { block in block.inlines.map { ($0, block.lines) } }
        let items = section.entries.map { ($0.inlines, $0.lines) }
        return (lines + items).flatMap { inlines, lines -> [Responsibility] in
            guard let term = Term(inlines), lexicon.kinds[HeadingKey(term.name).key] == .responsibilities else {
                return []
            }
            return listedNames(in: term.text).map {
                Responsibility(group: section.title, text: $0, provenance: Provenance(lines))
            }
        }
    }

    private static func read(_ section: Section) -> [Responsibility] {
        let group = section.level > 2 ? section.title : nil
        // What is done at nine o'clock is part of an example.
        let entries = section.entries.filter { !ClockTime.begins($0.text) }
        // One colon may stand in a sentence; where every item has a few words and a colon, they are names.
        let isNamed = entries.count > 2 && entries.allSatisfy { Term($0.inlines)?.isShort ?? false }
        // Items within one of many say more of it; where most have some, they are groups.
        let areGroups = entries.count { !$0.nested.isEmpty } * 2 > entries.count
        return entries.flatMap { entry -> [Responsibility] in
            if !entry.nested.isEmpty, areGroups {
                return entry.nested.map { responsibility($0, group: entry.text.trimmingColon) }
            }
            return [responsibility(entry, group: entry.group ?? group, isNamed: isNamed)]
        } + tableRows(section, group: group) + titled(section, group: group)
    }

    /// A bold line with the text below it, where no list tells what is done.
    private static func titled(_ section: Section, group: String?) -> [Responsibility] {
        guard section.entries.isEmpty else { return [] }
        return section.blocks.compactMap { block in
            guard let lines = block.inlines?.lines, lines.count > 1, lines[0].count == 1,
                case .strong(let name)? = lines[0].first
            else { return nil }
            let text = lines.dropFirst().map { $0.plainText.trimmingSpace }.joined(separator: " ")
            return Responsibility(
                group: group, term: name.plainText.trimmingColon, text: text, provenance: Provenance(block.lines))
        }
    }

    private static func responsibility(_ entry: Entry, group: String?, isNamed: Bool = false) -> Responsibility {
        let place = Provenance(entry.lines)
        let body = entry.body.compactMap(\.inlines).map(\.plainText)
        if !body.isEmpty {
            return Responsibility(group: group, term: entry.text, text: body.joined(separator: "\n"), provenance: place)
        }
        if let term = Term(entry.inlines), term.isMarked || isNamed {
            return Responsibility(group: group, term: term.name, text: term.text, provenance: place)
        }
        return Responsibility(group: group, text: entry.text, provenance: place)
    }

    /// In a table the first column names the work and the others describe it.
    private static func tableRows(_ section: Section, group: String?) -> [Responsibility] {
        section.blocks.flatMap { block -> [Responsibility] in
            guard case .table(let table) = block.kind else { return [] }
            return table.rows.map { row in
                let cells = row.cells.map(\.plainText)
                let text = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
                let name = cells.first ?? ""
                return Responsibility(
                    group: group, term: text.isEmpty ? nil : name, text: text.isEmpty ? name : text,
                    provenance: Provenance(LineRange(row.line)))
            }
        }
    }
}

extension Term {
    fileprivate var isShort: Bool { name.split(at: " ").count <= 4 && !text.isEmpty }
}
