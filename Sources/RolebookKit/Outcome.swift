import Diagnostics
import Publishing

/// What a run came to: how it ended, everything that was found, and how much the site holds.
public struct Outcome: Hashable, Sendable {
    /// How much a site holds.
    public struct Counts: Hashable, Sendable {
        public let roles: Int
        /// Skills that have a page.
        public let skills: Int
        /// Tools that have a page.
        public let tools: Int
        /// All pages; nil when none were made.
        public let pages: Int?
    }

    /// The code that the command would end with: 0 is clean, 1 are faults of the content, 2 is wrong usage, 3 is failed
    /// input or output, 70 is a limit that was met, 75 is another build at work on the same folder.
    public let exitCode: Int32
    /// All findings of the run, sorted by file and line.
    public let findings: [Finding]
    /// nil when the run ended before the guides were read.
    public let counts: Counts?

    /// Whether nothing stood in the way: there may still be warnings.
    public var isClean: Bool { exitCode == 0 }

    init(_ result: BuildResult) {
        exitCode = result.exitCode.number
        findings = result.report.diagnostics.map(Finding.init)
        counts = result.counts.map {
            Counts(roles: $0.roles, skills: $0.skills, tools: $0.tools, pages: result.pageCount)
        }
    }
}
