package import Diagnostics
import Markdown
package import Repair

/// Reads the typed content of an article: its roles with their fields, or an ordinary page.
///
/// Every section keeps its blocks, whether or not its fields were understood; a heading of no known kind is reported.
package func readGuide(_ article: Article, lexicon: Lexicon) -> Diagnosed<Guide> {
    let reader = GuideReader(article: article, lexicon: lexicon)
    let guide = reader.read()
    return Diagnosed(guide, GuideChecks.diagnostics(of: guide))
}

struct GuideReader {
    let article: Article
    let lexicon: Lexicon

    func read() -> Guide {
        let documentTitle = documentTitle
        if article.frontMatter?["kind"]?.string == "page" || !describesRole { return page(documentTitle) }
        let split = RoleSplit(article.sections, lexicon: lexicon)
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
        let facts = DocumentFacts(title: documentTitle, lead: article.lead)
        let kind: Guide.Kind =
            roles.count > 1 ? .aggregate : roles.first?.phases.isEmpty == false ? .roadmap : .roleGuide
        return Guide(
            article: article, kind: kind, documentTitle: documentTitle, tagline: facts.tagline, note: facts.note,
            period: facts.period, author: AuthorReader.read(roles.flatMap(\.sections)),
            sections: sections.read(split.rest), roles: roles)
    }

    private func page(_ title: String) -> Guide {
        var sections = SectionReader(lexicon: lexicon)
        return Guide(
            article: article, kind: .page, documentTitle: title, tagline: nil, author: nil,
            sections: sections.read(article.sections), roles: [])
    }

    private var documentTitle: String {
        if let title = article.frontMatter?["title"]?.string { return title }
        if let title = article.title { return withoutEmoji(title.text) }
        return article.frontMatter?["displayName"]?.string ?? fileName
    }

    private func withoutEmoji(_ text: String) -> String {
        text.split(separator: " ").filter { word in !word.unicodeScalars.allSatisfy(\.isSymbol) }
            .joined(separator: " ")
    }

    private var fileName: String {
        let name = article.source.path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." }.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }

    private func roleTitle(_ documentTitle: String) -> String {
        for key in ["displayName", "role"] {
            if let title = article.frontMatter?[key]?.string, !title.isEmpty { return title }
        }
        return TitleReader(lexicon: lexicon).roleTitle(of: documentTitle)
    }

    /// A text is about a role when at least two of its sections, or one and its front matter, are of kinds that only
    /// role guides have.
    private var describesRole: Bool {
        let classifier = SectionClassifier(lexicon: lexicon)
        var count = article.frontMatter.map { $0["salaryRange"] != nil || $0["skills"] != nil ? 1 : 0 } ?? 0
        func visit(_ sections: [ArticleSection], under parent: SectionKind?) {
            for section in sections {
                let kind = classifier.kind(of: section, under: parent)
                if kind.isAboutRoles { count += 1 }
                visit(section.children, under: kind)
            }
        }
        visit(article.sections, under: nil)
        return count >= 2
    }

    private func role(
        _ title: String, lead: [Block], _ sections: [ArticleSection], line: Int, isMain: Bool,
        _ reader: inout SectionReader
    ) -> Role {
        let frontMatter = isMain ? article.frontMatter : nil
        let last = sections.last?.lines.last ?? lead.last?.lines.last ?? line
        var role = Role(title: title, lines: LineRange(isMain ? min(line, 1) : line, last))
        role.lead = lead
        role.sections = reader.read(sections)
        role.summary = SummaryReader.read(sections: role.sections, lead: lead, frontMatter: frontMatter)
        role.alternateTitles = AlternateTitleReader.read(role.summary ?? "", title: title, frontMatter: frontMatter)
        if isMain, let acronym = TitleReader(lexicon: lexicon).acronym(in: article.title?.text ?? documentTitle) {
            role.alternateTitles.append(acronym)
        }
        role.responsibilities = ResponsibilityReader.read(role.sections)
        role.declaredSkills = SkillReader.read(role.sections, frontMatter: frontMatter)
        let pay = PayReader(lexicon: lexicon, frontMatter: frontMatter).read(role.sections)
        role.salaryBands = pay.bands
        role.salaryObservations = pay.observations
        role.levels = LevelReader(lexicon: lexicon).read(role.sections, bands: pay.bands)
        role.phases = PhaseReader(lexicon: lexicon).read(role.sections)
        role.questions = QuestionReader(lexicon: lexicon).read(role.sections)
        role.projects = ProjectReader.read(role.sections, lexicon: lexicon)
        role.resources = ResourceReader(lexicon: lexicon).read(role.sections)
        let facts = OverviewFacts(role.sections, lexicon: lexicon)
        role.relatedRoles = RelatedRoleReader.read(role.sections, path: facts.careerPath)
        readEntrance(into: &role, frontMatter)
        readPoints(into: &role, facts)
        return role
    }

    /// What it takes to get into the role and who hires for it.
    private func readEntrance(into role: inout Role, _ frontMatter: FrontMatter?) {
        let entrance = EntranceReader(role.sections, lexicon: lexicon)
        role.education = entrance.education
        role.experience = entrance.experience
        role.prerequisites = PrerequisiteReader(lexicon: lexicon).read(role.sections)
        role.timelines = TimelineReader(lexicon: lexicon, frontMatter: frontMatter).read(role.sections)
        role.specializations = SpecializationReader.read(role.sections)
        role.toolGroups = ToolGroupReader(lexicon: lexicon).read(role.sections)
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
