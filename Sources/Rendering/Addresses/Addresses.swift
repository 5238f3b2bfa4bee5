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
    /// The place of each section, by guide and by the section's anchor in its guide.
    private let sections: [[String: Place]]
    /// The page of each guide; an aggregate's is that of its first role.
    private let guidePaths: [String?]
    private let entities: [EntityID: String]

    init(of library: Library) {
        rolePaths = library.roles.map { SitePath.role($0.slug) }
        learningPaths = library.roles.map { SitePath.learningPath($0.slug) }
        let guides = library.pages.map { library.guides[$0.guide] }
        let stated = guides.map { guide in guide.roles.contains { $0.slug != nil } ? nil : guide.slug }
        pagePaths = Slug.makeDistinct(from: guides.map(\.fileStem), stated: stated).map(SitePath.page)
        var places = SectionPlaces(guideCount: library.guides.count)
        for (role, path) in zip(library.roles, rolePaths) { places.add(role, at: path) }
        for (page, path) in zip(library.pages, pagePaths) { places.add(page, at: path) }
        sections = places.sections
        guidePaths = places.guidePaths
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

    func section(_ anchor: String, ofGuide guide: Int) -> Place? { sections[guide][anchor] }

    /// The section anchors of a guide, in byte order.
    func anchors(ofGuide guide: Int) -> [String] { sections[guide].keys.sorted() }
}

/// Gathers the places of all sections while it gives each page's anchors out.
private struct SectionPlaces {
    var sections: [[String: Addresses.Place]]
    var guidePaths: [String?]

    init(guideCount: Int) {
        sections = Array(repeating: [:], count: guideCount)
        guidePaths = Array(repeating: nil, count: guideCount)
    }

    mutating func add(_ role: LibraryRole, at path: String) {
        var anchors = Anchors(reserved: Anchors.ofRolePage(guideCount: role.parts.count))
        for part in role.parts { add(part.role.sections, of: part.guide, at: path, &anchors) }
    }

    mutating func add(_ page: LibraryPage, at path: String) {
        var anchors = Anchors(reserved: Anchors.ofOrdinaryPages)
        add(page.sections, of: page.guide, at: path, &anchors)
    }

    private mutating func add(_ list: [Section], of guide: Int, at path: String, _ anchors: inout Anchors) {
        if guidePaths[guide] == nil { guidePaths[guide] = path }
        for section in list.flattened {
            sections[guide][section.anchor] = Addresses.Place(path: path, anchor: anchors.claim(section.anchor))
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
