import Linking
import Rendering

/// The whole build: from a folder of guides to a published site.
///
/// bytes → guides → one library → one site → the output folder, in one swap. Every stage reports what
/// it finds and goes on, so that one run shows all faults; with an error among them nothing is published.
package func build(_ settings: BuildSettings) async -> BuildResult {
    var findings = Findings(reading: settings)
    let inputs = [settings.content, settings.templates].compactMap(\.self)
    let output = settings.output.flatMap { findings.take(OutputFolder.locate($0, apartFrom: inputs)) }
    let lock = output.flatMap { findings.take(BuildLock.take(for: $0)) }
    guard settings.output == nil || lock != nil else { return BuildResult(findings, settings) }

    let sources = findings.take(SourceFolder.read(at: settings.content))
    let overrides = settings.templates.map { findings.take(SourceFolder.readTemplates(at: $0)) } ?? []
    guard !sources.guides.isEmpty else { return BuildResult(findings, settings, files: sources.all) }

    let read = findings.take(
        await readLibrary(
            of: sources, configuration: findings.configuration, workers: Workers(count: settings.workers),
            includesDrafts: settings.includesDrafts))
    let library = read.library
    async let conflicts = read.conflicts()
    let theme = findings.take(Theme.read(sources.templates.overridden(by: overrides)))
    let site = findings.take(
        await render(
            library, templates: theme.templates, assets: theme.assets, settings: findings.configuration.site,
            workers: Workers(count: settings.workers)))
    findings.add(await conflicts)
    if !findings.stop(isStrict: false) {
        findings.add(library.ledgerFaults)
        if settings.checksConservation { findings.add(library.conservationFaults(in: site)) }
    }

    var outcome: PublishOutcome?
    if let output, !findings.stop(isStrict: settings.isStrict) {
        outcome = findings.take(output.publish(site.outputFiles, adopts: settings.adopts))
    }
    lock?.release()
    return BuildResult(
        findings, settings, library: library, pageCount: site.pageCount, files: sources.all + overrides,
        outcome: outcome)
}

extension Site {
    fileprivate var outputFiles: [OutputFile] { files.map { OutputFile(path: $0.path, bytes: $0.bytes) } }

    fileprivate var pageCount: Int { files.count { $0.path.hasSuffix(".html") } }
}
