import Diagnostics
import Linking
package import Rendering

/// A question about what a folder of guides holds. A role is named by its title or slug.
package enum LibraryQuestion: Sendable {
    case comparison(String, String)
    case way(from: String, to: String)
    case list(LibraryList)
    /// The names that the vocabulary does not know.
    case candidates

    /// What a list can be of.
    package static let listNames = LibraryList.allCases.map(\.rawValue)

    /// The question for the list of that name, nil when there is no such list.
    package static func list(named name: String) -> LibraryQuestion? {
        LibraryList(rawValue: name).map(LibraryQuestion.list)
    }
}

/// What answering a question came to.
package struct LibraryAnswer: Sendable {
    package let result: BuildResult
    /// The answer in lines for people, and as JSON; nil when a role was not found or nothing could be read.
    package let text: [UInt8]?
    package let json: [UInt8]?

    init(_ result: BuildResult, _ report: LibraryReport? = nil) {
        self.result = result
        text = report?.text
        json = report?.json.bytes
    }
}

/// Reads guides as a build does and answers a question about them; nothing is written.
package func answer(_ question: LibraryQuestion, _ settings: BuildSettings) async -> LibraryAnswer {
    var findings = Findings(reading: settings)
    let sources = findings.take(SourceFolder.read(at: settings.content))
    guard !sources.guides.isEmpty else {
        return LibraryAnswer(BuildResult(findings, settings, files: sources.all))
    }
    let read = findings.take(
        await readLibrary(
            of: sources, configuration: findings.configuration, workers: Workers(count: settings.workers)))
    findings.add(await read.conflicts())
    let report = findings.take(report(on: question, from: read.library))
    return LibraryAnswer(BuildResult(findings, settings, library: read.library, files: sources.all), report)
}

private func report(on question: LibraryQuestion, from library: Library) -> Diagnosed<LibraryReport?> {
    switch question {
    case .comparison(let first, let second):
        return report(on: first, second, in: library) { comparisonReport(of: $0, and: $1, in: library) }
    case .way(let origin, let goal):
        return report(on: origin, goal, in: library) { wayReport(from: $0, to: $1, in: library) }
    case .list(let list): return Diagnosed(listReport(of: list, in: library))
    case .candidates: return Diagnosed(candidateReport(of: library))
    }
}

/// The report on two roles by their names, when both are roles.
private func report(
    on first: String, _ second: String, in library: Library, _ make: (Int, Int) -> LibraryReport
) -> Diagnosed<LibraryReport?> {
    var findings = Findings()
    let first = findings.take(role(named: first, in: library))
    let second = findings.take(role(named: second, in: library))
    var report: LibraryReport?
    if let first, let second { report = make(first, second) }
    return Diagnosed(report, findings.diagnostics)
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
