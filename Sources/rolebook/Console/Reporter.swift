import Diagnostics
import Publishing

/// Shows the findings of a run and, as the last line, its summary.
struct Reporter {
    private let formatter: TextFormatter
    private let least: Severity
    private let isQuiet: Bool

    init(_ invocation: Invocation) {
        formatter = TextFormatter(usesColor: Console.usesColor(invocation[.color]))
        isQuiet = invocation.has(.quiet)
        least = isQuiet ? .error : invocation.has(.verbose) ? .info : invocation.command.leastShown
    }

    func show(_ result: BuildResult, after time: Duration) {
        let shown = DiagnosticReport(result.report.diagnostics.filter { $0.severity >= least })
        Console.writeMessage(formatter.format(shown) { result.line(at: $0) })
        if case .interrupted = result.exitCode { Console.writeMessage("interrupted; the output is as it was\n") }
        if !isQuiet { Console.writeMessage(Summary.line(for: result, after: time) + "\n") }
    }
}
