import Diagnostics
import Markdown
import Repair

/// The roles of a document: its own, and those that stand in it as sections of their own.
struct RoleSplit {
    /// The sections of the document's own role; nil when the document only holds others.
    let own: [ArticleSection]?
    /// Sections that are roles: the heading is the title, the children are the role's sections.
    let further: [ArticleSection]
    /// Sections beside the roles of a document that has no role of its own.
    let rest: [ArticleSection]

    /// The lines that tell of titles: further ones of the document, and those that stand twice.
    struct Titles {
        let further: Set<Int>
        let repeated: Set<Int>

        init(of article: Article) {
            further = Set(article.recoveries.filter { $0.rule == .furtherTitle }.map(\.lines.first))
            repeated = Set(article.dropped.filter { $0.reason == .duplicateTitle }.map(\.line))
        }
    }

    /// `title` is the role that the document is named after.
    init(_ sections: [ArticleSection], title: String, titles: Titles, lexicon: Lexicon) {
        let classifier = SectionClassifier(lexicon: lexicon)
        var own: [ArticleSection] = []
        var further: [ArticleSection] = []
        for section in sections {
            var section = section
            if classifier.kind(of: section, under: nil) == .relatedRoles {
                let roles = section.children.filter {
                    Self.isRole($0, classifier) || Self.isRepeated($0, titles)
                }
                further += roles
                section.children.removeAll { roles.contains($0) }
            }
            own.append(section)
        }
        let mains = Self.roles(among: sections, classifier)
        if further.isEmpty, mains.count >= 2, own.count - mains.count <= max(2, mains.count) {
            self.own = nil
            self.further = mains.map(Self.raised)
            self.rest = sections.filter { !mains.contains($0) }
            return
        }
        let isOwn = own.count { classifier.kind(of: $0, under: nil).isAboutRoles } > 1
        let titled = isOwn ? mains.filter { titles.further.contains($0.heading.line) } : []
        let others =
            further.isEmpty
            ? titled + Self.others(among: mains, beside: title, lexicon).filter { !titled.contains($0) } : []
        self.own = own.filter { !others.contains($0) }
        self.rest = []
        self.further = (further + others).map(Self.raised)
    }

    /// The card of another role and what its page says: a title that stands twice above a text of some length.
    private static func isRepeated(_ section: ArticleSection, _ titles: Titles) -> Bool {
        let fewest = 25
        let length = section.blocks.reduce(0) { $0 + $1.plainText.split(at: " ").count }
        return length >= fewest && (1...2).contains { titles.repeated.contains(section.heading.line + $0) }
    }

    /// Roles beside the one of the title: two guides in one document, the second under a title of its own.
    private static func others(
        among mains: [ArticleSection], beside title: String, _ lexicon: Lexicon
    ) -> [ArticleSection] {
        let reader = TitleReader(lexicon: lexicon)
        guard reader.namesOccupation(title) else { return [] }
        return mains.filter { section in
            let other = reader.roleTitle(of: section.heading.text)
            return reader.namesOccupation(other) && HeadingKey(other).key != HeadingKey(title).key
        }
    }

    /// The sections that are roles. Where several are called by occupations, a heading of many words that is not, such as
    /// `Rules for all three roles`, is about them.
    private static func roles(
        among sections: [ArticleSection], _ classifier: SectionClassifier
    ) -> [ArticleSection] {
        let roles = sections.filter { isRole($0, classifier) }
        let isNamed = roles.map { isOccupation(HeadingKey($0.heading.text), classifier.lexicon) }
        guard isNamed.count(where: \.self) > 1 else { return roles }
        return zip(roles, isNamed).filter { role, isNamed in
            isNamed || HeadingKey(role.heading.text).title.split(at: " ").count < 4
        }.map(\.0)
    }

    /// A heading of no known kind under which at least two sections of kinds stand that describe a role.
    private static func isRole(_ section: ArticleSection, _ classifier: SectionClassifier) -> Bool {
        let title = HeadingKey(section.heading.text)
        let kind = classifier.lookUp(title.key) ?? HeadingClue.kind(of: title.key, classifier.lexicon)
        // `Community Nurse` begins as a heading about communities does.
        guard kind == nil || kind == .other || isOccupation(title, classifier.lexicon) else { return false }
        return section.children.count { classifier.kind(of: $0, under: nil).isAboutRoles } >= 2
    }

    /// Whether a short heading ends in the noun of an occupation and is no known heading as a whole.
    private static func isOccupation(_ key: HeadingKey, _ lexicon: Lexicon) -> Bool {
        lexicon.kinds[key.key] == nil && key.title.split(at: " ").count <= 5
            && TitleReader(lexicon: lexicon).namesOccupation(key.title)
    }

    /// The section with its children as main sections.
    private static func raised(_ section: ArticleSection) -> ArticleSection {
        var section = section
        section.children = section.children.map { child in moved(child, by: 2 - child.level) }
        return section
    }

    private static func moved(_ section: ArticleSection, by steps: Int) -> ArticleSection {
        var section = section
        section.level += steps
        section.children = section.children.map { moved($0, by: steps) }
        return section
    }
}

extension SectionKind {
    /// Kinds that stand in guides to roles and hardly in other texts.
    var isAboutRoles: Bool {
        switch self {
        case .responsibilities, .requirements, .skills, .softSkills, .tools, .education, .workEnvironment,
            .careerDevelopment, .careerPaths, .careerLevels, .relatedRoles, .salary, .marketDemand, .specializations,
            .phase, .learningPath, .certifications, .challenges, .trends, .experience:
            true
        default: false
        }
    }
}
