import Linking
import Roles

/// What the pages of a site ask of all guides together, worked out once: each part by itself, so that several can be at
/// work at a time.
struct LibraryOverview: Sendable {
    /// How the roles ask for tools and skills, by role.
    let names: [RoleNames]
    let companions: Companions
    let needs: Needs
    let lessons: Lessons
    /// The language of each guide that is written in another one than the site.
    let languages: [String?]
    /// The titles of all sections, by guide and by their anchors in it.
    let sectionTitles: [[String: String]]

    init(of library: Library, settings: SiteSettings) {
        names = RoleNames.byRole(in: library)
        companions = Companions(in: library)
        needs = Needs(in: library)
        lessons = Lessons(in: library)
        languages = Self.languages(in: library, settings)
        sectionTitles = Self.sectionTitles(in: library)
    }

    /// The same, on as many processors as there are.
    @concurrent
    init(of library: Library, settings: SiteSettings) async {
        async let names = RoleNames.byRole(in: library)
        async let companions = Companions(in: library)
        async let needs = Needs(in: library)
        async let lessons = Lessons(in: library)
        async let languages = Self.languages(in: library, settings)
        sectionTitles = Self.sectionTitles(in: library)
        self.names = await names
        self.companions = await companions
        self.needs = await needs
        self.lessons = await lessons
        self.languages = await languages
    }

    private static func languages(in library: Library, _ settings: SiteSettings) -> [String?] {
        library.guides.map { GuideLanguage.tag(of: $0, on: settings) }
    }

    private static func sectionTitles(in library: Library) -> [[String: String]] {
        library.guides.map { guide in
            let sections = guide.sections.flattened + guide.roles.flatMap(\.sections.flattened)
            return Dictionary(sections.map { ($0.anchor, $0.title) }) { first, _ in first }
        }
    }
}
