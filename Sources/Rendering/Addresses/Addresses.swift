import Diagnostics
import Linking
import Markdown
import Roles

/// Where everything of a library stands on its site: the page of each role, name and guide, the anchor of each section.
struct Addresses: Sendable {
    /// A place on a page of the site.
    struct Place: Hashable, Sendable {
        let path: String
        let anchor: String?
    }

    private let rolePaths: [String]
    private let learningPaths: [String]
    private let pagePaths: [String]
    /// The places of each page's sections, roles first.
    private let places: [Once<SectionPlaces>]
    /// The positions in `places` of the pages that each guide stands on.
    private let pagesOfGuide: [[Int]]
    /// The page of each guide; an aggregate's is that of its first role.
    private let guidePaths: [String?]
    private let entities: [EntityID: String]

    init(of library: Library) {
        rolePaths = library.roles.map { SitePath.role($0.slug) }
        learningPaths = library.roles.map { SitePath.learningPath($0.slug) }
        let guides = library.pages.map { library.guides[$0.guide] }
        let stated = guides.map { guide in guide.roles.contains { $0.slug != nil } ? nil : guide.slug }
        pagePaths = Slug.makeDistinct(from: guides.map(\.fileStem), stated: stated).map(SitePath.page)
        let ofRoles = zip(library.roles, rolePaths).map { Sheet($0, at: $1) }
        let sheets = ofRoles + zip(library.pages, pagePaths).map { Sheet($0, at: $1) }
        places = sheets.map { sheet in Once { SectionPlaces(on: sheet) } }
        var pagesOfGuide = Array(repeating: [Int](), count: library.guides.count)
        for (index, sheet) in sheets.enumerated() {
            for part in sheet.parts { pagesOfGuide[part.guide].append(index) }
        }
        self.pagesOfGuide = pagesOfGuide
        guidePaths = pagesOfGuide.map { $0.first.map { sheets[$0].path } }
        var entities: [EntityID: String] = [:]
        for entity in library.entities where entity.hasPage { entities[entity.id] = entity.id.path }
        self.entities = entities
    }

    func role(_ index: Int) -> String { rolePaths[index] }
    func rolePlace(_ index: Int) -> Place { Place(path: rolePaths[index], anchor: nil) }
    func learningPath(_ role: Int) -> String { learningPaths[role] }
    func page(_ index: Int) -> String { pagePaths[index] }
    func guide(_ index: Int) -> String? { guidePaths[index] }

    /// nil when the entity has no page.
    func entity(_ id: EntityID) -> String? { entities[id] }

    func section(_ anchor: String, ofGuide guide: Int) -> Place? {
        pagesOfGuide[guide].lazy.compactMap { places[$0]().byGuide[guide]?[anchor] }.first
    }

    /// The section anchors of a guide, in byte order.
    func anchors(ofGuide guide: Int) -> [String] {
        pagesOfGuide[guide].flatMap { places[$0]().byGuide[guide].map { Array($0.keys) } ?? [] }.sorted()
    }
}

/// A page that shows sections of guides.
private struct Sheet: Sendable {
    let path: String
    let parts: [(guide: Int, sections: [Section])]
    /// The anchors that the page's own parts have.
    let reserved: [String]

    init(_ role: LibraryRole, at path: String) {
        self.path = path
        parts = role.parts.map { ($0.guide, $0.role.sections) }
        reserved = Anchors.ofRolePage(guideCount: role.parts.count)
    }

    init(_ page: LibraryPage, at path: String) {
        self.path = path
        parts = [(page.guide, page.sections)]
        reserved = Anchors.ofOrdinaryPages
    }
}

/// The places of the sections on one page, by guide and by the section's anchor in its guide.
private struct SectionPlaces: Sendable {
    private(set) var byGuide: [Int: [String: Addresses.Place]] = [:]

    init(on sheet: Sheet) {
        var anchors = Anchors(reserved: sheet.reserved)
        for part in sheet.parts {
            for section in part.sections.flattened {
                let place = Addresses.Place(path: sheet.path, anchor: anchors.claim(section.anchor))
                byGuide[part.guide, default: [:]][section.anchor] = place
            }
        }
    }
}

extension EntityID {
    /// The path of the entity's page, whether or not it has one.
    fileprivate var path: String { kind == .tool ? SitePath.tool(slug) : SitePath.skill(slug) }
}

extension Guide {
    /// The file's name without folders and ending; for the `index` of a folder the folder's name.
    fileprivate var fileStem: String {
        let stem = fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
        let folder = path.split(at: "/").dropLast().last
        return stem == "index" ? folder.map(String.init) ?? stem : stem
    }
}
