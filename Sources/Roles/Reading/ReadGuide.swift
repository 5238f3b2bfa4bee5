package import Diagnostics
import Markdown
package import Repair

/// Reads the typed content of an article: its roles with their fields, or an ordinary page.
///
/// Every section keeps its blocks, whether or not its fields were understood; a heading of no known kind is reported.
package func readGuide(_ article: Article, lexicon: Lexicon) -> Diagnosed<Guide> {
    let guide = GuideReader(article: article, lexicon: lexicon).read()
    let frontMatter = FrontMatterCheck.diagnostics(of: article.frontMatter, in: article.source)
    return Diagnosed(guide, frontMatter + GuideChecks.diagnostics(of: guide, lexicon: lexicon))
}

struct GuideReader {
    let article: Article
    let lexicon: Lexicon
    let stated: StatedFrontMatter

    init(article: Article, lexicon: Lexicon) {
        self.article = article
        self.lexicon = lexicon
        stated = StatedFrontMatter(article.frontMatter)
    }

    func read() -> Guide {
        let documentTitle = documentTitle
        if !describesRole { return page(documentTitle) }
        let split = RoleSplit(
            article.sections, title: roleTitle(documentTitle),
            titles: RoleSplit.Titles(of: article), lexicon: lexicon)
        var sections = SectionReader(lexicon: lexicon)
        var roles: [Role] = []
        if let own = split.own {
            roles.append(
                role(
                    roleTitle(documentTitle), lead: article.lead, own, line: article.title?.line ?? 1, isMain: true,
                    &sections))
        }
        for part in split.further {
            roles.append(
                role(
                    TitleReader(lexicon: lexicon).roleTitle(of: part.heading.text), lead: part.blocks, part.children,
                    line: part.heading.line, isMain: false, &sections))
        }
        let title = roles.count > 1 ? ownTitle ?? documentTitle : documentTitle
        let facts = DocumentFacts(title: title, lead: article.lead)
        let kind: Guide.Kind =
            roles.count > 1 ? .aggregate : roles.first?.phases.isEmpty == false ? .roadmap : .roleGuide
        return Guide(
            article: article, kind: kind, documentTitle: title, tagline: facts.tagline, note: facts.note,
            period: facts.period, author: AuthorReader.read(roles.flatMap(\.sections)),
            sections: sections.read(split.rest), roles: roles)
    }

    /// What a text of several roles is called where no heading is its title: its first line, if that is a short one.
    private var ownTitle: String? {
        guard article.title == nil, stated.text(.title) == nil, stated.text(.roleTitle) == nil else { return nil }
        let line = article.lead.first?.inlines?.lines.first?.plainText.trimmingSpace ?? ""
        guard line.contains(where: \.isLetter), !line.hasSuffix(":") else { return nil }
        return line.split(at: " ").count <= 14 ? withoutEmoji(line) : nil
    }

    private func page(_ title: String) -> Guide {
        var sections = SectionReader(lexicon: lexicon)
        return Guide(
            article: article, kind: .page, documentTitle: title, tagline: nil, author: nil,
            sections: sections.read(article.sections), roles: [])
    }

    private var documentTitle: String {
        if let title = stated.text(.title) { return title }
        let reader = TitleReader(lexicon: lexicon)
        if let title = article.title { return reader.roleTitle(announcedBy: title.text) ?? withoutEmoji(title.text) }
        return stated.text(.roleTitle) ?? reader.roleTitle(announcedIn: article.lead)
            ?? reader.roleTitle(askedIn: article.sections).map(reader.capitalised)
            ?? reader.roleTitle(labelledIn: article.lead) ?? reader.roleTitle(inLead: article.lead)
            ?? reader.roleTitle(namedIn: openingLines) ?? reader.roleTitle(boldIn: article.lead)
            ?? fileName
    }

    /// The first lines of a text, and what an assistant said before it.
    private var openingLines: [String] {
        article.dropped.filter { $0.reason == .answerRemark }.prefix(2).map(\.text)
            + (article.lead + (article.sections.first?.blocks ?? [])).prefix(6).compactMap { $0.inlines?.plainText }
    }

    private func withoutEmoji(_ text: String) -> String {
        text.split(at: " ").filter { word in !word.unicodeScalars.allSatisfy(\.isSymbol) }
            .joined(separator: " ")
    }

    private var fileName: String { Self.fileName(of: article.source.path) }

