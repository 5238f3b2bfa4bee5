import Linking
import Roles
import Templates

/// A library as it is about to be published: with its settings and the address of everything in it.
struct Edition: Sendable {
    let library: Library
    let settings: SiteSettings
    let addresses: Addresses
    let links: GuideLinks
    let navigation: Navigation
    /// The files beside the guides that these show or link to.
    let files: [GuideFile]
    let overview: LibraryOverview
    let comparisons: ComparePaths
    let families: Families
    /// When each guide was last changed, as far as that is known.
    let guideDays: [CalendarDate?]
    /// When each page was last changed, by path, as far as that is known.
    let days: [String: CalendarDate]
    /// nil where the site has no address or no page a day.
    private(set) var feed: Feed?
    /// The parts of the site that have something to show; every page leads to them.
    private(set) var areas: [Frame.Area] = []

    /// `changed` tells by the path of a guide when it was last changed, where it doesn't state that itself.
    init(
        _ library: Library, _ overview: LibraryOverview, settings: SiteSettings, files: [GuideFile] = [],
        changed: [String: CalendarDate] = [:]
    ) {
        self.library = library
        self.settings = settings
        addresses = Addresses(of: library)
        self.files = files
        links = GuideLinks(of: library, addresses: addresses, files: files)
        navigation = Navigation(of: library, settings.navigation, addresses: addresses)
        self.overview = overview
        comparisons = ComparePaths(of: library)
        families = Families(of: library)
        guideDays = library.guides.map { $0.updated ?? changed[$0.path] }
        days = Self.days(guideDays, of: library, at: addresses)
        feed = Feed(of: self)
        areas = Frame.Area.allCases.filter(hasSomethingToShow)
    }

    init(_ library: Library, settings: SiteSettings) {
        self.init(library, LibraryOverview(of: library, settings: settings), settings: settings)
    }

    func href(from origin: String, to place: Addresses.Place) -> String {
        RelativeLink(from: origin, to: place.path, anchor: place.anchor).href
    }

    /// The link to where a role is described.
    func href(from origin: String, toRole role: Int) -> String { href(from: origin, to: addresses.rolePlace(role)) }

    /// The link to an entity's page, nil when it has none.
    func href(from origin: String, to entity: EntityID) -> String? {
        addresses.entity(entity).map { RelativeLink(from: origin, to: $0).href }
    }

    func name(of entity: EntityID) -> String { library.vocabulary.name(of: entity) ?? entity.slug }
}
