import Diagnostics
import Linking
import Markdown
import Roles
import Search

extension Edition {
    /// What readers of the site can search for: every role, tool, skill and page, every section and question of a
    /// guide. Parts of pages are called by what they tell and the page they stand on. What comes after the site is
    /// overtaken is left out: nobody reads it.
    func searchEntries(unless isOvertaken: () -> Bool = { false }) -> [SearchEntry] {
        library.roles.indices.flatMap { isOvertaken() ? [] : SearchEntries(ofRole: $0, in: self).entries }
            + library.entities.filter(\.hasPage).map(entry)
            + library.pages.indices.flatMap { SearchEntries(ofPage: $0, in: self).entries }
    }

    private func entry(of entity: LibraryEntity) -> SearchEntry {
        var entry = SearchEntry(
            entity.id.kind == .tool ? .tool : .skill, title: entity.entity.name, path: EntityPage.path(of: entity.id))
        entry.aliases = entity.entity.aliases.map(\.text).filter { $0 != entity.entity.name }
        entry.aliases += ([entry.title] + entry.aliases).filter { $0.contains(" & ") }.map {
            $0.split(at: "&").joined(separator: "and")
        }
        let count = "Named by \(Phrase.count(entity.roles.count, "role"))."
        entry.summary = entity.entity.description?.cut(toBytes: 84) ?? count
        entry.weight = entity.roles.count
        entry.facets = SearchFacets.facets(of: entity)
        return entry
    }
}

/// The entries for one page that holds the text of guides: the page itself, then its sections and questions.
private struct SearchEntries {
    private(set) var entries: [SearchEntry] = []
    private let edition: Edition
    private let page: String

    init(ofRole index: Int, in edition: Edition) {
        self.edition = edition
        let role = edition.library.roles[index]
        page = role.title
        let names = edition.overview.names(ofRole: index)
        var entry = SearchEntry(.role, title: role.title, path: edition.addresses.role(index))
        entry.aliases = role.parts.flatMap(\.role.alternateTitles)
        entry.names = (role.skillIDs + role.toolIDs).filter { names.strength(of: $0) > .mentioned }
            .map(edition.name)
        entry.summary = role.summary?.cut(toBytes: 200) ?? ""
        entry.facets = SearchFacets.facets(of: role)
        for part in role.parts { add(part.role.lead, part.role.sections, to: &entry) }
        entries.append(entry)
        for part in role.parts {
            add(part.role.sections, ofGuide: part.guide)
            for question in part.role.questions { add(question, in: part.role.sections, ofGuide: part.guide) }
        }
    }

    init(ofPage index: Int, in edition: Edition) {
        self.edition = edition
        let page = edition.library.pages[index]
        let guide = edition.library.guides[page.guide]
        self.page = guide.documentTitle
        var entry = SearchEntry(.page, title: guide.documentTitle, path: edition.addresses.page(index))
        entry.summary = guide.tagline ?? page.lead.plainText.cut(toBytes: 200)
        add(page.lead, page.sections, to: &entry)
        entries.append(entry)
        add(page.sections, ofGuide: page.guide)
    }

    /// Adds the headings and the whole text to the entry of a page.
    private func add(_ lead: [Block], _ sections: [Section], to entry: inout SearchEntry) {
        let sections = sections.flattened
        entry.headings += sections.map { $0.shownTitle }
        entry.text += lead.plainText + "\n"
        for section in sections { entry.text += section.blocks.plainText + "\n" }
    }

    private mutating func add(_ sections: [Section], ofGuide guide: Int) {
        for section in sections.flattened {
            let text = section.blocks.plainText
            guard !text.isEmpty, let path = path(of: section, ofGuide: guide) else { continue }
            var entry = SearchEntry(.section, title: "\(section.shownTitle) – \(page)", path: path)
            entry.summary = text.cut(toBytes: 90)
            entry.text = text
            entries.append(entry)
        }
    }

    private mutating func add(_ question: QuestionAnswer, in sections: [Section], ofGuide guide: Int) {
        let section = sections.flattened.last { $0.lines.contains(question.provenance.lines.first) }
        guard let path = section.flatMap({ path(of: $0, ofGuide: guide) }) else { return }
        var entry = SearchEntry(.question, title: question.question, path: path)
        entry.summary = question.answer.cut(toBytes: 90)
        entries.append(entry)
    }

    private func path(of section: Section, ofGuide guide: Int) -> String? {
        edition.addresses.section(section.anchor, ofGuide: guide).flatMap { place in
            place.anchor.map { "\(place.path)#\($0)" }
        }
    }
}
