import Diagnostics

/// The findings of a run, gathered stage by stage.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []

    /// Notes what a stage found and hands on its value.
    mutating func take<Value>(_ result: Diagnosed<Value>) -> Value {
        diagnostics += result.diagnostics
        return result.value
    }

    /// Notes findings that come with no value.
    mutating func add(_ found: [Diagnostic]) { diagnostics += found }

    /// Whether nothing may be published: there is an error, or under `isStrict` a warning.
    func stop(isStrict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
    }
}
