package import Diagnostics

/// How a run ends, as the shell sees it.
package enum ExitCode: Hashable, Sendable {
    case clean
    /// The content has errors, or warnings where they count as such.
    case contentFaulty
    case usageWrong
    case inputOutputFailed
    /// Nothing is wrong but links to other sites.
    case externalLinksFailed
    /// A limit was met or the program is at fault itself.
    case internalFault
    case locked
    case interrupted(signal: Int32)

    package var number: Int32 {
        switch self {
        case .clean: 0
        case .contentFaulty: 1
        case .usageWrong: 2
        case .inputOutputFailed: 3
        case .externalLinksFailed: 4
        case .internalFault: 70
        case .locked: 75
        case .interrupted(let signal): 128 + signal
        }
    }

    /// The code of a run with these findings: that of the gravest. Whatever is wrong in the configuration is wrong usage.
    package init(for report: DiagnosticReport, isStrict: Bool = false, configuration: String? = nil) {
        let counted = report.diagnostics.filter { $0.severity == .error || isStrict && $0.severity == .warning }
        let codes = counted.map { finding in
            let isConfiguration = configuration != nil && finding.location?.path == configuration
            return isConfiguration ? .usageWrong : Self.code(of: finding.rule)
        }
        self = codes.max { $0.weight < $1.weight } ?? .clean
    }

    /// Links to other sites weigh least, for they fail without anybody's fault here.
    private var weight: Int32 { self == .externalLinksFailed ? 0 : number }

    private static func code(of rule: Rule) -> ExitCode {
        switch rule {
        case .contentMissing, .contentEmpty, .usage, .unknownRole, .outputUnsafe, .outputForeign, .manifestDamaged,
            .outputObstructed, .configurationMissing, .configurationBadValue,
            .baselineUnreadable, .alreadyThere:
            .usageWrong
        case .fileUnreadable, .outputFailed, .notServed, .externalUnasked: .inputOutputFailed
        case .externalBroken: .externalLinksFailed
        case .sitePathUnsafe, .buildsDiffer, .pageSize: .internalFault
        case .buildLocked: .locked
        default: .contentFaulty
        }
    }
}
