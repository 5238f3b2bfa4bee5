package import Diagnostics
package import Linking
package import Roles
import Search
package import Templates

/// Makes every page of a library's site with the given templates, and checks all links between them.
///
/// A template that uses what its page doesn't have, or that is missing, makes the site empty: its `faults`, as
/// `faults(of:)` tells them, are reported and nothing is rendered. The asset `search-engine.js` becomes the head of the
/// search index. The pages that `first` chooses are handed to it before the others are made; when it is overtaken the site
/// is empty. `changed` tells by the path of a guide when it was last changed, where it does not state that itself.
package func render(
    _ library: Library, templates: TemplateSet, faults: [Diagnostic], assets: [(name: String, bytes: [UInt8])],
    settings: SiteSettings, files: [GuideFile] = [], changed: [String: CalendarDate] = [:], first: PageChoice? = nil,
    workers: Workers
) async -> Diagnosed<Site> {
    guard !templates.isBroken, !faults.contains(where: { $0.severity == .error }) else {
        return Diagnosed(Site(files: []), faults)
    }
    let overview = LibraryOverview(of: library, settings: settings)
    let edition = Edition(library, overview, settings: settings, files: files, changed: changed)
    let all = edition.pages
    if let first { first.take(all.filter { first.paths.contains($0.path) }.map { $0.written(templates).file }) }
    let isOvertaken: @Sendable () -> Bool = { first?.isOvertaken() == true }
    if !isOvertaken() { await overview.complete() }
    let engine = assets.first { $0.name == searchEngine }?.bytes ?? []
    async let index = edition.index(engine: engine, unless: isOvertaken)
    async let data = edition.data(unless: isOvertaken)
    let written = await workers.map(all) { isOvertaken() ? nil : $0.written(templates) }
    let pages = written.compactMap(\.self)
    let files = edition.files(of: pages, data: await data, index: await index, assets: assets)
    guard pages.count == all.count, !isOvertaken() else { return Diagnosed(Site(files: []), faults) }
    if let excess = excess(of: pages, files) { return Diagnosed(Site(files: []), faults + excess) }
    let checked = await SiteCheck.faults(of: files, pages.map(\.scan), workers)
    return Diagnosed(Site(files: files), faults + edition.findings + checked)
}

/// The same, one page after another.
package func render(
    _ library: Library, templates: TemplateSet, assets: [(name: String, bytes: [UInt8])], settings: SiteSettings
) -> Diagnosed<Site> {
    let faults = faults(of: templates)
    guard !templates.isBroken, !faults.contains(where: { $0.severity == .error }) else {
        return Diagnosed(Site(files: []), faults)
    }
    let edition = Edition(library, settings: settings)
    let index = edition.searchIndex(engine: assets.first { $0.name == searchEngine }?.bytes ?? [])
    let pages = edition.pages.map { $0.written(templates) }
    let files = edition.files(of: pages, data: edition.dataFiles(), index: index, assets: assets)
    if let excess = excess(of: pages, files) { return Diagnosed(Site(files: []), faults + excess) }
    return Diagnosed(Site(files: files), faults + edition.findings + SiteCheck.faults(of: files))
}

/// What the kinds of pages ask of the templates and do not get.
package func faults(of templates: TemplateSet) -> [Diagnostic] {
    templates.check(pages: PageKind.allCases.map { ($0.template, $0.shape) })
}

/// A page as a file, with what the check of links asks of it.
private struct WrittenPage: Sendable {
    let file: File
    let scan: ScannedPage
    /// Whether all of it stands in the file, because it is within the limits.
    let isWhole: Bool
    let template: String

    var fault: Diagnostic? {
        guard !isWhole else { return nil }
        return Diagnostic(
            .pageSize, at: SourceLocation(path: file.path),
            "page grows beyond 8 MiB or 20 million pieces; the limit of a page (L11)",
            suggestion: "look in the template '\(template)' for lists within lists, or split what the page lists")
    }
}

extension Diagnostic {
    fileprivate static func siteSize(_ bytes: Int) -> Diagnostic {
        Diagnostic(
            .pageSize, "site is \(bytes) bytes long; the limit is \(Site.mostBytes) (L11)",
            suggestion: "make two sites of it")
    }
}

extension Page {
    /// The page as a file, with what the check of links asks of it.
    fileprivate func written(_ templates: TemplateSet) -> WrittenPage {
        var bytes: [UInt8] = []
        let isWhole = templates.render(page: kind.template, values: value(), into: &bytes)
        let file = File(path: path, bytes: bytes)
        return WrittenPage(file: file, scan: ScannedPage(file), isWhole: isWhole, template: kind.template)
    }
}

private let searchEngine = "search-engine.js"

/// What is larger than a page or a site may be; nil when all of it keeps within the limits.
private func excess(of pages: [WrittenPage], _ files: [File]) -> [Diagnostic]? {
    let excess = pages.compactMap(\.fault)
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard excess.isEmpty else { return excess }
    return size > Site.mostBytes ? [.siteSize(size)] : nil
}

extension Edition {
    fileprivate func files(
        of pages: [WrittenPage], data: [File], index: [File], assets: [(name: String, bytes: [UInt8])]
    ) -> [File] {
        pages.map(\.file)
            + assets.filter { $0.name != searchEngine }.map { File(path: SitePath.asset($0.name), bytes: $0.bytes) }
            + files.map(\.file) + redirects + data + webFiles(for: self.pages) + index
    }

    fileprivate var findings: [Diagnostic] { navigation.faults + linkFaults + comparisons.findings }

    /// The search index, made beside the pages.
    @concurrent
    fileprivate func index(engine: [UInt8], unless isOvertaken: @Sendable () -> Bool) async -> [File] {
        searchIndex(engine: engine, unless: isOvertaken)
    }

    /// The site as data, made beside the pages.
    @concurrent
    fileprivate func data(unless isOvertaken: @Sendable () -> Bool) async -> [File] {
        dataFiles(unless: isOvertaken)
    }

    fileprivate func searchIndex(engine: [UInt8], unless isOvertaken: () -> Bool = { false }) -> [File] {
        let entries = searchEntries(unless: isOvertaken)
        guard !isOvertaken() else { return [] }
        let indexes = areas.map { SearchLink($0.label, path: $0.path) }
        return buildIndex(entries, links: indexes, engine: engine).map { File(path: $0.path, bytes: $0.bytes) }
    }
}
