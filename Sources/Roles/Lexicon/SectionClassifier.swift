import Diagnostics
import Markdown
import Repair

/// Decides what a section is about: by its heading, else by what stands above it, else by how it begins.
///
/// A pattern such as `Phase 2: …` first, then an exact synonym, then the longest synonym that
/// begins or ends the heading. Under a heading whose sections are of one kind by nature the children follow it.
struct SectionClassifier {
    let lexicon: Lexicon

    func kind(of section: ArticleSection, under parent: SectionKind?) -> SectionKind {
        kind(of: section, HeadingKey(section.heading.text), under: parent)
    }

    /// The same for whoever has the key of the section's heading already.
    func kind(of section: ArticleSection, _ key: HeadingKey, under parent: SectionKind?) -> SectionKind {
        let text = section.heading.text
        if let phase = PhaseHeading(text, lexicon: lexicon), parent.map(mayHoldPhases) ?? true,
            phase.span == nil || parent != .phase
        {
            // `Step 0 — Prerequisites` is what the path begins from.
            return lexicon.kinds[HeadingKey(phase.title).key] == .prerequisites ? .prerequisites : .phase
        }
        if parent == .learningPath, takesTime(section) { return .phase }
        if parent == .interview, QuestionMarks(lexicon: lexicon).asks(key.title), !section.blocks.isEmpty {
            return .question
        }
        if let parent, !holdsPhases(section), let inherited = inherited(from: parent, key: key, section) {
            return inherited
        }
        if let kind = askedDuties(key.key, section) ?? SectionContent.kind(of: section, key.key) { return kind }
        if lexicon.kinds[key.key] == nil, SectionContent.asksOnly(section) { return .interview }
        if let parent, let kind = completed(key.key, by: parent) { return kind }
        if let kind = lookUp(key.key) {
            if kind == .timeline, holdsPhases(section) { return holdsTasks(section) ? .checklist : .learningPath }
            // `Nurse vs Related Roles` sets one beside the others.
            if kind == .relatedRoles, ComparisonReader.subjects(of: key.title) != nil { return .comparison }
            return kind == .checklistGroup ? .checklist : kind
        }
        if let parent, fallsBackToParent(parent), !holdsPhases(section) {
            return announcesUse(section) ? .applications : parent
        }
        if announcesUse(section) { return .applications }
        if holdsPhases(section) { return .learningPath }
        if ComparisonReader.subjects(of: key.title) != nil { return .comparison }
        if holdsQuestions(section) { return .qa }
        return HeadingClue.kind(ofHeadIn: key.key, lexicon) ?? AnnouncedKind.kind(of: section, lexicon: lexicon)
            ?? HeadingClue.kind(of: key.key, lexicon) ?? asked(key.key, section)
            ?? AnnouncedKind.kind(ofMostIn: section, lexicon) ?? .other
    }

    /// `Personal` below `Skills` is short for `Personal skills`.
    private func completed(_ key: String, by parent: SectionKind) -> SectionKind? {
        lexicon.kinds[key] == nil ? lexicon.kinds[key + " " + parent.rawValue] : nil
    }

    /// Whether all that stands in a section is questions with their answers.
    private func holdsQuestions(_ section: ArticleSection) -> Bool {
        section.children.count > 1
            && section.children.allSatisfy { HeadingKey($0.heading.text).title.endsInQuestion && !$0.blocks.isEmpty }
    }

    /// The kind that the words of a heading name, without regard to where it stands.
    func lookUp(_ key: String) -> SectionKind? {
        if let kind = lexicon.kinds[key] { return kind == .other ? nil : kind }
        if let mark = key.firstIndex(where: { ":,".contains($0) }), let kind = lexicon.kinds[String(key[..<mark])] {
            return kind == .other ? nil : kind
        }
        if let bare = withoutQuestion(key) {
            if let kind = lexicon.kinds[bare] ?? askedFor(bare) ?? lookUp(bare) { return kind }
        }
        let words = key.split(at: " ")
        guard words.count > 1 else { return unspaced(key) }
        if let head = headNoun(words, of: key) ?? joined(key) { return head }
        for length in (1..<words.count).reversed() {
            let ends = String(key[words[words.count - length].startIndex...])
            let begins = String(key[..<words[length - 1].endIndex])
            // `about` behind a noun asks for more of it; alone it opens a text.
            let isTail = length == 1 && lexicon.kinds[ends] == .overview
            if let kind = (isTail ? nil : lexicon.kinds[ends]) ?? lexicon.kinds[begins], isStrong(length, words.count) {
                return kind == .other ? nil : kind
            }
        }
        return nil
    }

