/// How much a finding weighs: an error makes the run fail, a warning does so under `--strict`, an info never.
package enum Severity: String, Comparable, Sendable, CaseIterable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
