import Linking
import Roles

/// What the pages of a site ask of all guides together, each part worked out when a page first asks for it.
struct LibraryOverview: Sendable {
    private let namesByRole: [Once<RoleNames>]
    private let languages: [Once<String?>]
    private let sectionTitles: [Once<[String: String]>]
    private let allCompanions: Once<Companions>
    private let allNeeds: Once<Needs>
    private let allLessons: Once<Lessons>

    init(of library: Library, settings: SiteSettings) {
        namesByRole = library.roles.indices.map { role in Once { RoleNames(of: role, in: library) } }
        languages = library.guides.map { guide in Once { GuideLanguage.tag(of: guide, on: settings) } }
        sectionTitles = library.guides.map { guide in Once { Self.sectionTitles(of: guide) } }
        allCompanions = Once { Companions(in: library) }
        allNeeds = Once { Needs(in: library) }
        allLessons = Once { Lessons(in: library) }
    }

    var companions: Companions { allCompanions() }
    var needs: Needs { allNeeds() }
    var lessons: Lessons { allLessons() }

    /// How a role asks for tools and skills.
    func names(ofRole role: Int) -> RoleNames { namesByRole[role]() }

    /// The language of a guide that is written in another one than the site.
    func language(ofGuide guide: Int) -> String? { languages[guide]() }

    func sectionTitle(_ anchor: String, ofGuide guide: Int) -> String? { sectionTitles[guide]()[anchor] }

    /// Works out what takes long, on as many processors as there are, so that no page waits for it.
    @concurrent
    func complete() async {
        async let companions = allCompanions()
        async let needs = allNeeds()
        async let lessons = allLessons()
        _ = await (companions, needs, lessons)
    }

    private static func sectionTitles(of guide: Guide) -> [String: String] {
        let sections = guide.sections.flattened + guide.roles.flatMap(\.sections.flattened)
        return Dictionary(sections.map { ($0.anchor, $0.title) }) { first, _ in first }
    }
}
