import Glibc

/// Asks the git repository that a folder lies in, and lets nothing in that repository run a program or reach the network.
///
/// The configuration of a repository can name programs: for signatures, watching, differences, hooks, and ways to fetch
/// what a partial clone lacks. Every question here is one that runs none of them, with those it could run switched off.
/// A repository that belongs to somebody else is left to git's own judgement, which refuses it unless the user trusts it.
struct Git {
    let folder: String

    /// So long an answer is waited for in all.
    static let patience = Duration.seconds(30)

    /// Starts git with a question; nil where there is no git.
    func ask(_ words: [String]) -> ChildProcess? {
        ChildProcess(["git", "-C", folder] + Self.precautions + words, environment: Self.environment)
    }

    /// The lines of the answer; nil where git can't give one.
    func lines(_ words: [String]) -> [String]? {
        guard let process = ask(words) else { return nil }
        let lines = process.readAll().split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        return process.end() ? lines : nil
    }

    private static let precautions = [
        "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false",
        "-c", "log.follow=false",
    ]

    /// What git needs to be found, to know whom the user trusts, and to do nothing but read.
    private static var environment: [String] {
        let own = ["PATH", "HOME", "XDG_CONFIG_HOME"].compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return own + ["LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0"]
    }
}
