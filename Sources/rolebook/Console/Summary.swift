import Diagnostics
import Publishing

/// The last line of a run: `8 roles, 143 skills, 116 tools, 312 pages · 0 errors, 3 warnings · 0.04 s`.
enum Summary {
    static func line(for result: BuildResult, after time: Duration) -> String {
        var made: [String] = []
        if let counts = result.counts {
            made = [count(counts.roles, "role"), count(counts.skills, "skill"), count(counts.tools, "tool")]
        }
        if let pages = result.pageCount { made.append(count(pages, "page")) }
        var found = [
            count(result.report.count(of: .error), "error"), count(result.report.count(of: .warning), "warning"),
        ]
        if result.oldCount > 0 { found.append("\(result.oldCount) in the baseline") }
        let parts = [made, found].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
        return (parts + [seconds(time)]).joined(separator: " · ")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// Seconds with two digits behind the point.
    private static func seconds(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let hundredths = Int(attoseconds / 10_000_000_000_000_000)
        return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}
