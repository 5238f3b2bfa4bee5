import Diagnostics
import Linking
import Rendering

/// All that a build does before it publishes: what was read, what was made of it, and what was found on the way.
struct Preparation: Sendable {
    private(set) var findings: Findings
    private(set) var files: [InputFile] = []
    private(set) var library: Library?
    private(set) var site: Site?

    /// Reads the inputs and makes the site, and once more when a file changed meanwhile: a site is never put together
    /// from files of two moments.
    static func make(_ settings: BuildSettings, _ findings: Findings) async -> Preparation {
        let first = await Preparation(settings, findings)
        guard first.isOutdated, settings.firstPages?.isOvertaken() != true else { return first }
        var second = await Preparation(settings, findings)
        second.findings.add(second.files.filter(\.hasChanged).map { .changed($0.path) })
        return second
    }

    private init(_ settings: BuildSettings, _ findings: Findings) async {
        self.findings = findings
        let sources = self.findings.take(
            SourceFolder.read(at: settings.content, known: settings.memory?.files ?? [:]))
        let overrides = settings.templates.map { self.findings.take(SourceFolder.readTemplates(at: $0)) } ?? []
        files = sources.all + overrides
        guard !sources.guides.isEmpty else { return }
        self.findings.heed(sources.guides)
        let made = self.findings.take(
            await makeSite(of: sources, overrides, self.findings.configuration, settings))
        library = made.library
        site = made.site
        settings.observe(.checking)
        guard settings.firstPages?.isOvertaken() != true else { return }
        await check(made.site, of: made.library, settings)
        self.findings.endHeeding()
    }

    private mutating func check(_ site: Site, of library: Library, _ settings: BuildSettings) async {
        guard !findings.stop(isStrict: false) else { return }
        findings.add(library.ledgerFaults)
        if settings.checksConservation { findings.add(library.conservationFaults(in: site)) }
        if settings.asksOtherSites { findings.add(externalFaults(in: library)) }
        if settings.verifies { findings.add(await differences(to: site, findings.configuration, settings)) }
    }

    private var isOutdated: Bool {
        findings.diagnostics.contains { $0.rule == .inputChanged } || files.contains(where: \.hasChanged)
    }
}

extension Diagnostic {
    static func changed(_ path: String) -> Diagnostic {
        Diagnostic(
            .inputChanged, at: SourceLocation(path: path), "'\(path)' changed while it was read, twice in a row",
            suggestion: "build again when nothing writes to it")
    }
}
