import Diagnostics
import Linking
import Rendering

/// What was understood of the guides of a folder or of a single file, as data.
package struct Inspection: Sendable {
    package let result: BuildResult
    /// JSON: the guide as an object, or an array of them for a folder; nil when nothing could be read.
    package let json: [UInt8]?
    /// The same for people, one overview after another.
    package let text: String
}

/// Reads guides as a build does and shows what was understood of them; nothing is written.
package func inspect(_ settings: BuildSettings, usesColor: Bool = false) async -> Inspection {
    var findings = Findings(reading: settings)
    let sources = findings.take(SourceFolder.read(at: settings.content))
    guard !sources.guides.isEmpty else {
        return Inspection(result: BuildResult(findings, settings, files: sources.all), json: nil, text: "")
    }
    let read = findings.take(
        await readLibrary(
            of: sources, configuration: findings.configuration, workers: Workers(count: settings.workers),
            includesDrafts: true))
    let library = read.library
    findings.add(await read.conflicts())
    let result = BuildResult(findings, settings, library: library, files: sources.all)
    let guides = library.guides.indices.map { inspection(ofGuide: $0, in: library) }
    let json = guides.count == 1 ? guides.first : guides.isEmpty ? nil : .array(guides)
    let found = result.report.diagnostics
    let overviews = library.guides.indices.map {
        overview(ofGuide: $0, in: library, diagnostics: found, usesColor: usesColor)
    }
    return Inspection(result: result, json: json?.bytes, text: overviews.joined(separator: "\n"))
}
