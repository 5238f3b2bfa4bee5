import Diagnostics

/// The findings of a run, gathered stage by stage.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    /// What the site says of itself, and of the findings that come after.
    private(set) var configuration = Configuration()

    /// Findings of an earlier day that are not to be told again.
    private(set) var baseline: Baseline?
    private var silencings = Silencings()

    init() {}

    /// The findings of a run that begins with the configuration of its site.
    init(reading settings: BuildSettings) {
        configuration = take(Configuration.read(for: settings))
        baseline = settings.baseline.flatMap { take(Baseline.read(at: $0)) }
    }

    /// From here on comments in these guides silence findings.
    mutating func heed(_ guides: [InputFile]) {
        silencings = Silencings(of: guides)
        add(silencings.faults)
    }

    /// Reports the comments that silenced nothing, now that every finding is there.
    mutating func endHeeding() {
        add(silencings.unused)
    }

    /// Notes what a stage found and hands on its value.
    mutating func take<Value>(_ result: Diagnosed<Value>) -> Value {
        add(result.diagnostics)
        return result.value
    }

    /// Notes findings that come with no value.
    mutating func add(_ found: [Diagnostic]) {
        let judged = configuration.levels.isEmpty ? found : found.compactMap(judged)
        diagnostics += silencings.isEmpty ? judged : judged.filter { !silencings.silence($0) }
    }

    /// Whether nothing may be published: there is an error, or under `isStrict` a warning.
    func stop(isStrict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
    }

    /// The finding with the weight that the configuration gives it, or nothing when it is to be ignored.
    private func judged(_ finding: Diagnostic) -> Diagnostic? {
        guard let level = configuration.levels[finding.rule] else { return finding }
        guard let severity = level.severity else { return nil }
        var finding = finding
        finding.severity = severity
        return finding
    }
}

extension Configuration.Level {
    fileprivate var severity: Severity? {
        switch self {
        case .ignore: nil
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}
