import Diagnostics
import Markdown
import Repair

/// Projects that have a title of their own above what is said of them: a heading, or a bold line `Project 1: Night loaf`.
struct TitledProjects {
    let lexicon: Lexicon

    /// The project that a section is, or those that its bold lines name; none where its items are projects themselves.
    func projects(of section: Section, phase: String?) -> [Project] {
        if isProject(section) {
            let below = [section].flattened.flatMap { $0.blocks.flatMap(details) }
            return [
                Project(
                    title: title(of: section.title), details: below, phase: phase, provenance: Provenance(section.lines)
                )
            ]
        }
        let entries = section.entries
        guard !entries.isEmpty, entries.allSatisfy({ $0.group.map(isNumbered) ?? false }) else { return [] }
        return entries.split(whereGroupChanges: \.group).map { group in
            let lines = group.dropFirst().reduce(group[0].lines) { $0.union($1.lines) }
            return Project(
                title: title(of: group[0].group ?? ""), details: group.map(\.text), phase: phase,
                provenance: Provenance(lines))
        }
    }

    /// A heading that is numbered, or that prose or a line such as `Tools: oven` follows; the others group projects.
    private func isProject(_ section: Section) -> Bool {
        let text = section.heading.text
        if isNumbered(text) { return true }
        let key = HeadingKey(text)
        let isGroup =
            SectionClassifier(lexicon: lexicon).lookUp(key.key) != nil
            || careerLevel(in: text, words: lexicon.levels) != nil
        guard !isGroup, section.level > 2 else { return false }
        if key.number != nil { return true }
        let longest = 5
        if let prose = section.blocks.first?.inlines?.plainText, !prose.hasSuffix(":") {
            return prose.split(at: " ").count > longest
        }
        return section.entries.contains(where: isAttribute)
    }

    /// `Project 2: Night loaf`.
    private func isNumbered(_ text: String) -> Bool {
        let words = HeadingKey(text).title.split(at: " ")
        guard words.count > 2, lexicon.projectLabels.contains(words[0].lowercased()) else { return false }
        return words[1].first?.isNumber == true
    }

    private func title(of text: String) -> String {
        guard isNumbered(text) else { return text }
        let words = HeadingKey(text).title.split(at: " ")
        return words.dropFirst(2).joined(separator: " ").drop { ":–—-. ".contains($0) }.trimmingSpace
    }

    /// `Technologies: Python, SQL` says something of the project that stands above it.
    private func isAttribute(_ entry: Entry) -> Bool {
        guard let term = Term(entry.inlines) else { return false }
        let key = HeadingKey(term.name).key
        return lexicon.objectives.contains(key) || lexicon.kinds[key] == .tools || lexicon.kinds[key] == .skills
    }

    private func details(of block: Block) -> [String] {
        guard case .list(let list) = block.kind else { return [block.plainText].filter { !$0.isEmpty } }
        return list.items.map(\.plainText)
    }
}

extension [Entry] {
    /// Runs of entries below the same label.
    fileprivate func split(whereGroupChanges group: (Entry) -> String?) -> [[Entry]] {
        reduce(into: []) { runs, entry in
            if let last = runs.last?.last, group(last) == group(entry) {
                runs[runs.count - 1].append(entry)
            } else {
                runs.append([entry])
            }
        }
    }
}
