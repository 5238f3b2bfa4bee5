package import Diagnostics
package import Linking
import Search
package import Templates

/// Makes every page of a library's site with the given templates, and checks all links between them.
///
/// A template that uses what its page doesn't have, or that is missing, makes the site empty: its faults are reported
/// and nothing is rendered. The asset `search-engine.js` becomes the head of the search index.
package func render(
    _ library: Library, templates: TemplateSet, assets: [(name: String, bytes: [UInt8])], settings: SiteSettings
) -> Diagnosed<Site> {
    let faults = templates.check(pages: PageKind.allCases.map { ($0.template, $0.shape) })
    guard !faults.contains(where: { $0.severity == .error }) else { return Diagnosed(Site(files: []), faults) }
    let edition = Edition(library, settings: settings)
    let files =
        edition.pages.map { page in
            var bytes: [UInt8] = []
            templates.render(page: page.kind.template, values: page.value, into: &bytes)
            return File(path: page.path, bytes: bytes)
        } + assets.filter { $0.name != searchEngine }.map { File(path: SitePath.asset($0.name), bytes: $0.bytes) }
        + edition.searchIndex(engine: assets.first { $0.name == searchEngine }?.bytes ?? [])
    return Diagnosed(
        Site(files: files), faults + edition.linkFaults + edition.comparisons.findings + SiteCheck.faults(of: files))
}

private let searchEngine = "search-engine.js"

extension Edition {
    fileprivate func searchIndex(engine: [UInt8]) -> [File] {
        let indexes = areas.map { SearchLink($0.label, path: $0.path) }
        return buildIndex(searchEntries, links: indexes, engine: engine).map { File(path: $0.path, bytes: $0.bytes) }
    }
}
