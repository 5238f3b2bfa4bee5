import Diagnostics
import Roles

/// The day on which each guide was last changed, by its path, as the git repository that it lies in tells.
///
/// A guide has none where that can't be told for sure: when it isn't committed as it stands, or when the clone doesn't
/// reach back to its newest change. `place` is where the configuration asks for the days; where it doesn't, git isn't run.
@concurrent
func changeDays(
    of guides: [InputFile], content: String, askedAt place: SourceLocation?
) async -> Diagnosed<[String: CalendarDate]> {
    guard let place else { return Diagnosed([:]) }
    func unknown(_ message: String, _ help: String) -> Diagnosed<[String: CalendarDate]> {
        Diagnosed([:], [Diagnostic(.changesUnknown, at: place, message, suggestion: help)])
    }
    let root = RawPath(content).withoutTrailingSlash
    guard let folder = folder(of: root), let git = folder.text.map(Git.init(folder:)) else { return Diagnosed([:]) }
    guard let answer = git.lines(["rev-parse", "--is-shallow-repository", "--show-prefix"]) else {
        return unknown(
            "git knows no history of '\(root)', so that no page shows when it was last changed",
            "build within a clone that git trusts, or take 'updated' away")
    }
    let prefix = answer.count > 1 ? answer[1] : ""
    var log = GitLog(of: guides.map { prefix + $0.name }, isShallow: answer.first == "true")
    if let process = git.ask(GitLog.question) { log.read(process) }
    let held = git.objects(of: guides.map(\.name).filter { log.changes[prefix + $0] != nil })
    var days: [String: CalendarDate] = [:]
    for guide in guides {
        guard let change = log.changes[prefix + guide.name], held[guide.name] == change.object else { continue }
        days[guide.path] = change.day
    }
    guard !log.unreached.isEmpty else { return Diagnosed(days) }
    let count = log.unreached.count == 1 ? "1 guide" : "\(log.unreached.count) guides"
    var found = unknown(
        "the clone is too shallow to tell when \(count) changed last",
        "fetch all of it: 'git fetch --unshallow', or 'fetch-depth: 0' in a workflow of GitHub")
    found.value = days
    return found
}

/// The folder of the content, which may be a single guide.
private func folder(of root: RawPath) -> RawPath? {
    if (try? OpenFolder.open(root)) != nil { return root }
    return root.parent.bytes.isEmpty ? RawPath(".") : root.parent
}

extension Git {
    /// So many files are asked for at a time: a command line has room for them.
    private static let filesAtATime = 200

    /// What git would call the bytes of each file as it lies on the disk, without the programs that could change them.
    fileprivate func objects(of files: [String]) -> [String: String] {
        var objects: [String: String] = [:]
        for start in stride(from: 0, to: files.count, by: Self.filesAtATime) {
            let batch = files[start...].prefix(Self.filesAtATime)
            let found = lines(["hash-object", "--no-filters", "--"] + batch) ?? []
            guard found.count == batch.count else { continue }
            objects.merge(zip(batch, found)) { first, _ in first }
        }
        return objects
    }
}
