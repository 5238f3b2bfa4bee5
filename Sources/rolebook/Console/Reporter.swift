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

    /// The least severity that a form for programs holds: all, but beside a change only what a person would be shown.
    func least(in form: ReportFormat) -> Severity { form == .github ? least : .info }

    func show(_ report: DiagnosticReport, line: TextFormatter.LineReader = { _ in nil }) {
        Console.writeMessage(formatter.format(report.from(least), line: line))
    }

    func showFindings(of result: BuildResult) {
        show(result.report) { result.line(at: $0) }
    }

    func showEnd(of result: BuildResult, after time: Duration) {
        if case .interrupted = result.exitCode { Console.writeMessage("interrupted; the output is as it was\n") }
        if !isQuiet { Console.writeMessage(Summary.line(for: result, after: time) + "\n") }
    }
}
