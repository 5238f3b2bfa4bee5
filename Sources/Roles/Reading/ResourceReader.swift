import Diagnostics
import Markdown
import Repair

/// Books, courses, papers and the like, typed by their label or by their own words.
struct ResourceReader {
    let lexicon: Lexicon
    let kinds: ResourceKind

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        kinds = ResourceKind(words: lexicon.resourceKinds)
    }

    func read(_ sections: [Section]) -> [Resource] {
        ResourceListing.joined(sections.flatMap { read($0, phase: nil) })
    }

    private func read(_ section: Section, phase: String?) -> [ResourceListing] {
        let phase = section.kind == .phase ? section.title : phase
        var found: [ResourceListing] = []
        for entry in section.entries {
            let isListed =
                ProjectReader.isLabel(entry.group, in: lexicon.resourceLabels)
                || section.kind == .resources
            if isListed || section.kind == .community || namesWorks(entry, in: section) {
                found += listings(in: entry, of: section)
            } else if phase != nil, let paper = inlinePaper(entry) {
                found.append(paper)
            }
        }
        if section.kind == .resources {
            found += section.blocks.flatMap { block in
                block.inlines.map { $0.count > 1 ? works(inProse: $0, block.lines) : [] } ?? rows(of: block, section)
            }
        }
        for index in found.indices { found[index].resource.phase = phase }
        return found + section.children.flatMap { read($0, phase: phase) }
    }

    private func rows(of block: Block, _ section: Section) -> [ResourceListing] {
        guard case .table(let table) = block.kind, let works = ResourceTable(table, kinds: kinds) else { return [] }
        return works.works(under: section.title).map { listing($0.kind, $0.name, note: nil, at: $0.lines) }
    }

    private func listings(in entry: Entry, of section: Section) -> [ResourceListing] {
        if let inner = entry.labellingNested, kinds.ofLabel(entry.text) != nil {
            return inner.flatMap { listings(in: $0, of: section) }
        }
        if section.kind == .community, entry.asksToAct { return [] }
        let label = entry.group ?? section.title
        let isCommunity = section.kind == .community
        // Before an address stands a name, whatever its words are.
        let isAddressed = BareAddress(behindTitleIn: entry.text) != nil
        if let term = Term(entry.inlines), !isAddressed, !isTitle(term), !entry.text.hasPrefix("\""),
            !entry.text.hasPrefix("“")
        {
            if let kind = kinds.ofLabel(term.name) ?? (isCommunity ? .community : nil) {
                if kind == .social { return [listing(.social, term.name, note: term.text, entry)] }
                return works(in: term.text).map { listing(kind, $0, entry) }
            }
            if section.kind == .resources, let names = places(after: term) {
                return names.map { listing(nil, $0, entry) }
            }
        } else if entry.text.hasSuffix("."), !entry.text.hasPrefix("\""), !entry.text.hasPrefix("“") {
            // A sentence tells what to do; it's no work's title, unless it says whose work it is.
            guard entry.text.hasSuffix("al.") || entry.inlines.first.flatMap(MarkedTitle.init) != nil else {
                return works(inProse: entry.inlines, entry.lines)
            }
        }
        let group = kinds.ofLabel(label)
        if let name = entry.group, group == nil, !mayLabelWorks(name, in: section) { return [] }
        let mark = ResourceMark(entry.inlines, kinds: kinds)
        let name = ResourceName(mark.rest, kinds: kinds)
        // `SREcon (conference)` among communities, `The Oven (newsletter)` among books is what it says it is.
        let told = name.aside.flatMap { kinds.ofAside($0) }
        if isCommunity { return [listing(told ?? .community, name, entry)] }
        let said = told ?? mark.kind ?? kinds.ofNote(name.note)
        let own = kinds.isOneOfSeveral(label) ? said ?? kinds.ofName(name) : said
        let isUntold = own == nil && kinds.isOneOfSeveral(label) && !name.title.contains(" ")
        return [listing(isUntold ? nil : own ?? group, name, entry)]
    }

    /// `**Rye docs** – all about rye`: before a dash stands the name of a work, unless it is a kind of works.
    private func isTitle(_ term: Term) -> Bool { term.isDashed && !kinds.isKindWord(term.name) }

    /// The works behind a label, which commas part; behind a title and a dash or `by` they part who has written it.
    private func works(in text: String) -> [String] {
        let marks = [" – ", " — ", " - ", " by "].compactMap { text.firstOccurrence(of: $0) }
        guard let mark = marks.min(by: { $0.lowerBound < $1.lowerBound }),
            !text[..<mark.lowerBound].contains(","), ResourceKind.isPersons(text[mark.upperBound...].trimmingSpace)
        else { return listedNames(in: text) }
        return [text]
    }

    /// `Labs: Ovenly, Bake The Box`: several names behind a word or two that are no kind of work.
    private func places(after term: Term) -> [String]? {
        let names = listedNames(in: term.text)
        let areNames = names.allSatisfy { name in
            name.split(at: " ").count <= 4 && name.first.map { $0.isUppercase || $0.isNumber } == true
        }
        return names.count > 1 && areNames && term.name.split(at: " ").count <= 2 ? names : nil
    }

    /// Whether a list's label is one for works, or says of a list among resources that it holds nothing else.
    private func mayLabelWorks(_ label: String, in section: Section) -> Bool {
        if ProjectReader.isLabel(label, in: lexicon.resourceLabels) { return true }
        guard section.kind == .resources else { return false }
        let kind = SectionClassifier(lexicon: lexicon).lookUp(HeadingKey(label).key)
        return kind == nil || kind == .resources
    }

    /// `Books: Salt and Fire` among advice on learning: a label that is a kind of work, and names instead of a sentence.
    private func namesWorks(_ entry: Entry, in section: Section) -> Bool {
        guard Self.aboutLearning.contains(section.kind), let term = Term(entry.inlines), kinds.isKindWord(term.name),
            let kind = kinds.ofLabel(term.name), kind != .community, kind != .social
        else { return false }
        return !term.text.hasSuffix(".") && term.text.first?.isLowercase == false
    }

    private static let aboutLearning: Set<SectionKind> = [
        .continuousLearning, .careerDevelopment, .nextSteps, .education, .learningPath, .interview,
    ]

    /// An item such as `Some Title paper` among the topics of a phase.
    private func inlinePaper(_ entry: Entry) -> ResourceListing? {
        let words = entry.text.split(at: " ")
        guard words.count > 2, words.last?.lowercased() == "paper", words[words.count - 2].first?.isUppercase == true
        else { return nil }
        let title = words.dropLast().joined(separator: " ")
        let paper = Resource(kind: .paper, title: title, provenance: Provenance(entry.lines))
        return ResourceListing(resource: paper, isGuess: false)
    }

    private func listing(
        _ kind: Resource.Kind?, _ text: String, note: String? = nil, _ entry: Entry
    ) -> ResourceListing {
        listing(kind, ResourceName(text, kinds: kinds), note: note, entry)
    }

    private func listing(
        _ kind: Resource.Kind?, _ parts: ResourceName, note: String? = nil, _ entry: Entry
    ) -> ResourceListing {
        listing(kind, parts, note: note, at: entry.lines)
    }

    private func listing(
        _ kind: Resource.Kind?, _ parts: ResourceName, note: String?, at lines: LineRange
    ) -> ResourceListing {
        // What publishes papers has a name of one word, as hardly a paper has.
        let isSite = kind == .paper && !parts.title.contains(" ")
        let told = isSite ? .site : kind ?? kinds.ofName(parts)
        var resource = Resource(kind: told ?? .site, title: parts.title, provenance: Provenance(lines))
        let isByPerson = kind == .book && parts.author == nil && parts.provider.map(ResourceKind.isPersons) == true
        resource.author = isByPerson ? parts.provider : parts.author
        resource.provider = isByPerson ? nil : parts.provider
        resource.note = note ?? parts.note
        resource.url = parts.url
        return ResourceListing(resource: resource, isGuess: told == nil)
    }
}

