package import Diagnostics
package import Linking
import Rendering
import Roles

/// What a build came to: its findings, how it ends, and what it made.
package struct BuildResult: Sendable {
    package let report: DiagnosticReport
    package let exitCode: ExitCode
    /// What was understood, as far as the build came.
    package let library: Library?
    /// How many pages the site has; nil when it was not made whole.
    package let pageCount: Int?
    /// The files of the site, as far as it was made; what the exit code says of faults counts.
    package let site: [OutputFile]
    /// The path that the site stands at on the server it is published at, with a slash at both ends; nil when unknown.
    package let root: String?
    /// How many findings the baseline kept back.
    package let oldCount: Int
    private let files: [InputFile]

    init(
        _ findings: Findings, _ settings: BuildSettings, library: Library? = nil, site: [OutputFile]? = nil,
        files: [InputFile] = [], outcome: PublishOutcome? = nil
    ) {
        settings.observe(.done)
        let found = DiagnosticReport(findings.diagnostics)
        let remaining = findings.baseline?.remaining(of: found)
        oldCount = remaining?.old ?? 0
        let stale = remaining.map { Baseline.stale($0.gone, at: settings.baseline) } ?? []
        report = DiagnosticReport((remaining?.report ?? found).diagnostics + stale)
        self.library = library
        pageCount = site?.count { $0.path.hasSuffix(".html") }
        self.site = site ?? []
        root = findings.configuration.site.root
        self.files = files + [findings.configuration.file].compactMap(\.self)
        exitCode =
            if let signal = Interruption.signal, outcome != .published { .interrupted(signal: signal) } else {
                ExitCode(
                    for: report, isStrict: settings.isStrict, configuration: findings.configuration.file?.path)
            }
    }

    /// The line that a finding is about, as it stands in the file.
    package func line(at location: SourceLocation) -> [UInt8]? {
        guard let number = location.line else { return nil }
        return files.first { $0.path == location.path }?.line(number)
    }

    /// Where every line of the guides went, under the path of each guide; nil when the build did not come so far.
    package var ledger: String? {
        library.map { library in
            library.guides.map { "\($0.path)\n\(Ledger(of: $0).text)" }.joined(separator: "\n")
        }
    }

    /// How many roles, skills and tools the guides name; nil when the build did not come so far.
    package var counts: (roles: Int, skills: Int, tools: Int)? {
        library.map { library in
            let kinds = library.entities.filter(\.hasPage).map(\.id.kind)
            return (library.roles.count, kinds.count { $0 == .skill }, kinds.count { $0 == .tool })
        }
    }
}

extension Site {
    /// The files to publish, their fingerprints taken several at a time.
    func outputFiles(_ workers: Workers) async -> [OutputFile] {
        await workers.map(files) { OutputFile(path: $0.path, bytes: $0.bytes) }
    }
}
