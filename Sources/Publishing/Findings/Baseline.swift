import Diagnostics

/// Old findings that a check is not to report again, as `--write-baseline` noted them.
///
/// A line stands for one finding: its id, its file and its message, without the line number, so that text may move. An
/// error is never old.
struct Baseline: Sendable {
    private static let heading = "# Findings that 'rolebook check --baseline' passes over."
    private var counts: [String: Int] = [:]

    init(of report: DiagnosticReport) {
        for entry in report.diagnostics.compactMap(Self.entry) { counts[entry, default: 0] += 1 }
    }

    init?(reading bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.split(separator: "\n")
        guard lines.first == Self.heading[...] else { return nil }
        for line in lines.dropFirst() { counts[String(line), default: 0] += 1 }
    }

    var bytes: [UInt8] {
        let lines = counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
        return Array(([Self.heading] + lines).map { $0 + "\n" }.joined().utf8)
    }

    /// The findings that are new.
    func remaining(of report: DiagnosticReport) -> (report: DiagnosticReport, old: Int, gone: Int) {
        var left = counts
        let new = report.diagnostics.filter { finding in
            guard let entry = Self.entry(finding), let count = left[entry], count > 0 else { return true }
            left[entry] = count - 1
            return false
        }
        return (DiagnosticReport(new), report.diagnostics.count - new.count, left.values.reduce(0, +))
    }

    private static func entry(_ finding: Diagnostic) -> String? {
        guard finding.severity < .error else { return nil }
        return "\(finding.rule.id) \(printable(finding.location?.path ?? "-")): \(printable(finding.message))"
    }
}

extension Baseline {
    /// What to say of findings that the baseline lists and that are gone.
    static func stale(_ count: Int, at path: String?) -> [Diagnostic] {
        guard count > 0, let path else { return [] }
        let message = count == 1 ? "1 finding of the baseline is gone" : "\(count) findings of the baseline are gone"
        let help = "write it anew with 'rolebook check --write-baseline \(printable(path))'"
        return [Diagnostic(.baselineStale, at: SourceLocation(path: printable(path)), message, suggestion: help)]
    }

    /// Reads the baseline that a check names.
    static func read(at path: String) -> Diagnosed<Baseline?> {
        let raw = RawPath(path)
        func refused(_ message: String) -> Diagnosed<Baseline?> {
            let help = "write one with 'rolebook check --write-baseline \(raw)'"
            let place = SourceLocation(path: raw.description)
            return Diagnosed(nil, [Diagnostic(.baselineUnreadable, at: place, message, suggestion: help)])
        }
        guard let real = resolved(raw) else { return refused("'\(raw)' does not exist or cannot be reached") }
        do throws(SystemError) {
            let folder = try OpenFolder.open(real.parent, shownAs: raw.parent)
            guard case .bytes(let bytes) = try folder.read(real.name, limit: SourceLimits.bytesInAll),
                let baseline = Baseline(reading: bytes)
            else { return refused("'\(raw)' is no baseline of rolebook") }
            return Diagnosed(baseline)
        } catch {
            return refused(error.message)
        }
    }
}