    private func holdsPhases(_ section: ArticleSection) -> Bool {
        section.children.count { PhaseHeading($0.heading.text, lexicon: lexicon) != nil } > 1
    }

    /// `Beginner (0–3 months)` in a learning path, or a heading above a line such as `Duration: 2 months`.
    private func takesTime(_ section: ArticleSection) -> Bool {
        PhaseHeading(lasting: section.heading.text, lexicon: lexicon) != nil
            || PhaseTime(statedIn: section.blocks, lexicon: lexicon) != nil
    }

    /// Whether nothing but tasks to tick stands in the parts of a section.
    private func holdsTasks(_ section: ArticleSection) -> Bool {
        let items = section.children.flatMap(\.blocks).flatMap { block -> [ListItem] in
            if case .list(let list) = block.kind { list.items } else { [] }
        }
        return !items.isEmpty && items.allSatisfy { $0.isChecked != nil }
    }

    private func withoutQuestion(_ key: String) -> String? {
        let bare = key.drop { $0 == "¿" }
        guard let last = bare.last, "?？!".contains(last) || bare.count < key.count else { return nil }
        return "?？!".contains(last) ? bare.dropLast().trimmingSpace : String(bare)
    }

    /// The kind of what is asked for: `Which tools do they use?` asks for tools, `What are the duties?` for duties.
    private func askedFor(_ key: String) -> SectionKind? {
        let words = key.split(at: " ")
        guard words.count > 1, lexicon.interrogatives.contains(String(words[0])) else { return nil }
        let start = words.count > 3 && lexicon.articles.contains(String(words[2])) ? 3 : 1
        let kinds = (start + 1...words.count).reversed().lazy.compactMap { end in
            lexicon.kinds[String(key[words[start].startIndex..<words[end - 1].endIndex])]
        }
        return kinds.first.flatMap { $0 == .other ? nil : $0 }
    }

    /// The kind of what stands before a preposition: `tools of the trade` are tools.
    private func headNoun(_ words: [Substring], of key: String) -> SectionKind? {
        guard let index = words.firstIndex(where: { lexicon.prepositions.contains(String($0)) }), index > 0 else {
            return nil
        }
        // `Baker salaries by experience`: the last words before it are the head.
        let kinds = (0..<index).lazy.filter { isStrong(index - $0, index) }
            .compactMap { lexicon.kinds[String(key[words[$0].startIndex..<words[index - 1].endIndex])] }
        return kinds.first.flatMap { $0 == .other ? nil : $0 }
    }

    private func joined(_ key: String) -> SectionKind? {
        HeadingKey(key).firstPart.flatMap { lexicon.kinds[$0] }.flatMap { $0 == .other ? nil : $0 }
    }

    /// One word of a long heading says little of it.
    private func isStrong(_ length: Int, _ count: Int) -> Bool {
        length > 1 || count <= 4
    }

    private func inherited(from parent: SectionKind, key: HeadingKey, _ section: ArticleSection) -> SectionKind? {
        switch parent {
        case .trends:
            // A trend may be about anything; what it is good for and what stands against it are parts of their own.
            let own = lookUp(key.key)
            return own == .applications || own == .challenges ? own : announcesUse(section) ? .applications : .trends
        case .responsibilities, .softSkills, .bestPractices, .challenges, .salary:
            let own = lexicon.kinds[key.key]
            if parent == .responsibilities, let own, Self.besideDuties.contains(own) { return own }
            if let apart = Self.apart[parent], let told = lookUp(key.key), apart.contains(told),
                parent != .salary || !section.blocks.contains(where: \.holdsDigit)
            {
                return told
            }
            // Where levels are not marked, the heading of a main section may seem to stand below another one.
            let isMain = own.map(Lexicon.mainKinds.contains) ?? false && lexicon.major.contains(key.key)
            return isMain ? own : parent
        case .qa: return SectionContent.holdsQuestions(section, key, lexicon) ? .qa : .question
        case .checklist, .checklistGroup: return .checklistGroup
        case .specializations: return .specialization
        case .prerequisites:
            let own = lexicon.kinds[key.key]
            return own == nil || own == .foundations ? parent : own
        case .phase:
            let own = lexicon.kinds[key.key]
            return own == .projects || own == .resources || own == .prerequisites || own == .checklist ? own : .topics
        case .topics, .specialization, .question: return parent
        default: return nil
        }
    }

