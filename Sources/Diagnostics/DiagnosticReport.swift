/// All findings of one run, sorted by file and line, each stated once.
package struct DiagnosticReport: Sendable {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        var seen: Set<Diagnostic> = []
        self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted()
    }

    package func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// The findings of this severity or a graver one.
    package func from(_ severity: Severity) -> DiagnosticReport {
        DiagnosticReport(diagnostics.filter { $0.severity >= severity })
    }

    package var hasErrors: Bool { count(of: .error) > 0 }
}
