import Linking
import Templates

/// A page to be written: its kind, its address and the values that its template is given.
///
/// The values are made when the page is written, so that pages are made side by side and no two are held for long.
struct Page: Sendable {
    let kind: PageKind
    let path: String
    let value: @Sendable () -> Value

    init(kind: PageKind, path: String, value: @autoclosure @escaping @Sendable () -> Value) {
        self.kind = kind
        self.path = path
        self.value = value
    }
}

extension Edition {
    /// All pages of the site.
    var pages: [Page] {
        let single = singlePages
        let roles = library.roles.indices.map {
            Page(kind: .role, path: addresses.role($0), value: RolePage.value(ofRole: $0, in: self))
        }
        let entities = library.entities.filter(\.hasPage).map { entity in
            Page(
                kind: entity.id.kind == .tool ? .tool : .skill, path: EntityPage.path(of: entity.id),
                value: EntityPage.value(of: entity, in: self))
        }
        let ordinary = library.pages.indices.map {
            Page(kind: .page, path: addresses.page($0), value: OrdinaryPage.value(ofPage: $0, in: self))
        }
        return single + roles + entities + ordinary + comparisonPages + pathPages
    }

    /// The pages that gather what others hold, by their titles.
    var overviews: [(title: String, path: String)] {
        (library.roles.isEmpty ? [] : [("Roles and skills", SitePath.matrix)]) + footPages
    }

    /// Those that every page leads to at its foot.
    var footPages: [(title: String, path: String)] {
        (hasWholeGuide ? [("The whole guide to print", SitePath.all)] : []) + [("State of the guide", SitePath.report)]
    }

    private var hasWholeGuide: Bool { library.roles.count <= WholeGuide.limit }

    /// The pages that a site has one of.
    private var singlePages: [Page] {
        let whole = hasWholeGuide ? [Page(kind: .all, path: SitePath.all, value: WholeGuide.value(in: self))] : []
        let matrix = Page(kind: .matrix, path: SitePath.matrix, value: SkillMatrix.value(in: self))
        return areas.compactMap(index) + whole + (library.roles.isEmpty ? [] : [matrix]) + [
            Page(kind: .report, path: SitePath.report, value: ReportPage.value(in: self)),
            Page(kind: .home, path: SitePath.home, value: HomePage.value(in: self)),
            Page(kind: .search, path: SitePath.search, value: SearchPage.value(in: self)),
            Page(kind: .notFound, path: SitePath.notFound, value: NotFoundPage.value(in: self)),
        ]
    }

    /// The list of what an area holds, where it is not made together with its pages.
    private func index(of area: Frame.Area) -> Page? {
        switch area {
        case .roles: Page(kind: .roles, path: area.path, value: RoleIndex.value(in: self))
        case .skills: Page(kind: .skills, path: area.path, value: EntityIndex.value(of: .skill, in: self))
        case .tools: Page(kind: .tools, path: area.path, value: EntityIndex.value(of: .tool, in: self))
        case .glossary: Page(kind: .glossary, path: area.path, value: GlossaryPage.value(in: self))
        case .compare, .paths: nil
        }
    }

    private var pathPages: [Page] {
        let roles = library.roles.indices.filter(hasPath)
        guard !roles.isEmpty else { return [] }
        return [Page(kind: .paths, path: SitePath.paths, value: PathIndex.value(in: self))]
            + roles.map { role in
                Page(
                    kind: .path, path: addresses.learningPath(role), value: PathPage.value(ofRole: role, in: self))
            }
    }

    private var comparisonPages: [Page] {
        guard !comparisons.entries.isEmpty else { return [] }
        let index = Page(kind: .comparisons, path: SitePath.compare, value: CompareIndex.value(in: self))
        return [index]
            + comparisons.entries.map { entry in
                Page(kind: .compare, path: entry.path, value: ComparePage.value(of: entry, in: self))
            }
    }
}
