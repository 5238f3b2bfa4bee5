import Diagnostics
import Linking
import Rendering

/// The whole build: from a folder of guides to a published site.
///
/// bytes → guides → one library → one site → the output folder, in one swap. Every stage reports what
/// it finds and goes on, so that one run shows all faults; with an error among them nothing is published.
package func build(_ settings: BuildSettings) async -> BuildResult {
    var findings = Findings(reading: settings)
    settings.observe(.finding)
    let inputs = [settings.content, settings.templates].compactMap(\.self)
    let output = settings.output.flatMap { findings.take(OutputFolder.locate($0, apartFrom: inputs)) }
    let lock = output.flatMap { findings.take(BuildLock.take(for: $0)) }
    guard settings.output == nil || lock != nil else { return BuildResult(findings, settings) }

    let prepared = await Preparation.make(settings, findings)
    findings = prepared.findings

    var outcome: PublishOutcome?
    let site = await prepared.site?.outputFiles(Workers(count: settings.workers))
    if let output, let site, !findings.stop(isStrict: settings.isStrict) {
        settings.observe(.publishing)
        outcome = findings.take(output.publish(site, adopts: settings.adopts))
    }
    if let path = settings.singleFile, let site = prepared.site, !findings.stop(isStrict: settings.isStrict) {
        findings.add(writeSingleFile(of: site, at: RawPath(path)))
    }
    lock?.release()
    return BuildResult(
        findings, settings, library: prepared.library, site: site, files: prepared.files,
        outcome: outcome)
}

/// Reads guides into a library and makes the site of it.
func makeSite(
    of sources: SourceFolder, _ overrides: [InputFile], _ configuration: Configuration, _ settings: BuildSettings
) async -> Diagnosed<(library: Library, site: Site)> {
    var findings = Findings()
    let workers = Workers(count: settings.workers)
    async let readTheme = Theme.read(sources.templates.overridden(by: overrides))
    settings.observe(.reading)
    async let changes = changeDays(of: sources.guides, content: settings.content, askedAt: configuration.asksGit)
    let read = findings.take(
        await readLibrary(
            of: sources, configuration: configuration, workers: workers, includesDrafts: settings.includesDrafts,
            memory: settings.memory))
    let library = read.library
    async let ownFiles = readGuideFiles(
        of: library, content: settings.content, memory: settings.memory)
    // A preview shows its pages first.
    async let conflicts = settings.firstPages == nil ? read.conflicts() : []
    settings.observe(.rendering)
    let theme = findings.take(await readTheme)
    let files = findings.take(await ownFiles)
    let changed = findings.take(await changes)
    let first = findings.stop(isStrict: settings.isStrict) ? nil : settings.firstPages
    let site = findings.take(
        await render(
            library, templates: theme.templates, faults: theme.faults, assets: theme.assets,
            settings: configuration.site, files: files, changed: changed, first: first?.choice, workers: workers))
    findings.add(await conflicts)
    if settings.firstPages?.isOvertaken() == false { findings.add(await read.conflicts()) }
    return Diagnosed((library, site), findings.diagnostics)
}

/// Reads everything again and makes the site anew, one guide after another: every byte must be the same.
func differences(
    to site: Site, _ configuration: Configuration, _ settings: BuildSettings
) async -> [Diagnostic] {
    var settings = settings
    settings.workers = 1
    settings.memory = nil
    settings.firstPages = nil
    settings.observe = { _ in }
    let sources = SourceFolder.read(at: settings.content).value
    let overrides = settings.templates.map { SourceFolder.readTemplates(at: $0).value } ?? []
    let other = await makeSite(of: sources, overrides, configuration, settings).value.site
    let paths = Set(site.files.symmetricDifference(other.files).map(\.path)).sorted()
    return paths.map {
        Diagnostic(.buildsDiffer, at: SourceLocation(path: $0), "'\($0)' differs between two builds of the same files")
    }
}

extension [File] {
    fileprivate func symmetricDifference(_ others: [File]) -> Set<File> {
        Set(self).symmetricDifference(others)
    }
}
