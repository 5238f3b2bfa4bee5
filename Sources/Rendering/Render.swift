package import Diagnostics
package import Linking
import Search
package import Templates

/// Makes every page of a library's site with the given templates, and checks all links between them.
///
/// A template that uses what its page doesn't have, or that is missing, makes the site empty: its faults are reported
/// and nothing is rendered. The asset `search-engine.js` becomes the head of the search index.
package func render(
    _ library: Library, templates: TemplateSet, assets: [(name: String, bytes: [UInt8])], settings: SiteSettings,
    workers: Workers
) async -> Diagnosed<Site> {
    let faults = templates.check(pages: PageKind.allCases.map { ($0.template, $0.shape) })
    guard !faults.contains(where: { $0.severity == .error }) else { return Diagnosed(Site(files: []), faults) }
    let edition = Edition(library, settings: settings)
    let engine = assets.first { $0.name == searchEngine }?.bytes ?? []
    async let index = edition.index(engine: engine)
    async let data = edition.data()
    let pages = await workers.mapInRuns(of: pagesAtATime, edition.pages) { $0.written(templates) }
    return edition.site(of: pages, data: await data, index: await index, assets: assets, faults: faults)
}

/// The same, one page after another.
package func render(
    _ library: Library, templates: TemplateSet, assets: [(name: String, bytes: [UInt8])], settings: SiteSettings
) -> Diagnosed<Site> {
    let faults = templates.check(pages: PageKind.allCases.map { ($0.template, $0.shape) })
    guard !faults.contains(where: { $0.severity == .error }) else { return Diagnosed(Site(files: []), faults) }
    let edition = Edition(library, settings: settings)
    let index = edition.searchIndex(engine: assets.first { $0.name == searchEngine }?.bytes ?? [])
    let pages = edition.pages.map { $0.written(templates) }
    return edition.site(of: pages, data: edition.dataFiles, index: index, assets: assets, faults: faults)
}

/// Enough pages to outweigh what a task costs, few enough to share a small site between two processors.
private let pagesAtATime = 16

extension Page {
    /// The page as a file, with what the check of links asks of it.
    fileprivate func written(_ templates: TemplateSet) -> (file: File, scan: ScannedPage) {
        var bytes: [UInt8] = []
        templates.render(page: kind.template, values: value(), into: &bytes)
        let file = File(path: path, bytes: bytes)
        return (file, ScannedPage(file))
    }
}

private let searchEngine = "search-engine.js"

extension Edition {
    fileprivate func site(
        of pages: [(file: File, scan: ScannedPage)], data: [File], index: [File],
        assets: [(name: String, bytes: [UInt8])], faults: [Diagnostic]
    ) -> Diagnosed<Site> {
        let files =
            pages.map(\.file)
            + assets.filter { $0.name != searchEngine }.map { File(path: SitePath.asset($0.name), bytes: $0.bytes) }
            + data + webFiles(for: self.pages)
            + index
        let checked = SiteCheck.faults(of: files, pages.map(\.scan))
        return Diagnosed(Site(files: files), faults + navigation.faults + linkFaults + comparisons.findings + checked)
    }

    /// The search index, made beside the pages.
    @concurrent
    fileprivate func index(engine: [UInt8]) async -> [File] { searchIndex(engine: engine) }

    /// The site as data, made beside the pages.
    @concurrent
    fileprivate func data() async -> [File] { dataFiles }

    fileprivate func searchIndex(engine: [UInt8]) -> [File] {
        let indexes = areas.map { SearchLink($0.label, path: $0.path) }
        return buildIndex(searchEntries, links: indexes, engine: engine).map { File(path: $0.path, bytes: $0.bytes) }
    }
}