extension Entry {
    /// The items within one that is but a label for them, `**Courses**`, each with it as the label of its group.
    fileprivate var labellingNested: [Entry]? {
        guard !nested.isEmpty, HeadingKey(text).title.split(at: " ").count <= 3 else { return nil }
        return nested.map { item in
            Entry(
                group: text, inlines: item.inlines, body: item.body, nested: item.nested, lines: item.lines,
                isOrdered: item.isOrdered, isChecked: item.isChecked)
        }
    }

    /// Whether an item says what to do, `Attend a fair`, and names no place by itself.
    fileprivate var asksToAct: Bool {
        let words = text.split(at: " ")
        return words.count > 2 && Self.acts.contains(words[0].lowercased())
    }

    /// Closed: how English asks to meet others.
    private static let acts: Set<String> = [
        "attend", "join", "follow", "participate", "engage", "contribute", "subscribe", "connect", "network", "publish",
        "volunteer", "present", "share", "reach",
    ]
}

/// A resource where it is listed, and whether its kind is only a guess.
struct ResourceListing {
    var resource: Resource
    let isGuess: Bool

    /// A guessed kind gives way to one told elsewhere; a work listed again knows its first line.
    static func joined(_ listings: [ResourceListing]) -> [Resource] {
        var told: [String: Resource.Kind] = [:]
        for listing in listings where !listing.isGuess {
            let title = listing.resource.title.lowercased()
            told[title] = told[title] ?? listing.resource.kind
        }
        var first: [Work: Int] = [:]
        return listings.map { listing in
            var resource = listing.resource
            let title = resource.title.lowercased()
            if listing.isGuess, let kind = told[title] { resource.kind = kind }
            let work = Work(kind: resource.kind, title: title, author: resource.author)
            resource.firstLine = first[work]
            if first[work] == nil { first[work] = resource.provenance.lines.first }
            return resource
        }
    }

    private struct Work: Hashable {
        let kind: Resource.Kind
        let title: String
        let author: String?
    }
}
