package import Templates

/// The kinds of pages that a site has: each is rendered by the template of its name from values of its shape.
package enum PageKind: String, CaseIterable, Sendable {
    case home, role, tool, skill, roles, skills, tools, page, search, compare, comparisons
    case matrix, path, paths, glossary, report, all
    case notFound = "not-found"

    /// The name of the template.
    package var template: String { rawValue }

    /// What its template may use.
    package var shape: Shape {
        let own =
            switch self {
            case .home: HomePage.shape
            case .role: RolePage.shape
            case .tool, .skill: EntityPage.shape
            case .roles: RoleIndex.shape
            case .skills, .tools: EntityIndex.shape
            case .compare: ComparePage.shape
            case .comparisons: CompareIndex.shape
            case .path: PathPage.shape
            case .paths: PathIndex.shape
            case .glossary: GlossaryPage.shape
            case .report: ReportPage.shape
            case .all: WholeGuide.shape
            case .matrix: SkillMatrix.shape
            case .page: OrdinaryPage.shape
            case .search: SearchPage.shape
            case .notFound: NotFoundPage.shape
            }
        return .record(own.merging(Frame.shape) { _, frame in frame })
    }
}
