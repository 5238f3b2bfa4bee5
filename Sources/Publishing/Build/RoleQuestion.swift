import Diagnostics
import Linking
import Rendering

/// A question about two roles of a folder of guides, each named by its title or slug.
package enum RoleQuestion: Sendable {
    case comparison(String, String)
    case way(from: String, to: String)

    fileprivate var names: (String, String) {
        switch self {
        case .comparison(let first, let second): (first, second)
        case .way(let origin, let goal): (origin, goal)
        }
    }
}

/// What answering a question came to.
package struct RoleAnswer: Sendable {
    package let result: BuildResult
    /// The answer in lines for people, and as JSON; nil when a role was not found or nothing could be read.
    package let text: [UInt8]?
    package let json: [UInt8]?

    init(_ result: BuildResult, _ report: RoleReport? = nil) {
        self.result = result
        text = report?.text
        json = report?.json.bytes
    }
}

/// Reads guides as a build does and answers a question about two of their roles; nothing is written.
package func answer(_ question: RoleQuestion, _ settings: BuildSettings) async -> RoleAnswer {
    var findings = Findings(reading: settings)
    let sources = findings.take(SourceFolder.read(at: settings.content))
    guard !sources.guides.isEmpty else {
        return RoleAnswer(BuildResult(findings, settings, files: sources.all))
    }
    let read = findings.take(
        await readLibrary(
            of: sources, configuration: findings.configuration, workers: Workers(count: settings.workers)))
    let library = read.library
    findings.add(await read.conflicts())
    let first = findings.take(role(named: question.names.0, in: library))
    let second = findings.take(role(named: question.names.1, in: library))
    var report: RoleReport?
    if let first, let second {
        report =
            switch question {
            case .comparison: comparisonReport(of: first, and: second, in: library)
            case .way: wayReport(from: first, to: second, in: library)
            }
    }
    return RoleAnswer(BuildResult(findings, settings, library: library, files: sources.all), report)
}

private func role(named name: String, in library: Library) -> Diagnosed<Int?> {
    switch library.role(named: name) {
    case .found(let index): return Diagnosed(index)
    case .unknown(let suggestion):
        let fault = Diagnostic(
            .unknownRole, "'\(printable(name))' is no role of these guides",
            suggestion: suggestion.map { "did you mean '\($0)'?" })
        return Diagnosed(nil, [fault])
    }
}
