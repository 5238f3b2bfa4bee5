import Diagnostics
import Markdown
import Roles

/// Walks one guide in the order of its text, turns the first names of every section into links and notes them all.
struct GuideLinker {
    let reader: NameReader
    let guide: Guide
    let index: Int
    private var role: Int?
    /// The titles of books, courses and other works that the role's guide lists, by line.
    private var titles: [Int: [String]] = [:]
    private var acronyms = LocalAcronyms()
    /// The entities already linked in the current level-2 section.
    private var linked: Set<EntityID> = []
    /// How many names have become links.
    private var linkCount = 0
    private(set) var mentions: [Mention] = []
    /// The position of each mention's entity in the vocabulary.
    private(set) var entityPositions: [Int] = []
    private(set) var candidates: [Candidate] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(reader: NameReader, guide: Guide, index: Int) {
        self.reader = reader
        self.guide = guide
        self.index = index
    }

    mutating func link(_ role: Role, at position: Int) -> Role {
        self.role = position
        titles = WorkTitles.byLine(role.resources)
        defer {
            self.role = nil
            titles = [:]
        }
        linkFrontMatter(of: role)
        var result = role
        result.lead = linkLead(role.lead)
        result.sections = linkSections(role.sections)
        return result
    }

    mutating func linkLead(_ blocks: [Block]) -> [Block] {
        linked = []
        return linkBlocks(blocks, in: Setting())
    }

    mutating func linkSections(_ sections: [Section]) -> [Section] {
        sections.map { section in
            linked = []
            return linkSection(section, in: Setting())
        }
    }

    private mutating func linkFrontMatter(of role: Role) {
        guard let lines = guide.frontMatterLines else { return }
        let tools = role.toolGroups.flatMap(\.items).map { ($0.text, $0.provenance.lines) }
        let skills = role.declaredSkills.map { ($0.text, $0.provenance.lines) }
        for (kind, names) in [(SectionKind.tools, tools), (.skills, skills)] {
            let setting = Setting(kinds: [kind], isInList: true, isHeading: true, isFrontMatter: true)
            for (text, place) in names where lines.contains(place.first) {
                _ = linkInlines([.text(text)], lines: place, in: setting)
            }
        }
    }

    private mutating func linkSection(_ section: Section, in outer: Setting) -> Section {
        var result = section
        let setting = outer.entering(section)
        var heading = setting
        heading.isHeading = true
        heading.isInList = true
        heading.kinds = outer.kinds
        if reader.headingNames(section, in: outer) {
            _ = linkInlines([.text(section.title)], lines: LineRange(section.lines.first), in: heading)
        }
        result.blocks = linkBlocks(section.blocks, in: setting)
        result.children = section.children.map { linkSection($0, in: setting) }
        return result
    }

    /// The blocks with their links. What has got none stays the guide's own, so that the library holds it once.
    private mutating func linkBlocks(_ blocks: [Block], in setting: Setting) -> [Block] {
        var group = setting
        var result = blocks
        for (position, block) in blocks.enumerated() {
            let before = linkCount
            let kind = linkKind(of: block, in: group)
            if linkCount > before { result[position].kind = kind }
            group.isToolGroup = setting.isToolGroup || GroupLabel.namesTools(block)
        }
        return result
    }

    private mutating func linkKind(of block: Block, in setting: Setting) -> Block.Kind {
        switch block.kind {
        case .paragraph(let inlines): return .paragraph(linkInlines(inlines, lines: block.lines, in: setting))
        case .blockQuote(let blocks): return .blockQuote(linkBlocks(blocks, in: setting))
        case .footnoteDefinition(let label, let blocks):
            return .footnoteDefinition(label: label, linkBlocks(blocks, in: setting))
        case .list(var list):
            var setting = setting
            setting.isInList = true
            for position in list.items.indices {
                let before = linkCount
                let blocks = noteCandidates(in: list.items[position], setting) {
                    $0.linkBlocks(list.items[position].blocks, in: setting)
                }
                if linkCount > before { list.items[position].blocks = blocks }
            }
            return .list(list)
        case .table(var table):
            for row in table.rows.indices {
                let line = LineRange(table.rows[row].line)
                table.rows[row].cells = table.rows[row].cells.map { linkInlines($0, lines: line, in: setting) }
            }
            return .table(table)
        case .heading, .code, .html, .thematicBreak: return block.kind
        }
    }

    /// Links one run of inlines and notes its names.
    private mutating func linkInlines(_ inlines: [Inline], lines: LineRange, in setting: Setting) -> [Inline] {
        var text = FlatText(inlines)
        if setting.readsQuotations { text.quote(readsCode: setting.listsTools, where: reader.isTool) }
        let names = reader.names(
            in: text, setting: setting, titles: WorkTitles(of: titles, at: lines), acronyms: &acronyms)
        var links: [NamedRange] = []
        var breaks = 0
        var counted = 0
        for name in names {
            let entity = reader.matcher.vocabulary.entities[name.match.entity]
            let canLink =
                !setting.isHeading && !name.isInLabel && entity.hasPage
                && !text.quotations.contains(name.match.range.lowerBound)
            let isLinked = canLink && linked.insert(entity.id).inserted
            if isLinked { links.append(NamedRange(range: name.match.range, id: entity.id)) }
            breaks += text.bytes[counted..<max(counted, name.match.range.lowerBound)].count { $0 == 0x0A }
            counted = max(counted, name.match.range.lowerBound)
            entityPositions.append(name.match.entity)
            mentions.append(
                Mention(
                    entity: entity.id, guide: index, role: role, anchor: setting.anchor, sectionKind: setting.kind,
                    line: min(lines.first + breaks, lines.last),
                    sentence: Sentence.around(name.match.range, in: text.bytes), strength: setting.strength,
                    isLinked: isLinked))
        }
        linkCount += links.count
        return inlines.linking(links)
    }

    /// Notes the names in an item of a list of tools or skills that the vocabulary does not know.
    private mutating func noteCandidates(
        in item: ListItem, _ setting: Setting, linking link: (inout GuideLinker) -> [Block]
    ) -> [Block] {
        let before = mentions.count
        let blocks = link(&self)
        guard let kind = setting.listedKind else { return blocks }
        let isKnown = mentions[before...].contains { $0.entity.kind == kind }
        let names = Candidate.names(in: item, of: kind)
        guard !isKnown || names.count > 1 else { return blocks }
        for name in names where reader.matcher.scan(FlatText(name)).isEmpty {
            candidates.append(Candidate(name: name, kind: kind, guide: index, line: item.lines.first))
            guard kind == .tool else { continue }
            diagnostics.append(
                Diagnostic(
                    .candidateTool, at: SourceLocation(path: guide.path, line: item.lines.first),
                    "'\(name)' is listed as a tool and no vocabulary file knows it",
                    suggestion: "add it to a vocabulary file, or leave it as text"))
        }
        return blocks
    }
}