    /// What stands below duties only where a text does not tell how high its headings are.
    private static let besideDuties: Set<SectionKind> = [
        .skills, .softSkills, .education, .certifications, .experience, .careerPaths, .careerLevels,
    ]

    /// What no part of the duties is about, and none of the pay that states no figure, whatever else a heading says.
    private static let apart: [SectionKind: Set<SectionKind>] = [
        .responsibilities: [.salary, .employers, .learningPath],
        .salary: [.employers, .projects, .careerPaths, .relatedRoles, .resources, .learningPath],
    ]

    /// Kinds whose sections are about the same thing unless their heading says otherwise.
    private func fallsBackToParent(_ parent: SectionKind) -> Bool {
        switch parent {
        case .marketDemand, .trends, .tools, .skills, .education, .experience, .resources, .applications, .projects,
            .learningPath, .workEnvironment, .careerLevels, .careerPaths, .advice, .interview, .employers, .timeline,
            .foundations, .relatedRoles, .community, .impact, .ethics:
            true
        default: false
        }
    }

    private func mayHoldPhases(_ kind: SectionKind) -> Bool {
        switch kind {
        case .qa, .responsibilities, .softSkills, .challenges, .bestPractices, .salary, .careerLevels, .checklist,
            .checklistGroup:
            false
        default: true
        }
    }

    /// `What does a nurse do?`, `What nurses do all day` and `What does the work look like?` ask for the work, `Where nurses
    /// work` for its places: a list of them, or prose about them. `What a nurse is` asks for a definition.
    private func asked(_ key: String, _ section: ArticleSection) -> SectionKind? {
        let words = (key.hasSuffix("?") ? key.dropLast() : key[...]).split(at: " ")
        guard words.count > 2 else { return nil }
        if words[0] == "where", words.last == "work" || words.last == "works" {
            return section.blocks.contains(where: \.isList) ? .applications : .workEnvironment
        }
        // `Who is a Data Scientist?`
        if words[0] == "who", words[1] == "is" || words[1] == "are" { return .overview }
        guard words[0] == "what" else { return nil }
        if words.last == "is" || words.last == "are" { return .overview }
        let verb = words.dropFirst(2).contains { $0 == "do" || $0 == "does" }
        let isLook = words.suffix(2) == ["look", "like"] || words.suffix(2) == ["looks", "like"]
        guard verb || isLook else { return nil }
        if isLook, let kind = subject(ofLook: words) { return kind }
        return tellsSeveral(section) ? .responsibilities : .overview
    }

    /// What a question for its looks is about: `What does the career path look like?`.
    private func subject(ofLook words: [Substring]) -> SectionKind? {
        let middle = words.dropFirst().drop { $0 == "does" || $0 == "do" }.dropLast(2)
        let subject = middle.first.map { lexicon.articles.contains(String($0)) } == true ? middle.dropFirst() : middle
        return lexicon.kinds[subject.joined(separator: " ")]
    }

    /// Whether a list stands in a section, or several paragraphs that each begin with a bold name.
    private func tellsSeveral(_ section: ArticleSection) -> Bool {
        let named = section.blocks.count { block in
            if case .strong? = block.inlines?.first { true } else { false }
        }
        return named > 1 || section.blocks.contains(where: \.isList)
    }

    /// `What does a nurse do?` above a list asks for duties, whatever `What does a …` begins elsewhere.
    private func askedDuties(_ key: String, _ section: ArticleSection) -> SectionKind? {
        let asks = [
            "what do", "what they do", "what you do", "what you'll do", "what you will do", "what we do", "what i do",
        ]
        return asks.contains(where: key.hasPrefix) && asked(key, section) == .responsibilities ? .responsibilities : nil
    }

    /// A first sentence such as `… is used in hospitals for:` tells where something is applied.
    private func announcesUse(_ section: ArticleSection) -> Bool {
        guard case .paragraph(let inlines)? = section.blocks.first?.kind, section.blocks.count > 1 else { return false }
        let text = inlines.plainText.lowercased()
        guard text.hasSuffix(":") else { return false }
        return Self.useWords.contains { text.contains($0) }
    }

    /// How English says that something is put to use; closed, because it reads one sentence form only.
    private static let useWords = [
        " used in", " used for", " applied in", " applied to", " utilized for", " utilised for", " utilized in",
        " applications in", " crucial role in", " key role in", " important role in",
    ]
}

extension Block {
    fileprivate var holdsDigit: Bool { plainText.utf8.contains(where: \.isASCIIDigit) }
}
