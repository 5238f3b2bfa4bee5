import Diagnostics
import Publishing

/// One run of a command: what was asked for, and the ways to answer.
struct Session: Sendable {
    let invocation: Invocation
    private let start = ContinuousClock.now

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// The settings that the flags of every command state, for the content that the operand names.
    var settings: BuildSettings { settings(reading: .content) }

    func settings(reading operand: Operand) -> BuildSettings {
        var settings = BuildSettings(content: invocation[operand] ?? "content")
        settings.configuration = invocation[.configuration].map { .named($0) } ?? .ifPresent("rolebook.yml")
        settings.overrides = overrides
        settings.templates = invocation[.templates]
        settings.includesDrafts = invocation.has(.drafts)
        settings.isStrict = invocation.has(.strict)
        settings.workers = invocation[.jobs].flatMap { Int($0) } ?? settings.workers
        return settings
    }

    /// Does a command's work with its progress shown on a terminal, and afterwards its times when they are asked for.
    func watched<Result>(
        _ settings: BuildSettings, _ work: (BuildSettings) async -> Result
    ) async -> Result {
        let progress = Progress(isShown: !invocation.has(.noProgress) && !invocation.has(.quiet))
        var settings = settings
        settings.observe = progress.begin
        progress.start()
        let result = await work(settings)
        progress.stop()
        if invocation.has(.timings) { Console.writeMessage(progress.times) }
        return result
    }

    /// Writes data for the user, shows what was found, and answers how the run ends; data that nobody takes is a failure.
    func end(_ result: BuildResult, data: [UInt8]? = nil) -> ExitCode {
        var isTaken = data.map(Console.writeData) ?? true
        let reporter = Reporter(invocation)
        if let form = invocation[.format].flatMap(ReportFormat.init) {
            isTaken =
                Console.writeData(
                    result.report(as: form, version: version, prefix: prefix, from: reporter.least(in: form)))
                && isTaken
        } else {
            reporter.showFindings(of: result)
        }
        reporter.showEnd(of: result, after: ContinuousClock.now - start)
        return isTaken ? result.exitCode : .inputOutputFailed
    }

    /// Ends a run that is no build: with its faults, or with a word on what was done.
    func end(_ found: [Diagnostic], saying text: String) -> ExitCode {
        let report = DiagnosticReport(found)
        Reporter(invocation).show(report)
        if !report.hasErrors, !invocation.has(.quiet) { Console.writeMessage(text) }
        return ExitCode(for: report)
    }

    /// Ends a run at a fault.
    func fail(_ fault: Diagnostic) -> ExitCode { end([fault], saying: "") }

    /// What leads from where rolebook was started to the folder that `--root` names.
    private var prefix: String {
        guard let root = invocation[.root], root != "." else { return "" }
        return root.hasSuffix("/") ? root : root + "/"
    }

    /// Ends a run that has nothing but data to give.
    func end(data: [UInt8]) -> ExitCode {
        Console.writeData(data) ? .clean : .inputOutputFailed
    }

    /// What the environment and flags say of the site: a flag comes last, so that it counts.
    private var overrides: [SettingOverride] {
        let variables = SiteKey.allCases.compactMap { key in
            Console.environment(key.variable).map { SettingOverride(key, to: $0, from: key.variable) }
        }
        let flag = invocation[.baseURL].map { SettingOverride(.baseURL, to: $0, from: Flag.baseURL.long) }
        return variables.filter { !$0.value.isEmpty } + [flag].compactMap(\.self)
    }
}
