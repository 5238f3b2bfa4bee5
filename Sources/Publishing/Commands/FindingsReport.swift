package import Diagnostics
import Rendering

/// The forms in which programs read findings.
package enum ReportFormat: String, CaseIterable, Sendable {
    case json, sarif, github
}

extension BuildResult {
    /// The findings in a form for programs, from a severity on.
    ///
    /// `prefix` leads from the root of the repository to the folder that paths start from, where the form names files of
    /// a repository.
    package func report(
        as format: ReportFormat, version: String, prefix: String, from least: Severity = .info
    ) -> [UInt8] {
        let report = report.from(least)
        return switch format {
        case .json: report.json.bytes
        case .sarif: SARIFReport(report, version: version, prefix: prefix, line: line).json.bytes
        case .github: Array(GitHubFormatter(prefix: prefix).format(report, line: line).utf8)
        }
    }

    /// Notes these findings in a file, so that a later check passes over them; answers what went wrong, or nil.
    package func writeBaseline(to path: String) -> Diagnostic? {
        do throws(SystemError) {
            try replaceFile(at: RawPath(path), with: Baseline(of: report).bytes)
            return nil
        } catch {
            return Diagnostic(.outputFailed, at: SourceLocation(path: printable(path)), error.message)
        }
    }
}