    /// What the name of a file says of its guide.
    static func fileName(of path: String) -> String {
        let name = path.split(at: "/").last ?? ""
        return String(name.prefix { $0 != "." }.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }

    private func roleTitle(_ documentTitle: String) -> String {
        let reader = TitleReader(lexicon: lexicon)
        if let title = stated.text(.roleTitle) { return title }
        // `What Plumbers Do` is the title of a page; `How to Become a Plumber` names the role.
        let asksItself = ["what", "how"].contains(documentTitle.split(at: " ").first?.lowercased())
        let asked = asksItself ? reader.roleTitle(askedIn: article.sections).map(reader.capitalised) : nil
        if asksItself, asked == nil, documentTitle.hasSuffix("?"), let own = reader.roleTitle(askedIn: documentTitle) {
            return reader.capitalised(own)
        }
        let own = asked ?? reader.roleTitle(of: documentTitle)
        if stated.node(.title) != nil || reader.namesOccupation(own) { return own }
        return reader.roleTitle(announcedIn: article.lead) ?? occupationAsked(reader) ?? own
    }

    /// Who the headings of a text ask about whose title names a field: `What is a nurse?` below `Careers in nursing`.
    private func occupationAsked(_ reader: TitleReader) -> String? {
        guard let asked = reader.roleTitle(askedIn: article.sections), reader.namesOccupation(asked) else { return nil }
        return reader.capitalised(asked)
    }

    /// A text is about a role when it says so, or when at least two of its sections, or one and its front matter, are of
    /// kinds that only role guides have.
    private var describesRole: Bool {
        if let kind = stated.text(.kind) { return kind == "role" }
        let classifier = SectionClassifier(lexicon: lexicon)
        let namesGuide = titleNamesGuide
        var missing = namesGuide ? 1 : 2
        if [FrontMatterKey.salary, .skills, .tools].contains(where: { stated.node($0) != nil }) { missing -= 1 }
        func visit(_ sections: [ArticleSection], under parent: SectionKind?) {
            for section in sections where missing > 0 {
                let kind = classifier.kind(of: section, under: parent)
                if kind.isAboutRoles || namesGuide && kind == .qa { missing -= 1 }
                visit(section.children, under: kind)
            }
        }
        visit(article.sections, under: nil)
        return missing <= 0
    }

    /// `Backend Developer Roadmap` says that it is a guide, and to what; `Registered Nurse` alone says as much.
    private var titleNamesGuide: Bool {
        let title = documentTitle
        let reader = TitleReader(lexicon: lexicon)
        let words = HeadingKey(title).key.split(at: " ")
        let isGuide = words.indices.dropFirst().suffix(TitleReader.longestPhrase).contains {
            lexicon.titleWords.contains(words[$0...].joined(separator: " "))
        }
        let isAlone = words.count <= 4 && !words.contains { ["the", "a", "an", "our", "your", "my"].contains($0) }
        return (isGuide || isAlone) && reader.namesOccupation(reader.roleTitle(of: title))
    }

    private func role(
        _ title: String, lead: [Block], _ sections: [ArticleSection], line: Int, isMain: Bool,
        _ reader: inout SectionReader
    ) -> Role {
        let stated = isMain ? stated : StatedFrontMatter(nil)
        let last = sections.last?.lines.last ?? lead.last?.lines.last ?? line
        var role = Role(title: title, lines: LineRange(isMain ? min(line, 1) : line, last))
        role.slug = stated.text(.slug)
        role.lead = lead
        role.sections = reader.read(sections)
        role.summary = SummaryReader.read(sections: role.sections, lead: lead, stated: stated)
        role.alternateTitles = AlternateTitleReader(lexicon: lexicon).read(
            role.summary ?? "", title: title, stated: stated)
        if isMain, stated.node(.aliases) == nil,
            let acronym = TitleReader(lexicon: lexicon).acronym(in: article.title?.text ?? documentTitle)
        {
            role.alternateTitles.append(acronym)
        }
        role.responsibilities = ResponsibilityReader(lexicon: lexicon).read(role.sections)
        role.declaredSkills = SkillReader.read(role.sections, stated: stated)
        let pay = PayReader(lexicon: lexicon, stated: stated).read(role.sections, lead: lead)
        role.salaryBands = pay.bands
        role.salaryObservations = pay.observations
        role.levels = LevelReader(lexicon: lexicon).read(role.sections, lead: lead, bands: pay.bands)
        role.phases = PhaseReader(lexicon: lexicon).read(role.sections)
        role.questions = QuestionReader(lexicon: lexicon).read(role.sections)
        role.projects = ProjectReader.read(role.sections, lexicon: lexicon)
        role.resources = ResourceReader(lexicon: lexicon).read(role.sections)
        let facts = OverviewFacts(role.sections, lexicon: lexicon)
        role.relatedRoles = RelatedRoleReader.read(role.sections, path: facts.careerPath)
        readEntrance(into: &role, stated)
        readPoints(into: &role, facts)
        return role
    }

    /// What it takes to get into the role and who hires for it.
    private func readEntrance(into role: inout Role, _ stated: StatedFrontMatter) {
        let entrance = EntranceReader(role.sections, lexicon: lexicon)
        role.education = entrance.education
        role.experience = entrance.experience
        role.prerequisites = PrerequisiteReader(lexicon: lexicon).read(role.sections)
        role.timelines = TimelineReader(lexicon: lexicon, stated: stated).read(role.sections)
        role.specializations = SpecializationReader.read(role.sections)
        role.toolGroups = ToolGroupReader(lexicon: lexicon, stated: stated).read(role.sections)
        role.checklists = ChecklistReader(lexicon: lexicon).read(role.sections)
        role.employers = EmployerReader.read(role.sections)
        role.comparisons = ComparisonReader.read(role.sections)
    }

    private func readPoints(into role: inout Role, _ facts: OverviewFacts) {
        let points = PointReader(lexicon: lexicon)
        role.applications = points.read(.applications, in: role.sections)
        role.trends = points.read(.trends, in: role.sections)
        role.challenges = points.read(.challenges, in: role.sections)
        role.bestPractices = points.read(.bestPractices, in: role.sections)
        role.careerPaths = facts.careerPath + points.read(.careerPaths, in: role.sections)
        role.impact = facts.impact + points.read(.impact, in: role.sections)
        role.advice = AdviceReader(points: points).read(role.sections)
        role.marketDemand = facts.marketDemand
    }
}

extension Unicode.Scalar {
    fileprivate var isSymbol: Bool {
        switch properties.generalCategory {
        case .otherSymbol, .modifierSymbol, .format, .nonspacingMark, .privateUse: true
        default: false
        }
    }
}
